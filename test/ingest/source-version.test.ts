import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  orderOf,
  type SourceVersion,
  sourceVersionOf,
  unversioned,
} from '../../ingest/fhir/source-version.js';

const version = (versionId: string | null, lastUpdated: string | null = null): SourceVersion => ({
  versionId,
  lastUpdated,
});
const noon = '2024-03-01T12:00:00Z';
const later = '2024-03-01T12:00:01Z';

const cases: [what: string, one: SourceVersion, other: SourceVersion, order: string][] = [
  ['a later moment', version(null, later), version(null, noon), 'NEWER'],
  ['a higher number', version('10'), version('9'), 'NEWER'],
  ['a number with more zeros in front', version('02'), version('1'), 'NEWER'],
  ['moment and number agree', version('2', later), version('1', noon), 'NEWER'],
  ['moment and number contradict each other', version('1', later), version('2', noon), 'UNKNOWN'],
  ['a moment decides where the id is opaque', version('xyz', later), version('abc', noon), 'NEWER'],
  ['a moment decides where the source never counts', version('1', later), version('1', noon), 'NEWER'],
  ['a number decides within one moment', version('2', noon), version('1', noon), 'NEWER'],
  ['two opaque ids', version('xyz'), version('abc'), 'UNKNOWN'],
  ['two opaque ids of one moment', version('xyz', noon), version('abc', noon), 'UNKNOWN'],
  ['the same id', version('xyz'), version('xyz'), 'SAME'],
  ['the same moment and no id', version(null, noon), version(null, noon), 'SAME'],
  ['one moment in two zones', version(null, noon), version(null, '2024-03-01T14:00:00+02:00'), 'SAME'],
  [
    'microseconds',
    version(null, '2024-03-01T12:00:00.000002Z'),
    version(null, '2024-03-01T12:00:00.0000011Z'),
    'NEWER',
  ],
  ['nothing is said', unversioned, unversioned, 'UNKNOWN'],
  ['one says nothing', version('2', later), unversioned, 'UNKNOWN'],
  ['one has only a number, the other only a moment', version('2'), version(null, noon), 'UNKNOWN'],
];

for (const [what, one, other, order] of cases) {
  test(`${what}: ${order}`, () => expect(orderOf(one, other)).toBe(order));
}

test('what is no text or no moment says nothing', () => {
  expect(sourceVersionOf({ meta: { versionId: 3, lastUpdated: 'yesterday' } })).toEqual(unversioned);
  expect(sourceVersionOf({ meta: { versionId: '3' } })).toEqual(version('3'));
  expect(sourceVersionOf({ meta: 7 })).toEqual(unversioned);
  expect(sourceVersionOf({})).toEqual(unversioned);
});

const anyVersion = fc.record({
  versionId: fc.constantFrom(null, '1', '2', '10', 'a', 'b'),
  lastUpdated: fc.constantFrom(null, noon, later, '2024-03-01T14:00:00.5+02:00'),
});
const opposite = { NEWER: 'OLDER', OLDER: 'NEWER', SAME: 'SAME', UNKNOWN: 'UNKNOWN' } as const;

test('the order of two versions is the same from both sides', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (one, other) => {
      expect(orderOf(other, one)).toBe(opposite[orderOf(one, other)]);
    }),
  );
});

test('a version is never newer than one that is newer than it over a third', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, anyVersion, (one, two, three) => {
      fc.pre(orderOf(one, two) === 'NEWER' && orderOf(two, three) === 'NEWER');
      expect(orderOf(one, three)).not.toBe('OLDER');
    }),
    { numRuns: 1000 },
  );
});
