import { expect, test } from '@jest/globals';
import { hashOf } from '../../access-log/hash.js';
import { entry } from './entry.js';

/** Worked out once by a program in another language, from the description of the hash. */
const known = 'pO4H8KZGsGOZIVgZzG_vZ2x32tXPIq33QEtHeKfKi50';

test('the hash of an entry stays what it was: what is stored can be checked as long as it is kept', () => {
  const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
  expect(hashOf(entry('aino'), salt, { stream: 'stream', sequence: 1 })).toBe(known);
});
