import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { comparisons } from './comparisons.js';
import { type MeasuredThing, measuredThings } from './measured-things.js';
import { operatorsIn, sources } from './operators-in-sources.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database?.drop());

let run = 0;

test('each operator gives on this database what the same arithmetic gives in the process', async () => {
  await fc.assert(
    fc.asyncProperty(measuredThings, async (things) => {
      run += 1;
      const collection = database.db.collection<MeasuredThing>(`things${run}`);
      await collection.insertMany(things.map((thing) => ({ ...thing })));
      for (const [operator, { pipeline, inProcess }] of Object.entries(comparisons)) {
        const found = await collection.aggregate(pipeline(collection.collectionName)).toArray();
        expect({ operator, found }).toEqual({ operator, found: inProcess(things) });
      }
    }),
    { numRuns: 5 },
  );
});

/** What looks like an operator and takes no part in a pipeline or a filter. */
const notCompared: Readonly<Record<string, string>> = {
  $push: 'an operator of updates here; no pipeline gathers by it',
  $unset: 'an operator of updates here; no pipeline leaves out by it',
  $lib: 'a variable of the loader of shared libraries',
};

/** An operator of updates that a pipeline could use as well: it is exempt only while it stands beside no `$group`. */
const updatesOnly = /\$(push|unset)\b/;

test('no pipeline gathers by what is exempt as an operator of updates', () => {
  const both = sources().filter(({ text }) => updatesOnly.test(text) && /\$group\b/.test(text));
  expect(both.map(({ path }) => path)).toEqual([]);
});

test('every operator that the sources use stands in the comparison', () => {
  const used = new Set(sources().flatMap(({ text }) => operatorsIn(text)));
  const missing = [...used].filter((name) => !(name in comparisons) && !(name in notCompared));
  expect(missing).toEqual([]);
  expect(used.size).toBeGreaterThan(20);
});

test('no comparison and no exception outlives its use', () => {
  const used = new Set(sources().flatMap(({ text }) => operatorsIn(text)));
  expect(
    [...Object.keys(comparisons), ...Object.keys(notCompared)].filter((name) => !used.has(name)),
  ).toEqual([]);
});

test('operators are found in every form', () => {
  expect(operatorsIn(`{ $group: { "$sum": 1, '$max': x }, [\`\${a}\`]: '$field' }`)).toEqual([
    '$group',
    '$sum',
    '$max',
  ]);
});
