import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { callContext } from '../../door/call-context.js';
import {
  accessSummary,
  actingRole,
  type Caller,
  decide,
  type PersonFacts,
  policyOf,
  scope,
  steps,
} from '../../policy/index.js';
import { professionalsWith, someRole } from './arbitraries/callers.js';
import { type Case, cases, casesOf } from './arbitraries.js';

/** The same, with every list in the order that the numbers give. */
function shuffled<T>(value: T, numbers: readonly number[]): T {
  const order = (index: number) => numbers[index % numbers.length] ?? 0;
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) {
      return part
        .map((one, index) => ({ one: walk(one), at: order(index) }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
    }
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

function everythingSaid(caller: Caller, facts: PersonFacts, { kind, headers, now }: Case) {
  return {
    decisions: headers.map((header) =>
      (['HEADER', 'CONTENT', 'AUTHOR'] as const).map((fieldClass) =>
        decide(caller, 'READ', { kind, fieldClass, header }, facts, now),
      ),
    ),
    scope: scope(caller, 'READ', kind, facts, now),
    summary: accessSummary(caller, facts, now),
    role: actingRole(caller, facts, now),
  };
}

/** What the log of one call says after the same questions. */
async function logged(caller: Caller, facts: PersonFacts, { kind, headers, now }: Case) {
  const store = { ofPersons: async (ids: readonly string[]) => ids.map(() => facts) };
  const parts = { policy: policyOf(steps), fault: () => undefined };
  const claims = { caller, callerVersion: null, now, requestId: 'request', timeLeftMs: 60_000 };
  const { decisions, log } = callContext('records', claims, parts, [kind], store);
  await decisions.prepare(facts.personId);
  decisions.verdictOnAsking(facts.personId, kind, 'HEADER');
  await decisions.scope(facts.personId, kind);
  headers.forEach((header, index) => {
    decisions.verdictOn({ id: `person.${index}`, personId: facts.personId, header }, kind, 'CONTENT');
  });
  return log.entries();
}

const manyRoles = casesOf(professionalsWith(fc.array(someRole, { minLength: 2, maxLength: 4 })));
const numbers = fc.array(fc.nat(9), { minLength: 3, maxLength: 7 });

test('no decision, scope, summary or role follows from the order of facts or of the caller’s roles', () => {
  fc.assert(
    fc.property(fc.oneof(cases, manyRoles), numbers, (given, order) => {
      const { caller, facts } = given;
      const after = everythingSaid(shuffled(caller, order), shuffled(facts, order), given);
      expect(after).toEqual(everythingSaid(caller, facts, given));
    }),
    { numRuns: 800 },
  );
});

test('nor does an entry of the access log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(cases, manyRoles), numbers, async (given, order) => {
      const { caller, facts } = given;
      const after = await logged(inOrderOf(caller, order), shuffled(facts, order), given);
      expect(after).toEqual(await logged(caller, facts, given));
    }),
    { numRuns: 300 },
  );
});

/** Openings of the care context stand in the log as the request named them, so they keep their order. */
function inOrderOf(caller: Caller, order: readonly number[]): Caller {
  return caller.kind === 'PROFESSIONAL' ? { ...caller, roles: shuffled(caller.roles, order) } : caller;
}
