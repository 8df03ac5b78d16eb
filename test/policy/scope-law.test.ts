import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, matches, type PermitCode, scope } from '../../policy/index.js';
import { type Case, cases } from './arbitraries.js';

function permitsOf({ caller, facts, kind, headers, now }: Case) {
  return headers.map((header) => decide(caller, 'READ', { kind, fieldClass: 'HEADER', header }, facts, now));
}

test('a header passes decide exactly when it matches scope', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { caller, facts, kind, headers, now } = given;
      const { predicate } = scope(caller, 'READ', kind, facts, now);
      const decided = permitsOf(given).map(({ effect }) => effect === 'permit');
      expect(headers.map((header) => matches(predicate, header))).toEqual(decided);
    }),
    { numRuns: 1_500 },
  );
});

test('where the scope is closed nothing matches, and decide gives a reason of the same kind', () => {
  fc.assert(
    fc.property(cases, ({ caller, facts, kind, now }) => {
      const { closed, predicate } = scope(caller, 'READ', kind, facts, now);
      const asked = decide(caller, 'READ', { kind, fieldClass: 'HEADER' }, facts, now);
      if (closed === null) expect(asked.effect).toBe('permit');
      else expect([predicate, asked.public]).toEqual([{ op: 'never' }, closed.public]);
    }),
    { numRuns: 1_500 },
  );
});

test('content is never wider than the header, an author never wider than content', () => {
  fc.assert(
    fc.property(cases, ({ caller, facts, kind, headers, now }) => {
      for (const header of headers) {
        const [wide, middle, narrow] = (['HEADER', 'CONTENT', 'AUTHOR'] as const).map(
          (fieldClass) =>
            decide(caller, 'READ', { kind, fieldClass, header }, facts, now).effect === 'permit',
        );
        expect([middle && !wide, narrow && !middle]).toEqual([false, false]);
      }
    }),
    { numRuns: 1_500 },
  );
});

test('the invented cases reach every permit of the product', () => {
  const reached = new Set(
    fc
      .sample(cases, { numRuns: 8_000, seed: 24 })
      .flatMap(permitsOf)
      .flatMap((decision) => (decision.effect === 'permit' ? [decision.audit] : [])),
  );
  const expected: readonly PermitCode[] = [
    'SELF',
    'GUARDIAN',
    'MANDATE',
    'OWN_REGISTER',
    'OWN_REGISTER_SPECIAL_REASON',
    'OWN_REGISTER_SUPERVISED',
    'CONSENT',
    'OUTSOURCED',
    'EMERGENCY',
    'PHR_CONSENT',
    'APP_SCOPE',
  ];
  expect(expected.filter((code) => !reached.has(code))).toEqual([]);
});
