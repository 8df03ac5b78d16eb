import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pino from 'pino';
import { connect } from '../../database/connect.js';
import { subgraphNames } from '../../door/claims.js';
import { emptyDatabase } from '../database/empty.js';
import { type FreshDatabase, freshDatabase, testServer } from '../database/fresh-database.js';
import { plantOf } from '../secrets/plants.js';
import { storeScenario } from '../world/store-scenario.js';
import { startWorld, type Way, type World } from '../world/world.js';
import { document, of } from './asking.js';
import type { Scenario } from './scenario.js';
import { citizen, consenting, now, person, physician, places, relationship } from './story.js';

const treatment: Scenario = {
  row: 136,
  now,
  caller: physician(),
  person: person({ relationships: [relationship(places.rantalaClinic)], ...consenting }),
  asks: [document('CARE_ENTRY', { ...of(places.harjulaClinic), serviceEventId: 'harjula-visit' })],
};
const entryQuery = 'query($id: ID!) { careEntry(id: $id) { title } }';
const entryId = { id: 'aino.care_entry' };

/** From here on every entry that is written collides with one that is there. */
async function breakLog({ db }: FreshDatabase): Promise<void> {
  const log = db.collection('accessLog');
  await log.deleteMany({});
  await log.insertMany(subgraphNames.map((subgraph) => ({ subgraph })));
  await log.createIndex({ subgraph: 1 }, { unique: true });
}

describe.each<Way>(['in one process', 'over HTTP'])('%s', (way) => {
  let database: FreshDatabase;
  let world: World;
  let lines: Record<string, unknown>[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    const log = new Writable({
      write(chunk, _encoding, done) {
        lines.push(JSON.parse(String(chunk)));
        done();
      },
    });
    world = await startWorld(database.db, { way, logger: pino({ level: 'info' }, log) });
  });
  afterAll(async () => {
    await world?.stop();
    await database?.drop();
  });
  beforeEach(async () => {
    await emptyDatabase(database.db);
    world.setClock(now);
    lines = [];
  });

  test('1 a visitor reads the public directory, and the access log says nothing of it', async () => {
    const reply = await world.ask(
      { kind: 'VISITOR' },
      '{ serviceUnits { edges { node { id } } } wellbeingApplications { edges { node { id } } } }',
    );
    expect(reply.body).toEqual({
      data: { serviceUnits: { edges: [] }, wellbeingApplications: { edges: [] } },
    });
    expect(await database.db.collection('accessLog').countDocuments()).toBe(0);
  });

  test('2 a visitor who asks for anything personal gets the fixed 401, and the server log a line', async () => {
    await storeScenario(database.db, treatment);
    const replies = await Promise.all(
      [
        '{ me { id } }',
        'query($id: ID!) { careEntry(id: $id) { title } }',
        '{ serviceUnits { edges { node { id } } } me { id } }',
      ].map((query) => world.ask({ kind: 'VISITOR' }, query, entryId)),
    );
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(replies[0]?.status).toBe(401);
    expect(lines.filter(({ status }) => status === 401)).toHaveLength(3);
    expect(await database.db.collection('accessLog').countDocuments()).toBe(0);
  });

  test('3 a token that has expired, is for others or has another signature is the same 401', async () => {
    await storeScenario(database.db, treatment);
    const wish = { kind: 'CITIZEN', sub: 'aino', client_id: 'my-pages', acr: 'STRONG' } as const;
    const expired = await world.issuer.issue({ ...wish, ttlSeconds: -60 });
    const good = await world.issuer.issue(wish);
    const [head, payload] = good.split('.');
    const others = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()), aud: 'others' }),
    ).toString('base64url');
    const tokens = [
      expired,
      `${head}.${others}.${good.split('.')[2]}`,
      `${head}.${payload}.${'A'.repeat(86)}`,
    ];
    const replies = await Promise.all(
      tokens.map((token) => world.post({ query: '{ me { id } }' }, { authorization: `Bearer ${token}` })),
    );
    const visitor = await world.ask({ kind: 'VISITOR' }, '{ me { id } }');
    expect(replies.map(({ status, text }) => `${status} ${text}`)).toEqual(
      Array(3).fill(`401 ${visitor.text}`),
    );
    expect(lines.filter(({ status }) => status === 401)).toHaveLength(4);
  });

  test('138 a withdrawal acts on the next request, on the next page of an open cursor, and the log records its version', async () => {
    const asks = [1, 2, 3].map((n) =>
      document('CARE_ENTRY', {
        id: `entry${n}`,
        ...of(places.harjulaClinic),
        serviceEventId: 'harjula-visit',
        recordedAt: `2026-11-2${n - 1}T09:00:00.000Z`,
      }),
    );
    const told = await storeScenario(database.db, { ...treatment, asks });
    const page =
      'query($id: ID!, $after: String) { person(id: $id) { careEntries(first: 1, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } } }';
    type Page = {
      careEntries: {
        edges: { node: { id: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const first = (await world.ask(told.caller, page, { id: 'aino' })).body.data?.person as Page;
    expect(first.careEntries.edges).toEqual([{ node: { id: 'aino.entry3' } }]);
    expect(first.careEntries.pageInfo.hasNextPage).toBe(true);
    await database.db
      .collection<{ _id: string }>('accessStates')
      .updateOne({ _id: 'aino' }, { $set: { 'consents.0.withdrawnAt': now, version: 2 } });
    const second = (
      await world.ask(told.caller, page, { id: 'aino', after: first.careEntries.pageInfo.endCursor })
    ).body.data?.person as Page;
    expect(second.careEntries).toEqual({ edges: [], pageInfo: { endCursor: null, hasNextPage: false } });
    const versions = await database.db
      .collection('accessLog')
      .find({ subgraph: 'records' })
      .sort({ sequence: 1 })
      .toArray();
    expect([...new Set(versions.map(({ factsVersion }) => factsVersion))].sort()).toEqual([1, 2]);
  });

  test('an entry is in the log before the answer is out, and without the log nothing leaves', async () => {
    const told = await storeScenario(database.db, treatment);
    const answered = await world.ask(told.caller, entryQuery, entryId);
    expect(answered.body.data).toEqual({ careEntry: { title: plantOf('aino').value } });
    expect(await database.db.collection('accessLog').countDocuments({ 'given.ids': 'aino.care_entry' })).toBe(
      1,
    );
    await breakLog(database);
    const refused = await world.ask(told.caller, entryQuery, entryId);
    expect(refused.body.data).toEqual({ careEntry: null });
    expect(refused.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    const denied = await world.ask({ ...citizen('olavi') }, entryQuery, entryId);
    expect(denied.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    await database.db.collection('accessLog').dropIndex('subgraph_1');
  });

  if (way === 'over HTTP') {
    test('136 a subgraph asked with a guessed id and no signature of the gateway is 401', async () => {
      await storeScenario(database.db, treatment);
      const query =
        '{ _entities(representations: [{ __typename: "CareEntry", id: "aino.care_entry" }]) { ... on CareEntry { title } } }';
      const statuses = await Promise.all(
        [query, '{ _service { sdl } }'].flatMap((asked) =>
          Object.values(world.subgraphUrls).map(
            async (url) =>
              (await fetch(url, { method: 'POST', body: JSON.stringify({ query: asked }) })).status,
          ),
        ),
      );
      expect(statuses).toEqual(Array(6).fill(401));
    });
  }

  test('137 when one subgraph cannot read its facts its own fields are null, and the public directory goes on', async () => {
    const told = await storeScenario(database.db, treatment);
    const gone = await connect(testServer(), 'gone');
    const crippled = await startWorld(database.db, { way, databases: { consents: gone.db } });
    await gone.close();
    try {
      const reply = await crippled.ask(
        told.caller,
        'query($id: ID!) { person(id: "aino") { name { family } } careEntry(id: $id) { title } serviceUnits { edges { cursor } } }',
        entryId,
      );
      expect(reply.body.data).toEqual({
        person: null,
        careEntry: { title: plantOf('aino').value },
        serviceUnits: { edges: [] },
      });
      expect(reply.body.errors).toEqual([
        {
          message: expect.any(String),
          path: ['person'],
          extensions: { code: 'UNAVAILABLE', reason: 'UNAVAILABLE' },
        },
      ]);
    } finally {
      await crippled.stop();
    }
  });
});
