import { describe, expect, test } from '@jest/globals';
import { partOf } from '../../ingest/fhir/part-of.js';
import { alone, referencesOf } from '../../ingest/fhir/reference.js';
import { surveyOf } from '../../ingest/fhir/survey.js';
import { importFinnishPhr } from '../../ingest/wellbeing/finnish-phr.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import {
  allergy,
  bundle,
  condition,
  encounter,
  filling,
  immunization,
  laboratory,
  type Made,
  organization,
  patient,
  prescription,
  report,
  weight,
} from './hand-made.js';
import { idKey, importMade, now } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

async function imported(resources: readonly Made[], over: Record<string, unknown> = {}) {
  run += 1;
  const whole = bundle(organization(), patient(over), encounter({ participant: [] }), ...resources);
  const own = JSON.stringify(whole).replaceAll(/\b((?:pat|enc|lab|wei)-\d)\b/g, `$1-${run}`);
  const told = await importMade(db, [json(`${run}.json`, JSON.parse(own))]);
  const documents = await db.collection<StoredDocument>('documents').find().toArray();
  await db.collection('documents').deleteMany({});
  return {
    reasons: told.issues.map(({ reason }) => reason),
    at: documents.map(({ occurredAt }) => occurredAt),
  };
}

const untimed = { effectiveDateTime: undefined };
const plan = { repeat: { frequency: 2, period: 1, periodUnit: 'd' } };

describe('when a result was taken is stored or told', () => {
  const forms: [what: string, over: object, reasons: readonly string[], at: string | null][] = [
    ['a plan of one event', { effectiveTiming: { event: ['2024-03-01T08:15:00+02:00'] } }, [], '06:15'],
    [
      'a plan of several',
      { effectiveTiming: { event: ['2024-03-01', '2024-03-02'] } },
      ['TIME_LEFT_OUT'],
      '06:00',
    ],
    ['a plan that repeats', { effectiveTiming: plan }, ['TIME_LEFT_OUT'], '06:00'],
    [
      'a plan with one event that repeats',
      { effectiveTiming: { ...plan, event: ['2024-03-01'] } },
      ['TIME_LEFT_OUT'],
      '06:00',
    ],
    ['a form that R4 does not have', { effectiveString: 'last spring' }, ['TIME_LEFT_OUT'], '06:00'],
    [
      'two forms',
      { effectiveDateTime: '2024-03-01T08:15:00+02:00', effectivePeriod: { start: '2024-02-01' } },
      ['TIME_LEFT_OUT'],
      '06:15',
    ],
    ['a period without a start', { effectivePeriod: { end: '2024-03-01' } }, ['TIME_LEFT_OUT'], '06:00'],
    ['the year of the visit', { effectiveDateTime: '2024' }, ['TIME_LEFT_OUT'], '06:00'],
    ['the month of the visit', { effectiveDateTime: '2024-03' }, ['TIME_LEFT_OUT'], '06:00'],
    ['another year', { effectiveDateTime: '2019' }, ['TIME_LEFT_OUT', 'MISSING_DATE'], null],
    ['another month', { effectivePeriod: { start: '2024-02' } }, ['TIME_LEFT_OUT', 'MISSING_DATE'], null],
    [
      'another year than that of the result',
      { effectiveDateTime: '2023', issued: '2024-03-01T08:15:00+02:00' },
      ['MISSING_DATE'],
      null,
    ],
    ['a year of the result only', { issued: '2024' }, ['TIME_LEFT_OUT'], '06:00'],
  ];
  for (const [what, over, reasons, at] of forms)
    test(`by ${what}: ${reasons.join() || 'stored'}`, async () => {
      const found = await imported([laboratory({ ...untimed, ...over })]);
      expect(found).toEqual({ reasons, at: at === null ? [] : [`2024-03-01T${at}:00.000Z`] });
    });

  test('a citizen’s own value by a plan of one event is at that event', async () => {
    const performer = [{ reference: 'Patient/1' }];
    const own = weight({ ...untimed, performer, effectiveTiming: { event: ['2024-03-01T08:15:00+02:00'] } });
    const files = [json('phr.json', bundle(own, { ...own, id: 'w2', effectiveTiming: plan }))];
    const told = await importFinnishPhr({
      db,
      files,
      person: 'ptime',
      applicationId: 'app-time',
      idKey,
      now,
    });
    expect(told.byType.Observation?.refused).toEqual({ MISSING_DATE: 1 });
    expect(await db.collection('wellbeingEntries').distinct('effectiveAt', { personId: 'ptime' })).toEqual([
      '2024-03-01T06:15:00.000Z',
    ]);
  });
});

/** The forms that R4 gives to the elements that say when something was, each of a value of its own. */
const values: Readonly<Record<string, unknown>> = {
  DateTime: '2024-03-01',
  Instant: '2024-03-01T08:00:00Z',
  Period: { start: '2024-03-01' },
  Timing: { event: ['2024-03-01', '2024-03-02'] },
  Age: { value: 40, unit: 'a', code: 'a' },
  Range: { low: { value: 40, code: 'a' } },
  String: 'long ago',
};
const r4: [made: Made, element: string, forms: readonly string[], stored: readonly string[]][] = [
  [laboratory(), 'effective', ['DateTime', 'Period', 'Timing', 'Instant'], ['DateTime', 'Period', 'Instant']],
  [report(), 'effective', ['DateTime', 'Period'], ['DateTime', 'Period']],
  [filling(), 'performed', ['DateTime', 'Period', 'String', 'Age', 'Range'], ['DateTime', 'Period']],
  [condition(), 'onset', ['DateTime', 'Age', 'Period', 'Range', 'String'], ['DateTime', 'Period']],
  [condition(), 'abatement', ['DateTime', 'Age', 'Period', 'Range', 'String'], ['DateTime', 'Period']],
  [allergy(), 'onset', ['DateTime', 'Age', 'Period', 'Range', 'String'], ['DateTime']],
  [immunization(), 'occurrence', ['DateTime', 'String'], ['DateTime']],
];

function outcome(resource: Made): string[] {
  const told: string[] = [];
  const part = partOf(resource, resource.id, surveyOf(resource), {
    language: 'en',
    codes: { dental: new Set(), certificates: new Set() },
    warn: (reason) => told.push(reason),
    now,
    references: referencesOf(resource, resource.id, alone),
  });
  return 'refused' in part ? ['REFUSED'] : told.filter((reason) => reason === 'TIME_LEFT_OUT');
}

for (const [made, element, forms, stored] of r4)
  for (const form of forms)
    test(`${made.resourceType}.${element}${form} is stored, or told where it is not`, () => {
      const others = Object.fromEntries(
        Object.entries(made).filter(([name]) => !new RegExp(`^${element}[A-Z]`).test(name)),
      );
      const resource = { ...others, [`${element}${form}`]: values[form] } as Made;
      expect(outcome(resource).length > 0).toBe(!stored.includes(form));
    });

const partial: [made: Made, path: string][] = [
  [laboratory(), 'effectiveDateTime'],
  [laboratory(), 'issued'],
  [report(), 'effectiveDateTime'],
  [report(), 'issued'],
  [filling(), 'performedDateTime'],
  [condition(), 'recordedDate'],
  [allergy(), 'recordedDate'],
  [immunization(), 'occurrenceDateTime'],
  [immunization(), 'recorded'],
  [prescription(), 'authoredOn'],
];
for (const [made, path] of partial)
  test(`a year alone as ${made.resourceType}.${path} is told`, () =>
    expect(outcome({ ...made, [path]: '2024' })).toHaveLength(1));

describe('data from before the birth or after the death is stored and told', () => {
  const died = (deceasedDateTime: string) => ({ deceasedDateTime });
  const cases: [what: string, made: Made, over: Record<string, unknown>, isTold: boolean][] = [
    ['on the day of birth', laboratory({ effectiveDateTime: '1980-02-29' }), {}, false],
    ['before the birth', laboratory({ effectiveDateTime: '1980-02-28' }), {}, true],
    ['that began in the year of birth', condition({ onsetDateTime: '1980' }), {}, false],
    ['that began before the birth', condition({ onsetDateTime: '1979' }), {}, true],
    ['of an allergy that began before the birth', allergy({ onsetDateTime: '1980-01' }), {}, true],
    ['of the day of death', laboratory(), died('2024-03-01'), false],
    ['after the day of death', laboratory({ effectiveDateTime: '2024-03-02' }), died('2024-03-01'), true],
    ['in the year of death', laboratory({ effectiveDateTime: '2024-03-02' }), died('2024'), false],
    ['after the year of death', laboratory({ effectiveDateTime: '2025-03-02' }), died('2024'), true],
    ['of somebody of whom nobody knows when', laboratory(), { deceasedBoolean: true }, false],
  ];
  for (const [what, made, over, isTold] of cases)
    test(`${what}: ${isTold ? 'told' : 'nothing to tell'}`, async () => {
      const { reasons, at } = await imported([made], over);
      expect([reasons, at.length]).toEqual([isTold ? ['OUTSIDE_LIFE'] : [], 1]);
    });

  test('for somebody whom an earlier import brought', async () => {
    const subject = { reference: 'Patient/known' };
    const lab = (id: string, effectiveDateTime: string) =>
      laboratory({ id, subject, encounter: undefined, performer: undefined, effectiveDateTime });
    const first = { ...patient({ id: 'known', ...died('2024-03-01') }) };
    await importMade(db, [json('known.json', first)]);
    const later = await importMade(db, [
      json('later.json', [lab('l1', '2024-03-01'), lab('l2', '2024-03-02')]),
    ]);
    expect(later.warnings.OUTSIDE_LIFE).toBe(1);
    expect(later.byType.Observation?.stored).toBe(2);
  });

  test('a citizen’s own too', async () => {
    const _id = 'pdead';
    await db
      .collection<{ _id: string }>('persons')
      .insertOne({ _id, birthDate: '1980-02-29', deathDate: '2024-02-29' } as never);
    const performer = [{ reference: 'Patient/1' }];
    const files = [
      json(
        'own.json',
        bundle(weight({ performer }), weight({ performer, id: 'w2', effectiveDateTime: '2024-02-29' })),
      ),
    ];
    const told = await importFinnishPhr({ db, files, person: _id, applicationId: 'app-dead', idKey, now });
    expect([told.warnings.OUTSIDE_LIFE, told.byType.Observation?.stored]).toEqual([1, 2]);
  });
});
