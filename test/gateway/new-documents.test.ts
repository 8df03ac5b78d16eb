import { BlockList } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newDocuments } from '../../gateway/document/new-documents.js';
import { startWorld, type World } from './world/world.js';

describe('how many new documents a caller may send', () => {
  test('as many as the burst at once, then as many as the time that passed gives', () => {
    let now = 0;
    const take = newDocuments({ burst: 3, perMinute: 60 }, () => now);
    expect([1, 1, 1, 1].map((count) => take('a', count))).toEqual([null, null, null, 1]);
    now = 500;
    expect(take('a', 1)).toBe(0.5);
    now = 1_000;
    expect([take('a', 1), take('a', 1)]).toEqual([null, 1]);
    now = 100_000;
    expect([take('a', 3), take('a', 1)]).toEqual([null, 1]);
  });

  test('each by itself, however many others there are', () => {
    const take = newDocuments({ burst: 1, perMinute: 1 }, () => 0);
    expect(take('a', 1)).toBeNull();
    for (let other = 0; other < 1_000; other += 1) expect(take(`other ${other}`, 1)).toBeNull();
    expect(take('a', 1)).toBe(60);
  });
});

describe('through HTTP', () => {
  let world: World;
  const proxy = new BlockList();
  proxy.addAddress('127.0.0.1');
  beforeAll(async () => {
    world = await startWorld('in memory', {
      newDocuments: { burst: 5, perMinute: 6 },
      trustedProxies: proxy,
    });
  });
  afterAll(() => world.stop());

  const different = (at: number) => `{ wellbeingApplications { a${at}: name } }`;
  const visit = (query: string, address: string) =>
    world.post({ query }, { 'x-forwarded-for': `203.0.113.77, ${address}` });

  test('a visitor who sends more is told to wait, by address, and what is known is still answered', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 7; at += 1) statuses.push((await visit(different(at), '198.51.100.1')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = await visit(different(8), '198.51.100.1');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect((await visit(different(3), '198.51.100.1')).status).toBe(200);
    expect((await visit(different(9), '198.51.100.2')).status).toBe(200);
  });

  test('a document that is refused counts too, and each operation of one', async () => {
    for (const query of ['{', '{ nothing }', different(10)]) await visit(query, '198.51.100.3');
    expect((await visit(`query A ${different(11)} query B ${different(12)}`, '198.51.100.3')).status).toBe(
      400,
    );
    expect((await visit(different(13), '198.51.100.3')).status).toBe(429);
  });

  test('a long document counts by its length', async () => {
    const long = (at: number) => `{ wellbeingApplications { a${at}: name } } #${'x'.repeat(3_500)}`;
    expect((await visit(long(1), '198.51.100.4')).status).toBe(200);
    expect((await visit(long(2), '198.51.100.4')).status).toBe(429);
    expect((await visit(different(14), '198.51.100.4')).status).toBe(200);
  });

  test('a caller counts by the token, whatever the address', async () => {
    const statuses: number[] = [];
    for (let at = 20; at < 26; at += 1)
      statuses.push((await world.ask(different(at), {}, { 'x-forwarded-for': `198.51.100.${at}` })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

test('more than 20 operations in one document are refused', async () => {
  const world = await startWorld('in memory');
  const query = Array.from({ length: 21 }, (_, at) => `query Q${at} { me { id } }`).join(' ');
  expect((await world.ask(query)).errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
  await world.stop();
});
