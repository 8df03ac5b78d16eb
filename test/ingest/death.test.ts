import { describe, expect, test } from '@jest/globals';
import type { AccessState } from '../../facts/access-state.js';
import { isDead } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import { bundle, patient } from './hand-made.js';
import { importMade, now } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { json } = scratchFolder();
let run = 0;

async function imported(over: Record<string, unknown>) {
  run += 1;
  const report = await importMade(db, [json(`${run}.json`, bundle(patient({ id: `p-${run}`, ...over })))]);
  const person = await db.collection<StoredPerson>('persons').findOne();
  const state = await db.collection<AccessState>('accessStates').findOne();
  for (const name of ['persons', 'accessStates']) await db.collection(name).deleteMany({});
  return { report, person, state };
}

const absent = (valueCode: string) => ({
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode }],
});

const deaths: [what: string, over: Record<string, unknown>, deathDate: string | null][] = [
  ['only that the person died', { deceasedBoolean: true }, 'UNKNOWN'],
  ['a year', { deceasedDateTime: '2020' }, '2020'],
  ['the year that runs', { deceasedDateTime: '2026' }, '2026'],
  ['a month', { deceasedDateTime: '2020-07' }, '2020-07'],
  ['a day', { deceasedDateTime: '2020-07-14' }, '2020-07-14'],
  ['a moment after midnight in Finland', { deceasedDateTime: '2021-03-01T00:30:00+02:00' }, '2021-03-01'],
  ['a moment on another clock', { deceasedDateTime: '2021-03-01T23:30:00-05:00' }, '2021-03-02'],
  ['in the night of a clock change', { deceasedDateTime: '2022-10-30T00:00:00+03:00' }, '2022-10-30'],
  [
    'why the time is absent',
    {
      _deceasedDateTime: {
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason' }],
      },
    },
    'UNKNOWN',
  ],
  ['that it is not told whether the person lives', { _deceasedBoolean: absent('masked') }, 'UNKNOWN'],
  ['why nothing is said, in a way that is not known', { _deceasedBoolean: { id: 'x' } }, 'UNKNOWN'],
  ['that the source does not know', { _deceasedBoolean: absent('unknown') }, null],
  ['that the person lives, and more', { deceasedBoolean: false, _deceasedBoolean: { id: 'x' } }, null],
  ['that the person lives', { deceasedBoolean: false }, null],
  ['nothing', {}, null],
];

describe('the death of a person is kept as it is known', () => {
  for (const [what, over, deathDate] of deaths) {
    test(`${what}: ${deathDate}`, async () => {
      const { person, state } = await imported(over);
      expect([person?.deathDate, state?.deathDate]).toEqual([deathDate, deathDate]);
      expect(isDead({ deathDate: state?.deathDate ?? null }, now)).toBe(deathDate !== null);
    });
  }

  const impossible = [
    { deceasedDateTime: '2027-05-01' },
    { deceasedDateTime: '2031' },
    { deceasedDateTime: '1970-01-01' },
    { deceasedDateTime: '1979' },
    { deceasedDateTime: '2021-02-30' },
    { deceasedDateTime: '0001-01-01' },
    { birthDate: '2030-01-01' },
    { birthDate: '0001-01-01' },
  ];
  for (const over of impossible) {
    test(`${JSON.stringify(over)} cannot be`, async () => {
      const { report, person } = await imported(over);
      expect(report.byType.Patient?.refused).toEqual({ IMPOSSIBLE_DATE: 1 });
      expect(person).toBeNull();
    });
  }
});

test('a source that does not say whether the person lives is told', async () => {
  for (const code of ['masked', 'unknown'])
    expect((await imported({ _deceasedBoolean: absent(code) })).report.warnings).toEqual({
      DEATH_UNKNOWN: 1,
    });
});

test('texts of a person may be null where only an extension says why', async () => {
  const masked = {
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
  };
  const { person } = await imported({
    name: [{ family: 'Testi', given: [null, 'Tapaus'], _given: [masked, null] }],
    address: [{ line: [null, 'B 4'], _line: [masked, null], city: 'Kuopio' }],
  });
  expect(person).toMatchObject({ name: { given: 'Tapaus', family: 'Testi' }, address: 'B 4, Kuopio' });
});

test('a name or an address that was is not the one of today', async () => {
  const { person } = await imported({
    name: [
      { use: 'maiden', family: 'Ennen', given: ['Eeva'] },
      { use: 'usual', family: 'Nyt', given: ['Eeva'] },
      { use: 'official', family: 'Kerran', given: ['Eeva'], period: { end: '2020-01-01' } },
    ],
    address: [
      { use: 'old', city: 'Turku' },
      { city: 'Oulu', period: { end: '2019' } },
      { city: 'Vaasa', period: { end: '2019-05-05' } },
      { use: 'home', city: 'Kuopio' },
    ],
  });
  expect(person).toMatchObject({ name: { family: 'Nyt' }, homeMunicipality: 'Kuopio' });
});
