import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { callContext } from '../../door/call-context.js';
import {
  accessSummary,
  actingRole,
  blankHeader,
  type Caller,
  decide,
  matches,
  type PersonFacts,
  policyOf,
  scope,
  steps,
} from '../../policy/index.js';
import { of } from '../decisions/asking.js';
import { careFor, consenting, now, person, places, professional, relationship } from '../decisions/story.js';
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

/** The same facts under other ids, where the request names none of them: so they come in another order. */
function renamed(facts: PersonFacts, order: readonly number[]): PersonFacts {
  const each = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.map((fact, index) => ({ ...fact, id: `${order[index % order.length]}-${fact.id}` }));
  return {
    ...facts,
    relationships: each(facts.relationships),
    consents: each(facts.consents),
    denials: each(facts.denials),
    wellbeingConsents: each(facts.wellbeingConsents),
    authorisations: each(facts.authorisations),
    mandates: each(facts.mandates),
  };
}

/** A context that names an event and an appointment, and so several relationships at one unit: which of them comes first? */
const severalTies: fc.Arbitrary<Case> = fc
  .record({
    profession: fc.constantFrom('LABORATORY_TECHNICIAN' as const, 'RADIOGRAPHER' as const, 'NURSE' as const),
    events: fc.array(fc.constantFrom('visit', 'another', null), { minLength: 2, maxLength: 3 }),
    kind: fc.constantFrom(
      'CARE_ENTRY' as const,
      'RISK_INFORMATION' as const,
      'LABORATORY_RESULT' as const,
      'SERVICE_EVENT' as const,
    ),
    place: fc.constantFrom(places.rantalaClinic, places.harjulaClinic),
    serviceEventId: fc.constantFrom('visit', 'another', 'elsewhere', null),
  })
  .map(({ profession, events, kind, place, serviceEventId }) => ({
    caller: professional(
      'laine',
      places.rantalaClinic,
      { taskClass: 'T2', profession },
      { care: careFor({ appointmentId: 'booking' }) },
    ),
    facts: person({
      ...consenting,
      relationships: events.map((event, index) =>
        relationship(places.rantalaClinic, {
          id: `tie-${index}`,
          serviceEventId: event,
          appointmentId: 'booking',
        }),
      ),
    }),
    kind,
    headers: [{ ...blankHeader, ...of(place), kind, serviceEventId }],
    now,
  }));

test('nor does anything that is permitted or refused, or its reason, follow from the ids of facts', () => {
  const said = (caller: Caller, facts: PersonFacts, { kind, headers, now }: Case) => {
    const { predicate, closed, outside } = scope(caller, 'READ', kind, facts, now);
    return {
      decisions: headers.map((header) => {
        const { because: _, ...rest } = decide(
          caller,
          'READ',
          { kind, fieldClass: 'CONTENT', header },
          facts,
          now,
        );
        return rest;
      }),
      open: headers.map((header) => matches(predicate, header)),
      closed: closed?.audit ?? null,
      outside,
      summary: new Set(accessSummary(caller, facts, now).map((line) => JSON.stringify(line))),
      role: actingRole(caller, facts, now),
    };
  };
  fc.assert(
    fc.property(fc.oneof(cases, manyRoles, severalTies), numbers, (given, order) => {
      const { caller, facts } = given;
      expect(said(caller, renamed(facts, order), given)).toEqual(said(caller, facts, given));
    }),
    { numRuns: 1_500 },
  );
});
