import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import { importOpenMobileHealth } from '../../ingest/wellbeing/open-mhealth/import.js';
import { pointEntry, point as pointShape } from '../../ingest/wellbeing/open-mhealth/point-entry.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { idKey, now, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json, write } = scratchFolder();

const at = { effective_time_frame: { date_time: '2026-03-02T07:15:00+02:00' } };
const omh = (name: string, body: object, header: object = {}) => ({
  header: { schema_id: { namespace: 'omh', name, version: '2.0' }, ...header },
  body: { ...at, ...body },
});

/** What becomes of one point: the entry, or why not and what was expected. */
function made(given: unknown) {
  const warned: string[] = [];
  const surroundings = {
    applicationId: 'app',
    now,
    warn: (_: unknown, expected: string) => warned.push(expected),
  };
  const entry = pointEntry(pointShape.parse(given), surroundings);
  return 'refused' in entry
    ? [entry.refused, entry.expected]
    : [entry.content.value?.value, entry.content.value?.unit];
}

const amounts: [what: string, name: string, field: string, value: number, unit: string, comes: unknown[]][] =
  [
    [
      'a weight of a scale that was not set',
      'body-weight',
      'body_weight',
      0,
      'kg',
      ['OUT_OF_RANGE', 'body.body_weight: from 0.2 to 650 kg'],
    ],
    ['a weight in pounds', 'body-weight', 'body_weight', 160, 'lb', [72.5748, 'kg']],
    [
      'a weight in stones, which UCUM reads as a volume',
      'body-weight',
      'body_weight',
      11,
      'st',
      [69.8532, 'kg'],
    ],
    [
      'a weight in grams told as kilograms',
      'body-weight',
      'body_weight',
      71_300,
      'kg',
      ['OUT_OF_RANGE', 'body.body_weight: from 0.2 to 650 kg'],
    ],
    [
      'a weight in centimetres',
      'body-weight',
      'body_weight',
      71,
      'cm',
      ['UNKNOWN_UNIT', 'body.body_weight: a unit that can be told in kg'],
    ],
    [
      'a share of oxygen told as a fraction',
      'oxygen-saturation',
      'oxygen_saturation',
      0.94,
      '%',
      ['OUT_OF_RANGE', 'body.oxygen_saturation: from 10 to 100 %'],
    ],
    [
      'fat told as a fraction',
      'body-fat-percentage',
      'body_fat_percentage',
      0.31,
      '%',
      ['OUT_OF_RANGE', 'body.body_fat_percentage: from 1.5 to 90 %'],
    ],
    [
      'Fahrenheit told as Celsius',
      'body-temperature',
      'body_temperature',
      100.4,
      'C',
      ['OUT_OF_RANGE', 'body.body_temperature: from 10 to 47 Cel'],
    ],
    [
      'Celsius told as Fahrenheit',
      'body-temperature',
      'body_temperature',
      37,
      'F',
      ['OUT_OF_RANGE', 'body.body_temperature: from 10 to 47 Cel'],
    ],
    [
      'moles of glucose told as milligrams',
      'blood-glucose',
      'blood_glucose',
      7.2,
      'mg/dL',
      ['OUT_OF_RANGE', 'body.blood_glucose: from 0.6 to 60 mmol/L'],
    ],
    [
      'milligrams of glucose told as moles',
      'blood-glucose',
      'blood_glucose',
      104,
      'mmol/L',
      ['OUT_OF_RANGE', 'body.blood_glucose: from 0.6 to 60 mmol/L'],
    ],
    [
      'a low glucose that a meter can show',
      'blood-glucose',
      'blood_glucose',
      40,
      'mg/dL',
      [2.2203, 'mmol/L'],
    ],
    [
      'a pulse of nobody',
      'heart-rate',
      'heart_rate',
      0,
      'beats/min',
      ['OUT_OF_RANGE', 'body.heart_rate: from 10 to 480 /min'],
    ],
    [
      'a height in metres told as centimetres',
      'body-height',
      'body_height',
      1.81,
      'cm',
      ['OUT_OF_RANGE', 'body.body_height: from 20 to 280 cm'],
    ],
    [
      'more sleep than a day has',
      'sleep-duration',
      'sleep_duration',
      1_500,
      'min',
      ['OUT_OF_RANGE', 'body.sleep_duration: from 0 to 24 h'],
    ],
  ];
for (const [what, name, field, value, unit, comes] of amounts) {
  test(`${what}: ${comes.join(' ')}`, () =>
    expect(made(omh(name, { [field]: { value, unit } }))).toEqual(comes));
}

test('steps are counted from none; a percent is no number of steps', () => {
  expect(made(omh('step-count', { step_count: -3 }))).toEqual([
    'OUT_OF_RANGE',
    'body.step_count: from 0 to 500000',
  ]);
  expect(made(omh('step-count', { step_count: { value: 900, unit: '%' } }))).toEqual([
    'UNKNOWN_UNIT',
    'body.step_count: a unit that can be told in 1',
  ]);
  expect(made(omh('step-count', { step_count: 0 }))).toEqual([0, '1']);
});

const pressure = (systolic: unknown, diastolic: unknown) =>
  omh('blood-pressure', { systolic_blood_pressure: systolic, diastolic_blood_pressure: diastolic });
const mmHg = (value: number) => ({ value, unit: 'mmHg' });

test('a pressure that is extreme and possible is stored; one that no body has is refused, with the part that is wrong', () => {
  expect(made(pressure(mmHg(260), mmHg(150)))).toEqual([undefined, undefined]);
  expect(made(pressure(mmHg(95), mmHg(140)))).toEqual([
    'OUT_OF_RANGE',
    'body.diastolic_blood_pressure: not above body.systolic_blood_pressure',
  ]);
  expect(made(pressure(mmHg(1_200), mmHg(80)))).toEqual([
    'OUT_OF_RANGE',
    'body.systolic_blood_pressure: from 10 to 500 mm[Hg]',
  ]);
  expect(made(pressure(mmHg(120), '80'))).toEqual([
    'BAD_SHAPE',
    'body.diastolic_blood_pressure: a number, or an object of value and unit',
  ]);
});

const frame = (effective_time_frame: object, header: object = {}) =>
  made(omh('heart-rate', { heart_rate: { value: 60, unit: 'beats/min' }, effective_time_frame }, header))[1];
const span = (start_date_time: string, more: object) => ({ time_interval: { start_date_time, ...more } });

test('times are those of a clock: not in the future, not ended before they begin, not before anybody measured', () => {
  const late = `a moment that is not in the future (now ${now})`;
  expect(frame({ date_time: '2026-11-24T10:00:01+02:00' })).toBe(`effective_time_frame: ${late}`);
  expect(frame({ date_time: '2026-11-24T10:00:00+02:00' })).toBe('/min');
  expect(frame(span('2026-11-24T09:00:00+02:00', { end_date_time: '2026-11-24T11:00:00+02:00' }))).toBe(
    `effective_time_frame: ${late}`,
  );
  expect(frame({ time_interval: { date: '2026-11-24', part_of_day: 'morning' } })).toBe('/min');
  expect(frame({ time_interval: { date: '2026-11-25', part_of_day: 'morning' } })).toBe(
    `effective_time_frame: ${late}`,
  );
  const reversed = 'effective_time_frame: an end that is not before its start';
  expect(frame(span('2026-03-02T08:00:00+02:00', { end_date_time: '2026-03-02T07:59:59+02:00' }))).toBe(
    reversed,
  );
  expect(frame(span('2026-03-02T08:00:00+02:00', { duration: { value: -5, unit: 'min' } }))).toBe(reversed);
  expect(frame({ date_time: '1899-06-01T00:00:00Z' })).toBe('effective_time_frame: a moment since 1900');
  expect(frame(at.effective_time_frame, { source_creation_date_time: '2027-01-01T00:00:00Z' })).toBe(
    `source_creation_date_time: ${late}`,
  );
});

test('no message says the value that came', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1_000_001, max: 1e12, noNaN: true }),
      fc.constantFrom('kg', 'mmol/L', '%', 'mmHg'),
      (value, unit) => {
        for (const [, name, field] of amounts) {
          const comes = made(omh(name, { [field]: { value, unit } }));
          expect(String(comes[0])).toMatch(/^(OUT_OF_RANGE|UNKNOWN_UNIT)$/);
          expect(String(comes[1])).not.toContain(String(value));
        }
      },
    ),
    { numRuns: 30 },
  );
});

const take = (files: readonly string[], personId: string) =>
  importOpenMobileHealth({ db, files, personId, applicationId: 'app', idKey, now });
const stored = (personId: string) =>
  db.collection<StoredEntry>('wellbeingEntries').find({ personId }).sort({ sortKey: 1 }).toArray();
const pulse = (value: number, time: string, header: object = {}) =>
  omh(
    'heart-rate',
    { heart_rate: { value, unit: 'beats/min' }, effective_time_frame: { date_time: time } },
    header,
  );

test('capitals mean nothing in a name that its element calls a UUID, be it one or not', async () => {
  const points = ['Band-7A', 'band-7a', '{BAND-7A}'].map((uuid) =>
    pulse(64, '2026-03-02T07:15:00+02:00', { uuid }),
  );
  const report = await take([json('capitals.json', points)], 'pcapitals');
  expect(report.byType['heart-rate']).toMatchObject({ read: 3, stored: 1, alreadyThere: 2 });
});

test('a recording is one, however its UUID is written', async () => {
  const uuid = '8F14E45F-CEEA-467F-A9D4-0A1B2C3D4E5F';
  const names = [
    uuid,
    uuid.toLowerCase(),
    `urn:uuid:${uuid}`,
    `URN:UUID:${uuid.toLowerCase()}`,
    `{${uuid}}`,
    uuid.replaceAll('-', ''),
  ];
  const points = names.map((name) => pulse(64, '2026-03-02T07:15:00+02:00', { uuid: name }));
  const report = await take([json('names.json', points)], 'pnames');
  expect(report.byType['heart-rate']).toMatchObject({ read: 6, stored: 1, alreadyThere: 5 });
  expect((await stored('pnames')).map(({ identifier }) => identifier)).toEqual([
    `urn:uuid:${uuid.toLowerCase()}`,
  ]);
});

/** The same JSON value with the keys of every object in another order. */
function shuffled(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const entries = value as Record<string, unknown>;
  return Object.fromEntries(order(Object.keys(entries)).map((key) => [key, shuffled(entries[key], order)]));
}

test('without a name a recording is one in any order of keys and notation of time; another device is another', async () => {
  const plain = pulse(64, '2026-03-02T07:15:00+02:00', { modality: 'sensed' });
  const utc = pulse(64, '2026-03-02T05:15:00.000Z', { modality: 'sensed' });
  const device = { acquisition_provenance: { source_name: 'Rannemittari' } };
  const points = [
    plain,
    shuffled(plain, (keys) => keys.reverse()),
    shuffled(plain, (keys) => keys.sort()),
    utc,
    pulse(64, '2026-03-02T07:15:00+02:00', device),
    pulse(65, '2026-03-02T07:15:00+02:00'),
  ];
  const report = await take([json('order.json', points)], 'porder');
  expect(report.byType['heart-rate']).toMatchObject({ read: 6, stored: 3, alreadyThere: 3 });
  await take([json('again.json', [shuffled(utc, (keys) => keys.reverse())])], 'porder');
  expect(await stored('porder')).toHaveLength(3);
});

const three = [1, 2, 3].map((hour) =>
  pulse(60 + hour, `2026-03-0${hour}T0${hour}:00:00+02:00`, { uuid: `three-${hour}` }),
);
const lines = three.map((one) => JSON.stringify(one)).join('\n');
const series = {
  header: {
    uuid: 'series',
    schema_id: { namespace: 'ieee', name: 'heart-rate', version: '1.0' },
    source_creation_date_time: '2026-03-03T09:00:00+02:00',
  },
  body: three.map(({ body }) => body),
};
const wrappings: [how: string, name: string, text: string][] = [
  ['an array', 'array.json', JSON.stringify(three)],
  ['an array with a byte order mark', 'mark.json', `\uFEFF${JSON.stringify(three)}`],
  ['lines', 'lines.ndjson', lines],
  ['lines with CRLF and an empty one', 'crlf.jsonl', `${lines.replaceAll('\n', '\r\n\r\n')}\r\n`],
  ['lines that are named .json', 'named.json', lines],
  ['{"data": […]}', 'data.json', JSON.stringify({ data: three, next: null })],
  ['an envelope in several lines', 'pretty.json', JSON.stringify({ count: 3, points: three }, null, 2)],
  ['an envelope in an envelope', 'deep.json', JSON.stringify({ response: { user: 'u', datapoints: three } })],
  [
    'a shim with the points as its body',
    'shim.json',
    JSON.stringify({ shim: 'band', timeStamp: 1, body: three }),
  ],
  ['an array of envelopes', 'envelopes.json', JSON.stringify(three.map((one) => ({ data: [one] })))],
  ['a data series under one header', 'series.json', JSON.stringify(series)],
];
for (const [how, name, text] of wrappings) {
  test(`three points as ${how} are three entries`, async () => {
    const personId = `p${name}`;
    const report = await take([write(name, text)], personId);
    expect(unaccounted(report)).toEqual({});
    expect(report.issues).toEqual([]);
    expect((await stored(personId)).map(({ content }) => content.value?.value)).toEqual([61, 62, 63]);
  });
}

test('what is broken or no point among lines and in envelopes is counted and named', async () => {
  const text = `${lines}\n{"header": {\n{"hello": 1}`;
  const report = await take([write('half.ndjson', text)], 'phalf');
  expect(report.issues.map(({ entry, reason }) => [entry, reason])).toEqual([
    [3, 'BROKEN_JSON'],
    [4, 'BAD_SHAPE'],
  ]);
  const envelope = await take([json('odd.json', { data: [three[0], { hello: 1 }, 5] })], 'podd');
  expect(envelope.read).toBe(3);
  expect(envelope.byType['(none)']?.refused).toEqual({ BAD_SHAPE: 2 });
  const first = await take([write('first.ndjson', `{"header":\n${lines}`)], 'pfirst');
  expect(first.byType['heart-rate']?.stored).toBe(3);
});

const observation = (over: object) => ({
  resourceType: 'Observation',
  status: 'final',
  identifier: [{ value: 'urn:uuid:5F0C3B1E-0A39-4B57-9C5D-0C1D2E3F4A5B' }],
  meta: { profile: ['http://phr.kanta.fi/StructureDefinition/fiphr-sd-bodyweight'] },
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  effectiveDateTime: '2026-03-02T07:15:00+02:00',
  ...over,
});
const phr = async (name: string, resource: object) => {
  const report = await importFinnishPhr({
    db,
    files: [json(name, resource)],
    person: 'pphr',
    applicationId: 'app',
    idKey,
    now,
  });
  return report.issues.map(({ reason, expected }) => [reason, expected]);
};

test('the Finnish profiles go through the same ranges and times', async () => {
  const weighs = (value: number) => ({ valueQuantity: { value, unit: 'kg', code: 'kg' } });
  expect(await phr('heavy.json', observation(weighs(7_000)))).toEqual([
    ['OUT_OF_RANGE', 'valueQuantity: from 0.2 to 650 kg'],
  ]);
  const halves = {
    component: [
      ['8480-6', 70],
      ['8462-4', 110],
    ].map(([code, value]) => ({
      code: { coding: [{ system: 'http://loinc.org', code }] },
      valueQuantity: { value, code: 'mm[Hg]' },
    })),
  };
  const pressureCode = { code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] } };
  expect(await phr('swapped.json', observation({ ...pressureCode, ...halves }))).toEqual([
    ['OUT_OF_RANGE', 'component.1.valueQuantity: not above component.0.valueQuantity'],
  ]);
  const reversed = {
    effectiveDateTime: undefined,
    effectivePeriod: { start: '2026-03-02T09:00:00Z', end: '2026-03-02T08:00:00Z' },
  };
  expect(await phr('reversed.json', observation({ ...weighs(70), ...reversed }))).toEqual([
    ['IMPOSSIBLE_DATE', 'effective: an end that is not before its start'],
  ]);
  expect(await phr('issued.json', observation({ ...weighs(70), issued: '2027-01-01T00:00:00Z' }))).toEqual([
    ['IMPOSSIBLE_DATE', `issued: a moment that is not in the future (now ${now})`],
  ]);
  expect(await phr('good.json', observation(weighs(70)))).toEqual([]);
  expect(
    await phr(
      'same.json',
      observation({ ...weighs(70), identifier: [{ value: '5f0c3b1e-0a39-4b57-9c5d-0c1d2e3f4a5b' }] }),
    ),
  ).toEqual([]);
  expect((await stored('pphr')).map(({ identifier }) => identifier)).toEqual([
    'urn:uuid:5f0c3b1e-0a39-4b57-9c5d-0c1d2e3f4a5b',
  ]);
});

test('of the Finnish profiles nothing negated, withdrawn or changed by what is not understood is taken for a fact', async () => {
  const weighs = { valueQuantity: { value: 70, unit: 'kg', code: 'kg' } };
  const reasons = async (name: string, over: object) =>
    (await phr(name, observation({ ...weighs, ...over }))).map(([reason]) => reason);
  expect(await reasons('error.json', { status: 'entered-in-error' })).toEqual(['NOT_IN_FORCE']);
  expect(await reasons('odd.json', { status: 'imagined' })).toEqual(['UNKNOWN_MODIFIER']);
  expect(await reasons('modified.json', { modifierExtension: [{ url: 'http://example.org/not' }] })).toEqual([
    'UNKNOWN_MODIFIER',
  ]);
  const dose = {
    resourceType: 'MedicationAdministration',
    identifier: [{ value: 'dose-1' }],
    medicationCodeableConcept: { coding: [{ system: 'urn:test', code: 'insulin' }] },
    effectiveDateTime: '2026-03-02T07:15:00+02:00',
  };
  const dosed = (status: string, value: number) => ({
    ...dose,
    status,
    dosage: { dose: { value, unit: 'IU' } },
  });
  expect(await phr('not-done.json', dosed('not-done', 8))).toMatchObject([
    ['NOT_IN_FORCE', expect.anything()],
  ]);
  expect(await phr('minus.json', dosed('completed', -8))).toEqual([['OUT_OF_RANGE', 'dosage.dose: from 0']]);
  expect(await phr('much.json', dosed('completed', 8_000))).toEqual([
    ['OUT_OF_RANGE', 'dosage.dose: from 0 to 1000 [iU]'],
  ]);
});

test('of the Finnish profiles a whole number is a value, and what says no value is refused, not stored empty', async () => {
  const named = (over: object) =>
    observation({
      identifier: [{ value: 'steps-1' }],
      code: { coding: [{ system: 'http://loinc.org', code: '66334-4' }] },
      ...over,
    });
  expect(await phr('empty.json', named({}))).toEqual([
    ['NOTHING_TO_STORE', 'value[x] or component: a quantity, a number, a code or a text'],
  ]);
  expect(await phr('range.json', named({ valueRange: { low: { value: 1 } } }))).toMatchObject([
    ['NOTHING_TO_STORE', expect.anything()],
  ]);
  expect(await phr('whole.json', named({ valueInteger: 4_200 }))).toEqual([]);
  expect(
    (await stored('pphr')).find(({ identifier }) => identifier === 'steps-1')?.content.value,
  ).toMatchObject({ value: 4_200, unit: '1' });
});
