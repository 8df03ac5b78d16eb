import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../database/connect.js';
import { openDatabase } from '../../database/open-database.js';
import { createLogger } from '../../gateway/log.js';
import type { Caller } from '../../policy/index.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { citizen, client, physician } from '../decisions/story.js';
import { storeCaller } from '../world/store-scenario.js';
import { headersOf, startWorld, type Way, type World } from '../world/world.js';
import { besideData } from './beside-data.js';
import { leaksIn, leaksInLog } from './leaks.js';
import { plants } from './plants.js';
import { storePlants } from './store-plants.js';

const some = plants.slice(0, 20);
const analyst: Caller = { kind: 'ANALYST', id: 'analyst', client: client('desk'), assurance: 'STRONG' };
const all = `{ id personalIdentityCode name { family } laboratoryResults { edges { cursor node { laboratory } } pageInfo { endCursor } }
  accessLog { edges { cursor } } treatmentRelationships { edges { cursor } } }`;

describe.each<Way>(['in one process', 'over HTTP'])('%s', (way) => {
  let database: FreshDatabase;
  let world: World;
  const lines: string[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    await storePlants(database.db);
    const to = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    world = await startWorld(database.db, { way, logger: createLogger({ level: 'trace', to }) });
  });
  afterAll(async () => {
    await world?.stop();
    await database?.drop();
  });

  /** Sends as the caller, and gives all that comes back but the data itself. */
  async function answerTo(caller: Caller, body: unknown, more: Record<string, string> = {}) {
    await storeCaller(database.db, caller);
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await headersOf(caller, world.issuer)), ...more },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const { data } = JSON.parse(text) as { data?: unknown };
    return { data: JSON.stringify(data ?? null), beside: besideData(response.headers, text) };
  }

  test('the person herself gets her own, and nothing of it stands in a header, cursor or error', async () => {
    for (const { personId, identityCode, familyName, value } of some) {
      const { data, beside } = await answerTo(citizen(personId), { query: `{ me ${all} }` });
      expect([identityCode, familyName, value].filter((word) => !data.includes(word))).toEqual([]);
      expect(leaksIn(beside)).toEqual([]);
    }
  });

  test('who may not see it gets none of it, and what she sends is not said back', async () => {
    for (const { personId, identityCode, familyName, value } of some) {
      for (const caller of [analyst, citizen('somebody'), physician({ id: 'Salaosaaja1x' })]) {
        const { data, beside } = await answerTo(caller, {
          query: `query($id: ID!) { person(id: $id) ${all} }`,
          variables: { id: personId },
        });
        expect(leaksIn(data + beside)).toEqual([]);
      }
      const echoes: readonly [unknown, Record<string, string>?][] = [
        [{ query: `{ person(id: "${identityCode}") { name { family } } }` }],
        [{ query: `{ person(id: "${familyName}") { name { family } } }`, variables: { value } }],
        [{ query: `query ${familyName} { me { id } ` }],
        [
          {
            query: '{ me { laboratoryResults(first: 0) { edges { cursor } } } }',
            variables: { [familyName]: value },
          },
        ],
        [
          {
            query: 'query($after: String) { me { laboratoryResults(after: $after) { edges { cursor } } } }',
            variables: { after: identityCode },
          },
        ],
        [
          {
            query:
              'query($from: Date) { me { laboratoryResults(filter: { from: $from }) { edges { cursor } } } }',
            variables: { from: value },
          },
        ],
        [{ query: '{ me { id } }', operationName: familyName }],
        [{ query: '{ me { id } }' }, { 'x-on-behalf-of': identityCode }],
        [{ query: '{ me { id } }' }, { 'x-request-id': familyName }],
        [`{"query": "${identityCode}`],
      ];
      for (const [body, headers] of echoes) {
        const { data, beside } = await answerTo(citizen('somebody'), body, headers);
        expect(leaksIn(data + beside)).toEqual([]);
      }
    }
  });

  test('the server log of all of it holds nothing that was planted', () => {
    expect(lines.length).toBeGreaterThan(200);
    expect(leaksInLog(lines.join('\n'))).toEqual([]);
    expect(leaksInLog(world.faults.join('\n'))).toEqual([]);
  });

  test('the access log holds ids and codes only', async () => {
    const entries = await database.db.collection('accessLog').find().toArray();
    expect(entries.length).toBeGreaterThan(50);
    expect(leaksIn(JSON.stringify(entries))).toEqual([]);
  });
});

test('no data file of the database holds an identity code', async () => {
  if (process.env.MONGODB_URL) return; // its files are out of reach
  const dataDir = mkdtempSync(join(tmpdir(), 'caregraph-secrets-'));
  try {
    const server = await openDatabase({ dataDir, report: () => undefined });
    const { db, close } = await connect(server.url, 'secrets');
    await storePlants(db);
    await close();
    await server.stop();
    const patterns = join(dataDir, 'patterns');
    writeFileSync(patterns, plants.map(({ identityCode }) => identityCode).join('\n'));
    expect(filesWith(patterns, dataDir)).toEqual([patterns]);
    writeFileSync(
      patterns,
      plants
        .slice(0, 5)
        .map(({ familyName }) => familyName)
        .join('\n'),
    );
    expect(filesWith(patterns, dataDir).length).toBeGreaterThan(1); // what is not sealed is found this way
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 60_000);

/** Files below a folder that hold any of the patterns, as bytes. */
function filesWith(patterns: string, folder: string): string[] {
  try {
    return execFileSync('grep', ['-rlaFf', patterns, folder], { encoding: 'utf8' }).trim().split('\n');
  } catch {
    return [];
  }
}
