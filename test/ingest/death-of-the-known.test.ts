import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Keys } from '../../database/index.js';
import type { AccessState } from '../../facts/access-state.js';
import type { SaidOfDeath } from '../../ingest/identity/said-of-death.js';
import { judgeDeath } from '../../ingest/identity/said-of-death.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import { type Made, patient } from './hand-made.js';
import { contents, importMade, unaccounted } from './import-made.js';
import { scratchDatabase } from './scratch-database.js';
import { scratchFolder } from './scratch-folder.js';

const { db } = scratchDatabase();
const { write } = scratchFolder();
const keys: Keys = {
  encryption: [{ kid: 'demo-a', bytes: Buffer.alloc(32, 1) }],
  index: { kid: 'demo-b', bytes: Buffer.alloc(32, 2) },
};
let files = 0;

async function importLines(resources: readonly Made[], over: Parameters<typeof importMade>[2] = {}) {
  files += 1;
  const lines = resources.map((one) => JSON.stringify(one)).join('\n');
  const report = await importMade(db, [write(`${files}.ndjson`, lines)], over);
  expect(unaccounted(report)).toEqual({});
  return report;
}

async function deathOf(family: string) {
  const person = await db.collection<StoredPerson>('persons').findOne({ 'name.family': family });
  const state = await db.collection<AccessState>('accessStates').findOne({ _id: person?._id ?? '' });
  expect(person?.deathDate).toEqual(state?.deathDate);
  return state?.deathDate;
}

const masked = { extension: [{ url: 'http://x.example/data-absent-reason', valueCode: 'masked' }] };
const dead = (deceasedDateTime: string) => ({ deceasedDateTime });
const died = { deceasedBoolean: true };
const lives = { deceasedBoolean: false };
const silent = {};
const numbered = (versionId: string, said: object) => ({ meta: { versionId }, ...said });

const steps: [what: string, said: readonly object[], deathDate: string | null, told: readonly string[]][] = [
  ['a death that becomes known', [silent, dead('2024-05-05')], '2024-05-05', []],
  ['only that the person died', [silent, died], 'UNKNOWN', []],
  ['a death that is kept back', [silent, { _deceasedDateTime: masked }], 'UNKNOWN', ['DEATH_UNKNOWN']],
  ['that nothing is told any more', [lives, { _deceasedBoolean: masked }], 'UNKNOWN', ['DEATH_UNKNOWN']],
  ['a death after a life', [lives, dead('2024-05')], '2024-05', []],
  ['more of the day', [died, dead('2024'), dead('2024-05'), dead('2024-05-05')], '2024-05-05', []],
  ['less of the day', [dead('2024-05-05'), dead('2024'), died], '2024-05-05', []],
  ['another day', [dead('2024-05-05'), dead('2023-04-04')], '2024-05-05', ['DEATH_STAYS']],
  ['another day in a newer version', [numbered('1', died), numbered('2', dead('2023'))], '2023', []],
  ['another day in an older version', [numbered('2', dead('2023')), numbered('1', dead('2022'))], '2023', []],
  ['nothing of a death that is known', [died, silent], 'UNKNOWN', ['DEATH_STAYS']],
  ['nothing in a newer version', [numbered('1', died), numbered('2', silent)], 'UNKNOWN', ['DEATH_STAYS']],
  ['a life that nothing orders', [died, lives], 'UNKNOWN', ['DEATH_STAYS']],
  ['a life in an older version', [numbered('2', died), numbered('1', lives)], 'UNKNOWN', []],
  ['a life in a newer version', [numbered('1', died), numbered('2', lives)], null, ['DEATH_TAKEN_BACK']],
  [
    'the death before that again',
    [numbered('1', died), numbered('3', lives), numbered('2', died)],
    null,
    ['DEATH_TAKEN_BACK'],
  ],
];

describe('of somebody who is known a source says', () => {
  for (const [what, said, deathDate, told] of steps)
    for (const areTogether of [false, true])
      test(`${what}, ${areTogether ? 'in one file' : 'one file after the other'}`, async () => {
        const family = `F${files}`;
        const came = said.map((over) => patient({ id: family, name: [{ family }], ...over }));
        const reports = [];
        for (const some of areTogether ? [came] : came.map((one) => [one]))
          reports.push(await importLines(some));
        expect(await deathOf(family)).toBe(deathDate);
        const reasons = reports.flatMap(({ issues }) => issues.map(({ reason }) => reason));
        const isOrdered = said.some((one) => 'meta' in one);
        if (!areTogether || !isOrdered) expect(reasons).toEqual(told);
        const before = await contents(db);
        await importLines(came);
        expect(await contents(db)).toEqual(before);
      });

  test('a death, which is kept in the history of what decides access, and counted as something new', async () => {
    const of = (over: object) => patient({ id: 'history', name: [{ family: 'History' }], ...over });
    await importLines([of(silent)]);
    const report = await importLines([of(dead('2024-05-05'))]);
    expect(report.byType.Patient).toMatchObject({ merged: 1, alreadyThere: 0 });
    const person = await db.collection<StoredPerson>('persons').findOne({ 'name.family': 'History' });
    const state = await db.collection<AccessState>('accessStates').findOne({ _id: person?._id ?? '' });
    expect(state?.pending.map(({ act, state: { deathDate } }) => [act, deathDate])).toEqual([
      ['PERSON_IMPORTED', null],
      ['PERSON_CORRECTED', '2024-05-05'],
    ]);
  });
});

test('a death that another source tells is told, and ends nothing of the person', async () => {
  const identity = { keys, kind: 'DEMO' } as const;
  const identifier = [{ system: 'urn:oid:1.2.246.21', value: '010170-901K' }];
  const made = patient({ id: 'shared', birthDate: '1970-01-01', name: [{ family: 'Shared' }], identifier });
  await importLines([made], { identity });
  const report = await importLines([{ ...made, id: 'other', ...died }], { identity, system: 'another' });
  expect(report.warnings).toMatchObject({ DEATH_LEFT_OUT: 1 });
  expect(await deathOf('Shared')).toBeNull();
});

const says = fc.constantFrom<SaidOfDeath['says'] | null>(
  null,
  'LIVES',
  'UNKNOWN',
  '2024',
  '2024-05',
  '2024-06-01',
);
const version = (number: number | null) => ({
  versionId: number === null ? null : String(number),
  lastUpdated: null,
});

describe('law', () => {
  test('numbered versions come to the same in every order', () => {
    const history = fc.array(says, { maxLength: 6 }).chain((all) => {
      const numbers = all.map((one, index) => ({ says: one, version: version(index) }));
      return fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers, { minLength: numbers.length }));
    });
    fc.assert(
      fc.property(history, ([inOrder, shuffled]) => {
        const [one, other] = [inOrder, shuffled].map((all) =>
          all.reduce<SaidOfDeath | null>((before, now) => judgeDeath(before, now).holds, null),
        );
        expect(one).toEqual(other);
      }),
      { numRuns: 2000 },
    );
  });

  test('no death is taken back without a word, nor by anything but a newer version that says that the person lives', () => {
    const any = fc.record({ says, number: fc.option(fc.nat(5)) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (all) => {
        let before: SaidOfDeath | null = null;
        for (const one of all) {
          const { holds, telling } = judgeDeath(before, { says: one.says, version: version(one.number) });
          const wasDead = before !== null && before.says !== 'LIVES';
          const isDead = holds !== null && holds.says !== 'LIVES';
          if (wasDead && !isDead) expect([one.says, telling?.reason]).toEqual(['LIVES', 'DEATH_TAKEN_BACK']);
          if (one.number === null && one.says !== null && one.says !== 'LIVES') expect(isDead).toBe(true);
          before = holds;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
