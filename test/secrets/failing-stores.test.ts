import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { BSON, type Document } from 'mongodb';
import { type Connection, connect } from '../../database/connect.js';
import { createLogger } from '../../gateway/log.js';
import type { Caller } from '../../policy/index.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { citizen, physician } from '../decisions/story.js';
import { type Failure, type FaultyWire, faultyWire } from '../world/faulty-wire.js';
import { storeCaller } from '../world/store-scenario.js';
import { startWorld, type Way, type World } from '../world/world.js';
import { besideData } from './beside-data.js';
import { leaksIn, leaksInLog } from './leaks.js';
import { plants } from './plants.js';
import { storePlants } from './store-plants.js';

const [{ personId } = { personId: '' }] = plants;
const quoted = (command: Document) => BSON.EJSON.stringify(command).slice(0, 4_000);

const breaks = 'a connection that breaks';
/** The driver takes half a second to come back from each, so it is done to those that every question needs. */
const neededFirst = ['accessLog', 'accessStates', 'documents', 'professionals'];

/** As servers say it: with the command, the key or the document that they could not take. */
const failures: Readonly<Record<string, (name: string, command: Document) => Failure>> = {
  'a command that is not permitted': (_, command) => ({
    error: {
      code: 13,
      codeName: 'Unauthorized',
      errmsg: `not authorized on caregraph to execute command ${quoted(command)}`,
      errInfo: { command: quoted(command) },
    },
  }),
  'a key that is there already': (name, command) => ({
    error: {
      ...(name === 'insert' ? { ok: 1, n: 0 } : { code: 11000, codeName: 'DuplicateKey' }),
      errmsg: `E11000 duplicate key error dup key: ${quoted(command)}`,
      writeErrors: [
        {
          index: 0,
          code: 11000,
          errmsg: `E11000 duplicate key error dup key: ${quoted(command)}`,
          keyValue: { personId },
          errInfo: { personId },
        },
      ],
    },
  }),
  'a document that is too large': (_, command) => ({
    error: {
      code: 10334,
      codeName: 'BSONObjectTooLarge',
      errmsg: `BSONObj size is invalid. First element: ${quoted(command)}`,
    },
  }),
  'a time that is over': (_, command) => ({
    error: {
      code: 50,
      codeName: 'MaxTimeMSExpired',
      errmsg: `operation exceeded time limit: ${quoted(command)}`,
    },
  }),
  [breaks]: () => 'CUT',
};

const callers: readonly (readonly [Caller, string])[] = [
  [
    citizen(personId),
    `{ me { name { family } laboratoryResults { edges { node { laboratory unit { id } } } } serviceEvents { edges { node { id } } }
       appointments { edges { node { id } } } accessLog { edges { cursor } } wellbeingEntries { edges { cursor } } }
       myRepresentedPersons { personId } }`,
  ],
  [
    physician({ id: 'Salaosaaja1x' }),
    `{ person(id: "${personId}") { name { family } } myProfessionalProfile { id }
       myUnitToday(unitId: "rantala-clinic") { appointments { id } openServiceEvents { id } } }`,
  ],
  [
    { kind: 'VISITOR' },
    `{ serviceProviders { edges { node { units { edges { cursor } } registers { edges { node { onboarding { kind } } } } } } }
       wellbeingApplications { edges { node { id } } } }`,
  ],
];

const collections = [
  'accessLog',
  'accessStates',
  'applications',
  'appointments',
  'documents',
  'onboardings',
  'persons',
  'professionals',
  'providers',
  'registers',
  'representationHints',
  'serviceEvents',
  'units',
  'wellbeingEntries',
];

describe.each<Way>(['in one process', 'over HTTP'])('%s', (way) => {
  let database: FreshDatabase;
  let wire: FaultyWire;
  let connection: Connection;
  let world: World;
  let lines: string[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    await storePlants(database.db);
    for (const [caller] of callers) await storeCaller(database.db, caller);
    const put = (name: string, thing: object) => database.db.collection(name).insertOne(thing);
    await put('providers', { _id: 'rantala' });
    await put('registers', { _id: 'rantala-health', controllerId: 'rantala' });
    wire = await faultyWire(database.url);
    connection = await connect(wire.url, database.db.databaseName);
    const logger = createLogger({ level: 'trace', to: { write: (line) => void lines.push(line) } });
    world = await startWorld(connection.db, { way, logger });
  });
  afterEach(() => wire.fail(undefined));
  afterAll(async () => {
    await world?.stop();
    await connection?.close();
    await wire?.stop();
    await database?.drop();
  });

  test('the questions reach every collection', async () => {
    const seen = new Set<unknown>();
    wire.fail((name, command) => void seen.add(command[name]));
    for (const [caller, query] of callers) {
      const { body } = await world.ask(caller, query);
      expect(
        body.errors?.filter(({ extensions }) => !/FORBIDDEN|NOT_FOUND/.test(extensions.code)) ?? [],
      ).toEqual([]);
    }
    expect(collections.filter((name) => !seen.has(name))).toEqual([]);
  });

  for (const [what, failure] of Object.entries(failures)) {
    test(`${what}, in any collection, tells the log nothing and costs what it was about`, async () => {
      for (const collection of what === breaks ? neededFirst : collections) {
        lines = [];
        const secrets = new Set<string>();
        let failed = 0;
        wire.fail((name, command) => {
          if (command[name] !== collection) return undefined;
          failed += 1;
          for (const { salt, hash, _id } of command.documents ?? [])
            for (const one of [salt, hash, _id]) secrets.add(one);
          return failure(name, command);
        });
        for (const [caller, query] of callers) {
          const { text, body } = await world.ask(caller, query);
          expect(leaksIn(besideData([], text))).toEqual([]);
          if (collection === 'accessLog' && caller.kind === 'CITIZEN')
            expect(body.data).toEqual({ me: null, myRepresentedPersons: null });
        }
        expect({ collection, failed: failed > 0 }).toEqual({ collection, failed: true });
        const log = lines.join('');
        expect(leaksInLog(log)).toEqual([]);
        expect([...secrets].filter((secret) => log.includes(secret))).toEqual([]);
        expect(log).not.toMatch(/"(salt|hash|personId|callerId|documents|filter|writeErrors|errInfo|op)"/);
      }
    });
  }
});
