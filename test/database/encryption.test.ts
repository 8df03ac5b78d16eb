import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CannotOpen, indexHash, isSealedByCurrent, open, seal } from '../../database/encryption.js';
import type { Key, Keys } from '../../database/keys.js';

const key = (kid: string): Key => ({ kid, bytes: randomBytes(32) });
const older = key('2025');
const index = key('index');
const keys: Keys = { encryption: [key('2026'), older], index };
const belonging = fc.record({ field: fc.string(), personId: fc.string() });

test('what is sealed opens as it was, for its field and person', () => {
  fc.assert(
    fc.property(belonging, fc.string({ unit: 'grapheme' }), (where, value) => {
      expect(open(keys, where, seal(keys, where, value))).toBe(value);
    }),
  );
});

test('sealed for one field and person, it opens for no other', () => {
  fc.assert(
    fc.property(belonging, belonging, fc.string(), (where, other, value) => {
      fc.pre(where.field !== other.field || where.personId !== other.personId);
      expect(() => open(keys, other, seal(keys, where, value))).toThrow(CannotOpen);
    }),
  );
});

test('a wrong key under the right name never gives a value', () => {
  fc.assert(
    fc.property(belonging, fc.string(), (where, value) => {
      const wrong: Keys = { encryption: [key('2026')], index };
      expect(() => open(wrong, where, seal(keys, where, value))).toThrow(CannotOpen);
    }),
  );
});

test('a changed bit anywhere is noticed', () => {
  fc.assert(
    fc.property(belonging, fc.string(), fc.nat(), fc.integer({ min: 0, max: 7 }), (where, value, at, bit) => {
      const { kid, sealed } = seal(keys, where, value);
      const bytes = Buffer.from(sealed, 'base64');
      const position = at % bytes.length;
      bytes[position] = (bytes[position] ?? 0) ^ (1 << bit);
      expect(() => open(keys, where, { kid, sealed: bytes.toString('base64') })).toThrow(CannotOpen);
    }),
  );
});

test('the refusal names key, field and person, never the value', () => {
  const where = { field: 'identityCode', personId: 'p1' };
  const sealed = seal(keys, where, '131052-308T');
  const strangers: Keys = { encryption: [key('elsewhere')], index };
  expect(() => open(strangers, where, sealed)).toThrow(
    'identityCode of person p1 cannot be opened: its key 2026 is not among the keys of this deployment',
  );
});

test('after a rotation old values open, and are known to be sealed by the older key', () => {
  const where = { field: 'identityCode', personId: 'p1' };
  const before: Keys = { encryption: [older], index };
  const sealed = seal(before, where, '131052-308T');
  expect(open(keys, where, sealed)).toBe('131052-308T');
  expect(isSealedByCurrent(keys, sealed)).toBe(false);
  expect(isSealedByCurrent(keys, seal(keys, where, '131052-308T'))).toBe(true);
});

test('the same value is never sealed to the same bytes', () => {
  const where = { field: 'identityCode', personId: 'p1' };
  expect(seal(keys, where, 'a').sealed).not.toBe(seal(keys, where, 'a').sealed);
});

test('a hash is the same for the same value and field, and another for all else', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.string(), fc.string()),
      fc.tuple(fc.string(), fc.string()),
      ([field, value], other) => {
        const same = field === other[0] && value === other[1];
        expect(indexHash(keys, field, value) === indexHash(keys, other[0], other[1])).toBe(same);
        expect(indexHash({ ...keys, index: older }, field, value)).not.toBe(indexHash(keys, field, value));
      },
    ),
  );
});
