import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type Subgraph, subgraphNames } from '../../door/claims.js';
import { makeSubgraphs } from '../../subgraphs/index.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import type { Ask } from '../decisions/scenario.js';
import { type Case, cases } from '../policy/arbitraries.js';
import { testKeys } from '../world/keys.js';
import { storeScenario } from '../world/store-scenario.js';
import { queryOf } from './random-query.js';

let database: FreshDatabase;
let fast: Subgraph[];
let plain: Subgraph[];
beforeAll(async () => {
  database = await freshDatabase();
  const options = { db: database.db, keys: testKeys, fault: () => undefined };
  fast = makeSubgraphs(subgraphNames, options);
  plain = makeSubgraphs(subgraphNames, { ...options, fast: false });
});
afterAll(() => database?.drop());

test('the fast layer and plain graphql-shield give the same answer to any query of any caller', async () => {
  let shown = 0;
  let denied = 0;
  await fc.assert(
    fc.asyncProperty(cases, fc.integer(), async (given, seed) => {
      const told = await storeScenario(database.db, {
        row: 0,
        now: given.now,
        caller: given.caller,
        person: given.facts,
        asks: asksOf(given),
      });
      for (const [index, subgraph] of fast.entries()) {
        const query = queryOf(subgraph.sdl, subgraph.name, seed, told);
        const claims = {
          caller: told.caller,
          callerVersion: null,
          now: told.now,
          requestId: 'request',
          timeLeftMs: 60_000,
        };
        await database.db.collection('accessLog').deleteMany({}); // each answer would see that of the other
        const quick = await subgraph.handle(claims, { query });
        await database.db.collection('accessLog').deleteMany({});
        const slow = await plain[index]?.handle(claims, { query });
        expect({ query, answer: sorted(quick) }).toEqual({ query, answer: slow && sorted(slow) });
        if (quick.data && JSON.stringify(quick.data).includes('"2026-')) shown += 1;
        if (quick.errors) denied += 1;
      }
    }),
    { numRuns: 80 },
  );
  expect(shown).toBeGreaterThan(5);
  expect(denied).toBeGreaterThan(5);
}, 120_000);

/** Errors of fields of one level may come in either order. */
function sorted({ data, errors = [] }: Answer) {
  return { data, errors: errors.map((error) => JSON.stringify(error)).sort() };
}

function asksOf({ headers, kind }: Case): readonly Ask[] {
  return headers.map((header, index) => ({ id: `thing-${index}`, kind, fieldClass: 'HEADER', header }));
}
