import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from 'mongodb';
import { type HeaderColumns, NOTHING, toFilter } from '../../database/to-filter.js';
import { always, type Header, matches, type Predicate } from '../../policy/index.js';
import { atLeast, atMost, eq, never, noneOf, oneOf } from '../../policy/predicate.js';
import { headersOf } from '../policy/arbitraries/headers.js';

/** What the database finds by a filter, as its manual says: an absent field equals null, and is in no range. */
function finds(filter: Document, document: Document): boolean {
  return Object.entries(filter).every(([key, wanted]) => {
    if (key === '$and') return parts(wanted).every((part) => finds(part, document));
    if (key === '$or') return parts(wanted).some((part) => finds(part, document));
    return Object.entries(wanted).every(([operator, value]) => meets(operator, document[key] ?? null, value));
  });
}

function meets(operator: string, found: unknown, wanted: unknown): boolean {
  switch (operator) {
    case '$eq':
      return found === wanted;
    case '$in':
      return (wanted as unknown[]).includes(found);
    case '$nin':
      return !(wanted as unknown[]).includes(found);
    case '$lte':
      return typeof found === 'string' && found <= (wanted as string);
    case '$gte':
      return typeof found === 'string' && found >= (wanted as string);
    default:
      throw new Error(`${operator} is no operator that a header is looked for by`);
  }
}

/** The database refuses an empty list. */
function parts(list: readonly Document[]): readonly Document[] {
  expect(list.length).toBeGreaterThan(0);
  return list;
}

const leaf: fc.Arbitrary<Predicate> = fc.constantFrom(
  never,
  always,
  { op: 'or', any: [] },
  eq('registerId', 'register-1'),
  eq('registerId', null),
  eq('kind', 'CARE_ENTRY'),
  eq('kind', 'VACCINATION'),
  oneOf('serviceEventId', ['event-1', 'event-2']),
  oneOf('serviceEventId', []),
  oneOf('state', ['CURRENT']),
  noneOf('serviceEventId', ['event-1', null]),
  noneOf('state', ['CURRENT']),
  atMost('releasedToPatientOn', '2026-11-24'),
  atLeast('releasedToPatientOn', '2026-11-24'),
);
const { predicate } = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('predicate'), { maxLength: 3 }).map((all) => ({ op: 'and' as const, all })),
    fc.array(tie('predicate'), { maxLength: 3 }).map((any) => ({ op: 'or' as const, any })),
  ),
}));

/** A collection of one kind that keeps only what is current, and has names of its own for some fields. */
const columns: HeaderColumns = {
  named: { registerId: 'register', releasedToPatientOn: 'release.day' },
  constant: { kind: 'CARE_ENTRY', state: 'CURRENT' },
};
const asKept = ({ registerId, releasedToPatientOn, kind, state, ...rest }: Header): Document => ({
  ...rest,
  register: registerId,
  'release.day': releasedToPatientOn,
});

test('a filter finds exactly the documents whose header matches the predicate', () => {
  fc.assert(
    fc.property(predicate, headersOf('CARE_ENTRY'), (wanted, header) => {
      expect(finds(toFilter(wanted), header)).toBe(matches(wanted, header));
    }),
    { numRuns: 1_000 },
  );
});

test('so it does where the collection names fields otherwise, or keeps no field that is the same in all', () => {
  fc.assert(
    fc.property(predicate, headersOf('CARE_ENTRY'), (wanted, header) => {
      const current: Header = { ...header, state: 'CURRENT' };
      expect(finds(toFilter(wanted, columns), asKept(current))).toBe(matches(wanted, current));
    }),
    { numRuns: 1_000 },
  );
});

test('a bound and a list of what is left out stand in the filter as they are', () => {
  expect(toFilter(atMost('recordedAt', '2026'))).toEqual({ recordedAt: { $lte: '2026' } });
  expect(toFilter(atLeast('recordedAt', '2026'))).toEqual({ recordedAt: { $gte: '2026' } });
  expect(toFilter(noneOf('registerId', ['one', null]))).toEqual({ registerId: { $nin: ['one', null] } });
});

const here = eq('registerId', 'register-1');
const there = eq('registerId', 'register-2');
const short: readonly (readonly [rule: string, predicate: Predicate, filter: Document])[] = [
  ['nothing is asked of what always holds', always, {}],
  ['a refusal matches nothing', never, NOTHING],
  ['one of no conditions matches nothing', { op: 'or', any: [] }, NOTHING],
  ['a condition beside a refusal is a refusal', { op: 'and', all: [here, never] }, NOTHING],
  [
    'an alternative that never holds is left out',
    { op: 'or', any: [never, here] },
    { registerId: { $eq: 'register-1' } },
  ],
  [
    'a condition that always holds is left out',
    { op: 'and', all: [always, here] },
    { registerId: { $eq: 'register-1' } },
  ],
  ['beside what always holds no alternative counts', { op: 'or', any: [here, always] }, {}],
  ['alternatives that all never hold match nothing', { op: 'or', any: [never, never] }, NOTHING],
  [
    'each alternative has its own condition',
    { op: 'or', any: [here, there] },
    { $or: [{ registerId: { $eq: 'register-1' } }, { registerId: { $eq: 'register-2' } }] },
  ],
];
for (const [rule, given, filter] of short) {
  test(`a filter is as short as its predicate: ${rule}`, () => expect(toFilter(given)).toEqual(filter));
}

test('a filter that matches nothing has no document, not even one without a field', () => {
  expect(NOTHING).toEqual({ _id: { $in: [] } });
});
