import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { weightedCache } from '../../cost/weighted-cache.js';

const act = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  weight: fc.integer({ min: 0, max: 200 }),
  isRead: fc.boolean(),
});

test('whatever is kept and read, it weighs no more than it may, and what it holds is what was last kept', () =>
  fc.assert(
    fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
      const cache = weightedCache<number>(500);
      const last = new Map<string, number>();
      acts.forEach(({ key, weight, isRead }, index) => {
        if (isRead) {
          const found = cache.get(key);
          if (found !== undefined) expect(found).toBe(last.get(key));
        } else {
          cache.set(key, index, weight);
          last.set(key, index);
          expect(cache.get(key)).toBe(weight > 50 ? undefined : index);
        }
        expect(cache.weight()).toBeLessThanOrEqual(500);
      });
    }),
  ));

test('what was used longest ago goes first', () => {
  const cache = weightedCache<string>(100);
  for (let at = 0; at < 10; at += 1) cache.set(`k${at}`, 'kept', 10);
  cache.get('k0');
  cache.set('new', 'kept', 10);
  expect(['k0', 'k1', 'k2', 'new'].map((key) => cache.get(key))).toEqual(['kept', undefined, 'kept', 'kept']);
});
