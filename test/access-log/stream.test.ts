import { expect, test } from '@jest/globals';
import { hashOf } from '../../access-log/hash.js';
import { openStream, storedIn } from '../../access-log/stream.js';
import { entry } from './entry.js';

test('the entries of a stream are numbered from one, each under the person’s name', () => {
  const stream = openStream();
  const [first, second] = [storedIn(stream, entry('aino')), storedIn(stream, entry('olavi'))];
  expect(first).toMatchObject({ ...entry('aino'), stream: stream.id, sequence: 1 });
  expect(second).toMatchObject({ ...entry('olavi'), stream: stream.id, sequence: 2 });
  expect([first._id, second._id]).toEqual([`aino.${stream.id}.1`, `olavi.${stream.id}.2`]);
});

test('two streams have nothing of their names in common', () => {
  const ids = [openStream(), openStream()].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
});

test('an entry that the person is told of stands by its moment, and one that is not told nowhere', () => {
  const stream = openStream();
  const told = storedIn(stream, entry('aino'));
  expect(told.sortKey).toBe(`2026-11-24T10:00:00.000Z~${told.hash}`);
  expect(storedIn(stream, { ...entry('aino'), told: null }).sortKey).toBeNull();
});

test('each entry has a salt of its own, by which its hash can be checked', () => {
  const stream = openStream();
  const entries = [storedIn(stream, entry('aino')), storedIn(stream, entry('aino'))];
  expect(new Set(entries.map(({ salt }) => salt)).size).toBe(2);
  for (const { salt, hash, sequence } of entries) {
    expect(salt).toMatch(/^[\w-]{22}$/);
    const place = { stream: stream.id, sequence };
    expect(hashOf(entry('aino'), Buffer.from(salt, 'base64url'), place)).toBe(hash);
  }
});
