import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AccessState } from '../../facts/access-state.js';
import { personFactsStore } from '../../facts/person-facts.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { consenting, person } from '../decisions/story.js';
import { anyTime } from '../world/any-time.js';

let database: FreshDatabase;
let commands: string[] = [];
let given: string[] = [];
beforeAll(async () => {
  database = await freshDatabase({
    onCommand: ({ name, collection }) => commands.push(`${name} ${collection}`),
  });
  database.db.client.on('commandSucceeded', ({ reply }) => given.push(JSON.stringify(reply)));
});
afterAll(() => database?.drop());

const { representatives: _, ...aino } = person({ ...consenting, version: 3 });
const olavi = { ...aino, personId: 'olavi', version: 1 };
const maria = { ...aino, personId: 'maria' };

/** The state of a person as it is stored, with the history of how it came about. */
function stored({ personId, ...facts }: typeof aino): AccessState {
  const change = { version: 2, at: '2026-11-01T08:00:00.000Z', act: 'CONSENT', by: personId, state: facts };
  return { _id: personId, ...facts, pending: [change] };
}

test('the facts of many persons are what is stored of each, in the order asked, by one command', async () => {
  const states = [aino, olavi, maria].map(stored);
  await database.db.collection<AccessState>('accessStates').insertMany(states);
  const facts = personFactsStore(anyTime(database.db));
  commands = [];
  given = [];
  expect(await facts.ofPersons(['olavi', 'nobody', 'aino'])).toEqual([olavi, null, aino]);
  expect(commands).toEqual(['find accessStates']);
  expect(given.join()).not.toMatch(/maria|pending/);
});
