import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Agent, request as ask } from 'undici';
import { knownCallers, startWorld, type World, ways } from './world/world.js';

const publicQuery = { query: '{ serviceUnits { id } }' };

describe('HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in memory', {
      routes: [
        { method: 'GET', path: '/page/', handle: (_request, response) => void response.end('a page') },
      ],
    });
  });
  afterAll(() => world.stop());

  test('each response has a request id of its own; the client’s is not taken', async () => {
    const [one, other] = await Promise.all([
      world.post(publicQuery, { 'x-request-id': 'mine' }),
      world.post(publicQuery, { 'x-request-id': 'mine' }),
    ]);
    const ids = [one.headers.get('x-request-id'), other.headers.get('x-request-id')];
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
    expect(await one.text()).toBe(await other.text());
  });

  test('answers are kept by no cache', async () => {
    const response = await world.post(publicQuery);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
    test(`${method} on /graphql is a plain 405`, async () => {
      const response = await fetch(`${world.url}/graphql?query={serviceUnits{id}}`, { method });
      expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([
        405,
        'POST',
        'Use POST here.\n',
      ]);
    });
  }

  test('another content type is a plain 415', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/graphql',
    ]) {
      expect((await world.post(publicQuery, { 'content-type': type })).status).toBe(415);
    }
  });

  test('another character set is a plain 415, however the parameter is written', async () => {
    const types = [
      'charset=iso-8859-1',
      "charset*=iso-8859-1''x",
      'charset*0=iso; charset*1=-8859-1',
      'charset',
    ];
    for (const parameter of [...types, "charset=utf-8; charset*=iso-8859-1''x"])
      expect(
        (await world.post(publicQuery, { 'content-type': `application/json; ${parameter}` })).status,
      ).toBe(415);
    const utf8 = { 'content-type': 'application/json; Charset="UTF-8"' };
    expect((await world.post(publicQuery, utf8)).status).toBe(200);
  });

  test('two Host headers are a plain 400, of the same host too', async () => {
    const two = 'GET /health/live HTTP/1.1\r\nhost: x\r\nHost: x\r\nconnection: close\r\n\r\n';
    expect(await speak(world.url, two)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('a compressed body is refused', async () => {
    expect((await world.post(publicQuery, { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  test('a body over 1 MB is a plain 413, whether or not its length is told', async () => {
    const large = JSON.stringify({ query: `{ serviceUnits { id } } #${'x'.repeat(1_100_000)}` });
    expect((await world.post(large)).status).toBe(413);
    const stream = Readable.from(Array.from({ length: 12 }, () => Buffer.alloc(100_000, 'x')));
    const { statusCode } = await ask(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: stream,
    });
    expect(statusCode).toBe(413);
  });

  test('an upgrade is a plain 4xx', async () => {
    const said = await speak(
      world.url,
      'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    );
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  });

  test('what is no HTTP, or has too large headers, is a plain 4xx', async () => {
    expect(await speak(world.url, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await speak(world.url, `GET / HTTP/1.1\r\nhost: x\r\na: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
  });

  test('an unknown path is a plain 404; other routes are served', async () => {
    expect((await fetch(`${world.url}/nothing`)).status).toBe(404);
    expect(await (await fetch(`${world.url}/page/one`)).text()).toBe('a page');
  });
});

describe('health', () => {
  let world: World;
  afterEach(() => world.stop());

  test('live and ready', async () => {
    world = await startWorld('in memory');
    expect(await (await fetch(`${world.url}/health/live`)).json()).toEqual({ status: 'live' });
    const ready = await fetch(`${world.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('the database is asked once for all who ask at the same time', async () => {
    let pings = 0;
    let answer: () => void = () => undefined;
    const ping = () => {
      pings += 1;
      return new Promise<void>((done) => {
        answer = done;
      });
    };
    world = await startWorld('in memory', { callers: { ...knownCallers, ping } });
    const pipelined = 'GET /health/ready HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(40);
    const last = 'GET /health/ready HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n';
    const said = speak(world.url, pipelined + last);
    const other = fetch(`${world.url}/health/ready`);
    await new Promise((done) => setTimeout(done, 200));
    expect(pings).toBe(1);
    answer();
    expect((await said).match(/HTTP\/1\.1 200/g)).toHaveLength(41);
    expect((await other).status).toBe(200);
    const later = fetch(`${world.url}/health/ready`);
    while (pings < 2) await new Promise((done) => setTimeout(done, 5));
    answer();
    expect((await later).status).toBe(200);
  });

  test('without a database: live, not ready', async () => {
    const ping = () => Promise.reject(new Error('mongodb://user:secret@host'));
    world = await startWorld('in memory', { callers: { ...knownCallers, ping } });
    expect((await fetch(`${world.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${world.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', database: 'unreachable' },
    ]);
  });
});

for (const way of ways) {
  describe(`stopping, ${way}`, () => {
    test('says so on /health/ready, lets what is under way end, then takes no more', async () => {
      const answer = () =>
        new Promise((done) => setTimeout(() => done({ data: { serviceUnits: [{ id: 'late' }] } }), 150));
      const world = await startWorld(way, { answers: { records: answer }, stopDeadlineMs: 5_000 });
      const agent = new Agent({ connections: 1 });
      await (await ask(`${world.url}/health/live`, { dispatcher: agent })).body.dump();
      const underWay = world.post(publicQuery);
      await new Promise((done) => setTimeout(done, 20));
      const stopped = world.stop(50);
      const ready = await ask(`${world.url}/health/ready`, { dispatcher: agent });
      expect([ready.statusCode, await ready.body.json()]).toEqual([503, { status: 'stopping' }]);
      expect(await (await underWay).json()).toEqual({ data: { serviceUnits: [{ id: 'late' }] } });
      const answered = performance.now();
      await stopped;
      expect(performance.now() - answered).toBeLessThan(1_000);
      await expect(fetch(`${world.url}/health/live`)).rejects.toThrow();
      await agent.close();
    });

    test('ends at the deadline, whatever hangs', async () => {
      const world = await startWorld(way, {
        answers: { records: () => new Promise(() => {}) },
        subgraphDeadlineMs: 5_000,
        stopDeadlineMs: 100,
      });
      const underWay = world.post(publicQuery).catch(() => 'cut');
      await new Promise((done) => setTimeout(done, 50));
      const started = performance.now();
      await world.stop();
      expect(performance.now() - started).toBeLessThan(1_500);
      expect(await underWay).toBe('cut');
    });
  });
}

test('a port that is taken is told as a problem to act on', async () => {
  const world = await startWorld('in memory');
  const port = Number(new URL(world.url).port);
  await expect(startWorld('in memory', { port })).rejects.toThrow(
    /Listening on 127\.0\.0\.1:\d+ failed: .*\nAnother program uses this port\. Stop it, or choose another port\./,
  );
  await world.stop();
});

/** Says bytes to the server and gives what came back. */
function speak(url: string, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('end', () => done(said));
    socket.on('error', fail);
  });
}
