import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { document } from '../decisions/asking.js';
import { citizen, now, person } from '../decisions/story.js';
import { storeScenario } from '../world/store-scenario.js';
import { headersOf, startWorld, type World } from '../world/world.js';

let inserts = 0;
let database: FreshDatabase;
let world: World;
beforeAll(async () => {
  database = await freshDatabase({
    onCommand: ({ name, collection }) => {
      if (name === 'insert' && collection === 'accessLog') inserts += 1;
    },
  });
  world = await startWorld(database.db, { inFlight: { perCaller: 50, atOnce: 50, total: 50 } });
});
afterAll(async () => {
  await world?.stop();
  await database?.drop();
});

test('fifty requests at one moment make at most ten log commands', async () => {
  const told = await storeScenario(database.db, {
    row: 0,
    now,
    caller: citizen('aino'),
    person: person(),
    asks: [document('CARE_ENTRY')],
  });
  const headers = await headersOf(told.caller, world.issuer);
  const ask = () =>
    world.post({ query: '{ me { name { family } careEntries { edges { node { title } } } } }' }, headers);
  await ask(); // plans the question
  await database.db.collection('accessLog').deleteMany({});
  inserts = 0;
  const replies = await Promise.all(Array.from({ length: 50 }, ask));
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  expect(
    await database.db.collection('accessLog').countDocuments({ subgraph: 'records' }),
  ).toBeGreaterThanOrEqual(50);
  expect(inserts).toBeLessThanOrEqual(10);
});
