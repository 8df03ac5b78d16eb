import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseValue } from 'graphql';
import { bucketsAsked } from '../../cost/buckets-asked.js';
import { daysAfter } from '../../policy/index.js';
import { type Bucket, inBuckets } from '../../subgraphs/wellbeing/series/buckets.js';

const argument = (name: string, text: string) => ({
  kind: 'Argument' as const,
  name: { kind: 'Name' as const, value: name },
  value: parseValue(text),
});

test('a series never has more points than its cost counts, whichever days and buckets are asked for', () => {
  const asked = fc.record({
    first: fc.integer({ min: -40_000, max: 20_000 }),
    length: fc.integer({ min: 1, max: 800 }),
    bucket: fc.constantFrom<Bucket>('DAY', 'WEEK', 'MONTH'),
  });
  fc.assert(
    fc.property(asked, ({ first, length, bucket }) => {
      const days = Array.from({ length }, (_, at) => daysAfter('2000-01-01', first + at));
      const values = days.map((day) => ({ day, min: 1, max: 1, sum: 1, count: 1 }));
      const node = {
        kind: 'Field' as const,
        name: { kind: 'Name' as const, value: 'series' },
        arguments: [
          argument('from', `"${days[0]}"`),
          argument('to', `"${days.at(-1)}"`),
          argument('bucket', bucket),
        ],
      };
      const counted = bucketsAsked(node as unknown as Parameters<typeof bucketsAsked>[0], {});
      const points = inBuckets(values, bucket).length;
      expect(counted).toBeGreaterThanOrEqual(points);
      expect(counted).toBeLessThanOrEqual(points + length / 100 + 2);
    }),
  );
});
