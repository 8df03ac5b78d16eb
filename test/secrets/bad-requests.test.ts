import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '../../gateway/log.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { citizen, physician } from '../decisions/story.js';
import { storeCaller } from '../world/store-scenario.js';
import { headersOf, startWorld, type Way, type World } from '../world/world.js';
import { leaksInLog } from './leaks.js';
import { plants } from './plants.js';
import { storePlants } from './store-plants.js';

const [{ personId, familyName, identityCode } = { personId: '', familyName: '', identityCode: '' }] = plants;
const WARN = 40;
const odd: readonly unknown[] = [
  null,
  5,
  -1,
  1.5,
  1e300,
  true,
  '',
  familyName,
  identityCode,
  '\u0000',
  '$where',
  'x'.repeat(5_000),
  [],
  [[]],
  [familyName],
  {},
  { $gt: '' },
  { toString: 1 },
  { id: personId },
];

const withVariables = [
  'query($v: ID!) { person(id: $v) { name { family } summary { diagnoses { code { code } } } } }',
  'query($v: ID!) { laboratoryResult(id: $v) { laboratory } careEntry(id: $v) { id } serviceEvent(id: $v) { id } }',
  'query($v: ID!) { wellbeingEntry(id: $v) { id } serviceUnit(id: $v) { id } professional(id: $v) { id } myUnitToday(unitId: $v) { appointments { id } } }',
  'query($v: Int) { me { laboratoryResults(first: $v) { edges { cursor } } accessLog(first: $v) { edges { cursor } } } serviceProviders(first: $v) { edges { cursor } } }',
  'query($v: String) { me { records(after: $v) { edges { cursor } } wellbeingEntries(after: $v) { edges { cursor } } treatmentRelationships(after: $v) { edges { cursor } } } serviceUnits(after: $v) { edges { cursor } } }',
  'query($v: Date) { me { records(filter: { from: $v, to: $v }) { edges { cursor } } wellbeingSeries(code: "8867-4", from: $v) { unit } laboratorySeries(code: "718-7", to: $v) { unit } } }',
  'query($v: String!) { me { wellbeingSeries(code: $v) { unit } laboratorySeries(code: $v) { unit } records(filter: { code: $v }) { edges { cursor } } } }',
  'query($v: [DocumentKind!]) { me { records(filter: { kinds: $v }) { edges { cursor } } } }',
  'query($v: Boolean!) { me { id @include(if: $v) name @skip(if: $v) { family } } }',
];

const documents = [
  '',
  '{',
  familyName,
  '{ nothing }',
  `query ${familyName} { me { id } }`,
  '{ me { ...F } } fragment F on Person { ...F }',
  '{ me { ...Nothing } }',
  'mutation { erase }',
  'subscription { news }',
  'query A { me { id } } query B { me { id } }',
  `{ person(id: "${personId}", code: "${identityCode}") { id } }`,
  `{ person(id: ${identityCode}) { id } }`,
  '{ me { id: birthDate } }',
  '{ __schema { types { name } } __type(name: "Person") { fields { name } } }',
  '{ me { records(first: 101) { edges { cursor } } } }',
  '{ me { records(first: 100) { edges { node { ... on CareEntry { patient { records(first: 100) { edges { cursor } } } } } } } } }',
  `{ _entities(representations: [{ __typename: "Person", id: "${personId}" }]) { __typename } }`,
  '{ _service { sdl } }',
  'type Query { me: Int }',
];

describe.each<Way>(['in one process', 'over HTTP'])('%s', (way) => {
  let database: FreshDatabase;
  let world: World;
  let authorization: string;
  const lines: string[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    await storePlants(database.db);
    await storeCaller(database.db, citizen(personId));
    await storeCaller(database.db, physician({ id: 'Salaosaaja1x' }));
    const logger = createLogger({ level: 'trace', to: { write: (line) => void lines.push(line) } });
    world = await startWorld(database.db, { way, logger });
    authorization = (await headersOf(citizen(personId), world.issuer)).authorization ?? '';
  });
  afterAll(async () => {
    await world?.stop();
    await database?.drop();
  });

  async function send(body: unknown, headers: Record<string, string> = {}, path = '/graphql') {
    const response = await fetch(`${world.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    await response.text();
  }

  /** Writes bytes to the server and ends in its own way. */
  function raw(bytes: string, end: (socket: Socket) => void): Promise<void> {
    const { hostname, port } = new URL(world.url);
    return new Promise((done) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(bytes);
        setTimeout(() => end(socket), 30);
      });
      socket.on('error', () => undefined);
      socket.once('close', () => done());
      socket.resume();
    });
  }

  test('whatever a client does wrong, no line of the log is an error, and none holds what it sent', async () => {
    for (const query of withVariables) for (const v of odd) await send({ query, variables: { v } });
    for (const query of withVariables) await send({ query, variables: { other: 1 } });
    for (const query of documents) await send({ query });
    for (const body of ['', '{', 'null', '[]', '5', '{"query":5}', '{"query":"{ me { id } }","variables":7}'])
      await send(body);
    const headers: readonly Record<string, string>[] = [
      { authorization: 'Bearer x' },
      { authorization: `Basic ${familyName}` },
      { 'content-type': 'text/plain' },
      { 'content-encoding': 'gzip' },
      { 'x-on-behalf-of': familyName },
      { 'x-on-behalf-of': `${identityCode}, x` },
      { 'x-care-context': 'purpose=TREAT' },
      { 'x-request-id': familyName },
    ];
    for (const one of headers) await send({ query: '{ me { id } }' }, one);
    await send({ query: '{ me { id } }', operationName: familyName });
    await send({ query: '{ me { id } }' }, {}, '/nothing');
    await send('x'.repeat(1_100_000)).catch(() => undefined);

    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: ${authorization}\r\n`;
    const question = JSON.stringify({
      query: '{ me { records { edges { cursor } } wellbeingEntries { edges { cursor } } } }',
    });
    const whole = `${head}content-length: ${question.length}\r\n\r\n${question}`;
    const bytes = [
      `${head}content-length: 500\r\n\r\n{"query":`,
      `${head}transfer-encoding: chunked\r\n\r\nzz\r\n`,
      whole,
      `${familyName}\r\n\r\n`,
      `GET /graphql HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n`,
    ];
    for (const one of bytes) {
      await raw(one, (socket) => socket.end());
      await raw(one, (socket) => socket.resetAndDestroy());
    }
    await Promise.all(Array.from({ length: 20 }, () => raw(whole, (socket) => socket.destroy())));
    await send({ query: '{ me { id } }' });

    const told = lines.map((line): Record<string, unknown> => JSON.parse(line));
    expect(told.length).toBeGreaterThan(150);
    expect(told.filter(({ level }) => Number(level) > WARN)).toEqual([]);
    expect(leaksInLog(lines.join(''))).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});
