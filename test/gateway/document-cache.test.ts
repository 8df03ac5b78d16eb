import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { weightOf } from '../../cost/document-weight.js';
import { documentCache } from '../../gateway/document/document-cache.js';
import { errors } from '../../schema/errors.js';
import { startWorld, type World } from './world/world.js';

const keyOf = (source: string) => `schema:${createHash('sha256').update(source).digest('hex')}`;

test('a document is kept without its locations, which hold on to the whole text', async () => {
  const cache = documentCache();
  const source = '{ me { name friends { id } } }';
  await cache.store.set(keyOf(source), parse(source));
  const kept = cache.find(source);
  expect(kept).toEqual(parse(source, { noLocation: true }));
  expect(JSON.stringify(kept)).not.toContain('loc');
});

test('documents are kept by what they weigh, not by their number', async () => {
  const cache = documentCache();
  const long = (at: number) => `{ ${'a '.repeat(900)} b${at} }`;
  const weight = weightOf(parse(long(0)));
  for (let at = 0; at < 100; at += 1) await cache.store.set(keyOf(long(at)), parse(long(at)));
  const left = Array.from({ length: 100 }, (_, at) => cache.find(long(at))).filter(Boolean).length;
  expect(left).toBe(Math.floor(8_000_000 / weight));
  expect(left).toBeLessThan(30);
});

test('a text made of what a request holds is kept a bounded number of times', () => {
  for (let at = 0; at < 2_000; at += 1) errors.badInput(`text ${at}`);
  expect(errors.badInput('text 1')).toBe(errors.badInput('text 1'));
  expect(errors.badInput('text 1999')).not.toBe(errors.badInput('text 1999'));
});

describe('what is refused', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in memory', { newDocuments: { burst: 3, perMinute: 0.001 } });
  });
  afterAll(() => world.stop());

  const refused: readonly (readonly [what: string, query: string])[] = [
    ['of no syntax', '{ me '],
    ['that is invalid', '{ me { nothing } }'],
    ['that costs too much', '{ me { documents(first: 30000) { edges { node { title } } } } }'],
  ];
  test('is kept nowhere: it counts as new each time', async () => {
    for (const [, query] of refused) expect((await world.ask(query)).status).toBe(400);
    for (const [what, query] of refused) expect([what, (await world.ask(query)).status]).toEqual([what, 429]);
  });
});
