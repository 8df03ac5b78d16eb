import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { MAX_LISTS, MAX_LISTS_PER_COMMAND } from '../../lists/union.js';
import type { Caller } from '../../policy/index.js';
import { type FreshDatabase, freshDatabase, testServer } from '../database/fresh-database.js';
import { document, entry } from '../decisions/asking.js';
import {
  careFor,
  citizen,
  consenting,
  now,
  person,
  physician,
  places,
  relationship,
} from '../decisions/story.js';
import { storeCaller, storeScenario } from '../world/store-scenario.js';
import { startWorld, type Way, type World } from '../world/world.js';

interface Sent {
  readonly name: string;
  readonly collection: unknown;
  readonly maxTimeMS: unknown;
  readonly lists: number;
}

const DEADLINE_MS = 20_000;

/** Commands of a connection, not of a request. */
const ofConnections = new Set(['hello', 'ismaster', 'endSessions', 'saslStart', 'saslContinue']);

describe.each<Way>(['in one process', 'over HTTP'])('%s', (way) => {
  let database: FreshDatabase;
  let client: MongoClient;
  let world: World;
  let sent: Sent[] = [];
  const aino = citizen('aino');
  beforeAll(async () => {
    database = await freshDatabase();
    client = new MongoClient(testServer(), { monitorCommands: true });
    client.on('commandStarted', ({ commandName: name, command }) => {
      if (ofConnections.has(name)) return;
      const lists = 1 + JSON.stringify(command.pipeline ?? []).split('"$unionWith"').length - 1;
      sent.push({ name, collection: command[name], maxTimeMS: command.maxTimeMS, lists });
    });
    world = await startWorld(client.db(database.db.databaseName), { way, subgraphDeadlineMs: DEADLINE_MS });
    world.setClock(now);
    const visits = Array.from({ length: 60 }, (_, index) => document('CARE_ENTRY', { id: `entry${index}` }));
    await storeScenario(database.db, {
      row: 0,
      now,
      caller: aino,
      person: person({ ...consenting, relationships: [relationship(places.rantalaClinic)] }),
      asks: [...visits, entry('SLEEP')],
    });
    await storeCaller(database.db, physician({ care: careFor() }));
  });
  beforeEach(() => {
    sent = [];
  });
  afterAll(async () => {
    await world?.stop();
    await client?.close();
    await database?.drop();
  });

  const ask = async (caller: Caller, query: string) => (await world.ask(caller, query)).body;
  const readsOf = (collection: string) =>
    sent.filter((one) => one.collection === collection && one.name !== 'insert');

  const questions: readonly (readonly [Caller, string])[] = [
    [
      aino,
      `{ me { name { family } summary { diagnoses { code { code } } vaccinations { id } } careEntries { edges { node { title unit { name { fi } } } } }
         records { edges { cursor } } serviceEvents { edges { node { id documents { edges { cursor } } } } } appointments { edges { cursor } }
         laboratorySeries(code: "718-7") { points { sampledAt } } wellbeingSeries(code: "8867-4") { unit } wellbeingEntries { edges { cursor } }
         treatmentRelationships { edges { node { id } } } denialsOfConsent { id } accessLog { edges { cursor } } accessSummary { kind } }
         myRepresentedPersons { personId } }`,
    ],
    [
      aino,
      '{ careEntry(id: "aino.entry1") { title serviceEvent { id } } wellbeingEntry(id: "aino.none") { id } }',
    ],
    [
      physician({ care: careFor() }),
      `{ person(id: "aino") { name { family } careEntries(first: 2) { edges { node { title } } } } myProfessionalProfile { id }
         myUnitToday(unitId: "rantala-clinic") { appointments { id } openServiceEvents { id } } }`,
    ],
    [
      { kind: 'VISITOR' },
      '{ serviceProviders { edges { node { units { edges { cursor } } registers { edges { cursor } } } } } serviceUnits { edges { cursor } } wellbeingApplications { edges { cursor } } }',
    ],
  ];

  test('every command of a request carries what is left of its time, and none asks a cursor for more', async () => {
    for (const [caller, query] of questions) {
      const { errors = [] } = await ask(caller, query);
      expect(errors.filter(({ extensions: { code } }) => !/FORBIDDEN|NOT_FOUND/.test(code))).toEqual([]);
    }
    await fetch(`${world.url}/health/ready`);
    expect(new Set(sent.map(({ name }) => name))).toEqual(new Set(['find', 'aggregate', 'insert', 'ping']));
    expect(
      sent.filter(
        ({ maxTimeMS }) => !(typeof maxTimeMS === 'number' && maxTimeMS > 0 && maxTimeMS <= DEADLINE_MS),
      ),
    ).toEqual([]);
    expect(new Set(sent.map(({ collection }) => collection)).size).toBeGreaterThan(12);
  });

  const same: readonly (readonly [collection: string, list: string])[] = [
    ['documents', 'careEntries(first: 5) { edges { cursor } }'],
    ['serviceEvents', 'serviceEvents { edges { node { kind } } }'],
    ['appointments', 'appointments { edges { cursor } }'],
    [
      'wellbeingEntries',
      'wellbeingEntries(filter: { categories: [SLEEP, BLOOD_PRESSURE] }) { edges { cursor } }',
    ],
    ['wellbeingEntries', 'wellbeingSeries(code: "8867-4") { unit }'],
    ['accessLog', 'accessLog { edges { cursor } }'],
  ];
  for (const [collection, list] of same) {
    test(`${list}: asked for by forty names, it is read once and given forty times`, async () => {
      const names = Array.from({ length: 40 }, (_, index) => `name${index}: ${list}`);
      const { data } = await ask(aino, `{ me { ${names.join(' ')} } }`);
      const given = Object.values(data?.me ?? {});
      expect(given.length).toBe(40);
      expect(new Set(given.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(readsOf(collection).map(({ lists }) => lists)).toEqual([1]);
    });
  }

  test('the same categories in another order are the same list', async () => {
    const lists = [
      '[SLEEP, BLOOD_PRESSURE]',
      '[BLOOD_PRESSURE, SLEEP]',
      '[SLEEP, SLEEP, BLOOD_PRESSURE]',
    ].map(
      (categories, index) =>
        `name${index}: wellbeingEntries(filter: { categories: ${categories} }) { edges { cursor } }`,
    );
    await ask(aino, `{ me { ${lists.join(' ')} } }`);
    expect(readsOf('wellbeingEntries').map(({ lists: count }) => count)).toEqual([1]);
  });

  test('different lists are read together, so many in a command and no more', async () => {
    const lists = Array.from(
      { length: 55 },
      (_, index) => `name${index}: careEntries(first: ${index + 1}) { pageInfo { hasNextPage } }`,
    );
    const { errors } = await ask(aino, `{ me { ${lists.join(' ')} } }`);
    expect(errors).toBeUndefined();
    expect(readsOf('documents').map(({ lists: count }) => count)).toEqual([
      MAX_LISTS_PER_COMMAND,
      MAX_LISTS_PER_COMMAND,
      55 - 2 * MAX_LISTS_PER_COMMAND,
    ]);
  });

  test('more lists than a call may read are refused, and none of them is read', async () => {
    const documents = Array.from(
      { length: 5 },
      (_, index) => `name${index}: documents(first: ${index + 1}) { pageInfo { hasNextPage } }`,
    );
    const events = `{ me { serviceEvents(first: 100) { edges { node { ${documents.join(' ')} } } } } }`;
    const many = Array.from({ length: 60 }, (_, index) => `visit${index}`);
    await storeScenario(database.db, {
      row: 0,
      now,
      caller: aino,
      person: person(),
      asks: many.map((id) => document('CARE_ENTRY', { id, serviceEventId: id })),
    });
    const { errors = [] } = await ask(aino, events);
    expect(60 * 5).toBeGreaterThan(MAX_LISTS);
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['LIMIT_EXCEEDED']));
    expect(errors[0]?.message).toContain(`at most ${MAX_LISTS} different lists`);
    expect(readsOf('documents')).toEqual([]);
  });
});
