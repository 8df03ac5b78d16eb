import { expect, test } from '@jest/globals';
import { pointEntry, point as pointShape } from '../../ingest/wellbeing/open-mhealth/point-entry.js';
import { now } from './import-made.js';

const pulse = (descriptive_statistic?: string) => ({
  header: { schema_id: { namespace: 'omh', name: 'heart-rate', version: '2.0' } },
  body: {
    effective_time_frame: { date_time: '2026-03-02T07:15:00+02:00' },
    heart_rate: { value: 64, unit: 'beats/min' },
    descriptive_statistic,
  },
});
const steps = (descriptive_statistic: string) => ({
  header: { schema_id: { namespace: 'omh', name: 'step-count', version: '2.0' } },
  body: {
    effective_time_frame: { date_time: '2026-03-02T07:15:00+02:00' },
    step_count: 640,
    descriptive_statistic,
  },
});

function made(given: unknown) {
  const entry = pointEntry(pointShape.parse(given), { applicationId: 'app', now, warn: () => undefined });
  return 'refused' in entry ? entry.refused : (entry.content.statistic ?? 'a reading');
}

test('a statistic that is a value of the measure is kept as what it is; a spread, a number or a sum of pulses is no pulse', () => {
  expect(made(pulse())).toBe('a reading');
  for (const [told, kept] of [
    ['average', 'AVERAGE'],
    ['maximum', 'MAXIMUM'],
    ['Minimum', 'MINIMUM'],
    ['median', 'MEDIAN'],
    ['80th percentile', 'PERCENTILE_80'],
  ] as const)
    expect([told, made(pulse(told))]).toEqual([told, kept]);
  for (const told of [
    'standard deviation',
    'variance',
    'count',
    'quartile deviation',
    'sum',
    'mode',
    'constructor',
  ])
    expect([told, made(pulse(told))]).toEqual([told, 'NOTHING_TO_STORE']);
  expect(made(steps('sum'))).toBe('SUM');
});
