import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { proxiesIn } from '../../gateway/http/client-address.js';
import { startWorld, type World } from './world/world.js';

let world: World;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await world.stop();
});

const query = '{ serviceUnits { id } }';
const body = JSON.stringify({ query });
const limits = { perCaller: 4, total: 8, ownBytes: 1_000, moreBytesPerCaller: 3_000, moreBytesInAll: 4_000 };

/** Behind a proxy that says where each request came from. */
async function start(options: Parameters<typeof startWorld>[1] = {}): Promise<void> {
  const trustedProxies = proxiesIn('127.0.0.1');
  if (!trustedProxies) throw new Error('this is an address');
  world = await startWorld('in memory', { trustedProxies, ...options });
}

interface Slow {
  /** What came back, once something did. */
  readonly answer: Promise<string>;
  finish(): void;
}

/** A question whose body stays unfinished until told. */
function slowly(address: string, whole = body): Slow {
  const socket = connect(Number(new URL(world.url).port), '127.0.0.1');
  sockets.push(socket);
  const length = Buffer.byteLength(whole);
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-forwarded-for: ${address}\r\ncontent-length: ${length}\r\n\r\n${whole.slice(0, 1)}`,
  );
  const answer = new Promise<string>((done, fail) => {
    socket.once('data', (chunk) => done(String(chunk)));
    socket.once('error', fail);
  });
  answer.catch(() => undefined);
  return { answer, finish: () => void socket.write(whole.slice(1)) };
}

const aWhile = () => new Promise((done) => setTimeout(done, 100));
const visit = (address: string, of: unknown = { query }) => world.post(of, { 'x-forwarded-for': address });
const statusOf = async ({ answer }: Slow) => Number((await answer).split(' ')[1]);

test('bodies that never end, from many addresses, keep no one else from an answer', async () => {
  await start();
  for (let index = 0; index < 256; index += 1) slowly(`203.0.113.${index % 16}`);
  await aWhile();
  expect((await visit('198.51.100.1')).status).toBe(200);
  expect((await world.ask('{ me { name } }')).status).toBe(200);
});

test('who sends slowly does not hold the turns of the address', async () => {
  await start({ inFlight: { perCaller: 4, atOnce: 1, total: 4 } });
  const slow = [slowly('203.0.113.1'), slowly('203.0.113.1'), slowly('203.0.113.1')];
  await aWhile();
  expect((await visit('203.0.113.1')).status).toBe(200);
  for (const one of slow) one.finish();
  expect(await Promise.all(slow.map(statusOf))).toEqual([200, 200, 200]);
});

test('a body that is not whole in time is a plain 408, is not worked on, and makes place', async () => {
  await start({ requestDeadlineMs: 400, bodies: { ...limits, perCaller: 1 } });
  const started = performance.now();
  const slow = slowly('203.0.113.1');
  const answer = await slow.answer;
  expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*\r\nconnection: close\r\n/i);
  expect(performance.now() - started).toBeGreaterThan(350);
  expect(performance.now() - started).toBeLessThan(2_000);
  slow.finish();
  expect((await visit('203.0.113.1')).status).toBe(200);
  expect(world.subgraphs.flatMap(({ calls }) => calls)).toHaveLength(1);
});

test('of one address some bodies are read at a time, one more is told to come again, and others are served', async () => {
  await start({ bodies: limits });
  const slow = Array.from({ length: 4 }, () => slowly('203.0.113.1'));
  await aWhile();
  const refused = await visit('203.0.113.1');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect((await visit('203.0.113.2')).status).toBe(200);
  slow[0]?.finish();
  expect(await statusOf(slow[0] as Slow)).toBe(200);
  expect((await visit('203.0.113.1')).status).toBe(200);
});

test('all together have a limit too; who breaks off makes place', async () => {
  await start({ bodies: limits });
  for (let index = 0; index < 8; index += 1) slowly(`203.0.113.${index}`);
  await aWhile();
  const refused = await visit('198.51.100.1');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
  sockets.pop()?.destroy();
  await aWhile();
  expect((await visit('198.51.100.1')).status).toBe(200);
  expect(world.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

test('large bodies share what there is beyond each one’s own, and small ones are read beside them', async () => {
  await start({ bodies: limits });
  const large = JSON.stringify({ query: `${query} #${'x'.repeat(3_000)}` });
  const first = slowly('203.0.113.1', large);
  await aWhile();
  expect((await visit('203.0.113.1', large)).status).toBe(503);
  expect((await visit('203.0.113.2', large)).status).toBe(503);
  expect((await visit('203.0.113.1')).status).toBe(200);
  first.finish();
  expect(await statusOf(first)).toBe(200);
  expect((await visit('203.0.113.2', large)).status).toBe(200);
});

test('a body comes in any pieces', async () => {
  await start();
  const said = JSON.stringify({ query: `${query} #${'ä'.repeat(3_000)}` });
  const pieces =
    Buffer.from(said)
      .toString('latin1')
      .match(/[\s\S]{1,7}/g) ?? [];
  const socket = connect(Number(new URL(world.url).port), '127.0.0.1');
  sockets.push(socket);
  const came = new Promise((done) => socket.once('data', (chunk) => done(String(chunk).slice(0, 15))));
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
  );
  for (const piece of [...pieces, ''])
    socket.write(Buffer.from(`${piece.length.toString(16)}\r\n${piece}\r\n`, 'latin1'));
  expect(await came).toBe('HTTP/1.1 200 OK');
});
