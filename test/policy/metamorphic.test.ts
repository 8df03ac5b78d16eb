import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  accessSummary,
  actingRole,
  decide,
  isRegisterKind,
  matches,
  type PersonFacts,
  scope,
} from '../../policy/index.js';
import { isMinor } from '../../policy/person.js';
import {
  applications,
  callers,
  citizens,
  professionals,
  professionalsWith,
  someRole,
} from './arbitraries/callers.js';
import { denial } from './arbitraries/denials.js';
import { facts as someFacts } from './arbitraries/facts.js';
import { type Case, cases, casesOf, someKind } from './arbitraries.js';

const runs = { numRuns: 800 };

function visible({ caller, kind, headers, now }: Case, facts: PersonFacts): readonly boolean[] {
  const { predicate } = scope(caller, 'READ', kind, facts, now);
  return headers.map((header) => matches(predicate, header));
}

function decisions({ caller, kind, headers, now }: Case, facts: PersonFacts) {
  return headers.map((header) => decide(caller, 'READ', { kind, fieldClass: 'CONTENT', header }, facts, now));
}

/** Nothing that was hidden before is visible after. */
function expectNoMore(before: readonly boolean[], after: readonly boolean[]): void {
  expect(after.filter((shown, index) => shown && !before[index])).toEqual([]);
}

test('adding a denial never adds a visible thing', () => {
  fc.assert(
    fc.property(cases, denial, (given, added) => {
      const { facts } = given;
      const denied = { ...facts, denials: [...facts.denials, added] };
      expectNoMore(visible(given, facts), visible(given, denied));
    }),
    runs,
  );
});

test('removing information or consent never adds', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { facts } = given;
      const before = visible(given, facts);
      expectNoMore(before, visible(given, { ...facts, consents: [] }));
      expectNoMore(before, visible(given, { ...facts, information: [] }));
      expectNoMore(before, visible(given, { ...facts, wellbeingConsents: [] }));
    }),
    runs,
  );
});

test('a wider role never removes', () => {
  const one = casesOf(professionalsWith(fc.tuple(someRole)));
  fc.assert(
    fc.property(one, (given) => {
      const { caller, kind } = given;
      // A pharmacist who dispenses is no narrower physician, and who administers bookings no narrower carer.
      const relationships = given.facts.relationships.filter(({ basis }) => basis !== 'APPOINTMENT');
      const facts = { ...given.facts, relationships };
      if (caller.kind !== 'PROFESSIONAL' || kind === 'PRESCRIPTION') return;
      const licence = { status: 'VALID', from: '2020-01-01T00:00:00.000Z', to: null } as const;
      const roles = caller.roles.map(
        (role) => ({ ...role, taskClass: 'T1', profession: 'PHYSICIAN' }) as const,
      );
      const before = visible({ ...given, caller: { ...caller, licence } }, facts);
      expectNoMore(visible({ ...given, caller: { ...caller, licence, roles } }, facts), before);
    }),
    runs,
  );
});

test('in the own register no consent and no denial changes a decision', () => {
  fc.assert(
    fc.property(casesOf(professionals), someFacts, (given, other) => {
      const { caller, facts, kind, now } = given;
      if (caller.kind !== 'PROFESSIONAL' || !isRegisterKind(kind)) return;
      const own = actingRole(caller, facts, now)?.registerId;
      const inside = { ...given, headers: given.headers.filter(({ registerId }) => registerId === own) };
      const { information, consents, denials } = other;
      expect(decisions(inside, { ...facts, information, consents, denials })).toEqual(
        decisions(inside, facts),
      );
    }),
    runs,
  );
});

test('the summary does not depend on denials', () => {
  fc.assert(
    fc.property(casesOf(professionals), someFacts, ({ caller, facts, now }, { denials }) => {
      const without = accessSummary(caller, { ...facts, denials: [] }, now);
      expect(accessSummary(caller, { ...facts, denials }, now)).toEqual(without);
    }),
    runs,
  );
});

test('an answer with a reason does not follow from what the person wants', () => {
  fc.assert(
    fc.property(cases, someFacts, (given, other) => {
      const { information, consents, denials, wellbeingConsents } = other;
      const nonDisclosure = (isOfChild(given) ? given.facts : other).nonDisclosure;
      const will = { information, consents, denials, wellbeingConsents, nonDisclosure };
      const wanted = decisions(given, { ...given.facts, ...will });
      decisions(given, given.facts).forEach((decision, index) => {
        const { form } = decision.public;
        if (form === 'NULL' || form === 'REFUSED' || form === 'HTTP_401') {
          expect(wanted[index]?.public).toEqual(decision.public);
        }
      });
    }),
    runs,
  );
});

/** A child's non-disclosure is no will of hers: it stops whoever acts for her, as the end of custody does. */
test('a guardian whom a non-disclosure stops is told what a parent without custody is told', () => {
  fc.assert(
    fc.property(casesOf(citizens), (given) => {
      if (!isOfChild(given)) return;
      // A guardian who has a non-disclosure too is the one whom the child lives with, and acts.
      const custody = given.facts.custody.map((fact) => ({ ...fact, guardianNonDisclosure: false }));
      const representatives = given.facts.representatives?.map((one) => ({ ...one, nonDisclosure: false }));
      const stopped = { ...given.facts, custody, representatives, nonDisclosure: true };
      const answers = (facts: typeof stopped) => decisions(given, facts).map((decision) => decision.public);
      expect(answers(stopped)).toEqual(answers({ ...stopped, custody: [] }));
    }),
    runs,
  );
});

test('a person without a tie to the caller looks like one who does not exist', () => {
  const strangers = fc.oneof(
    professionals,
    citizens.map((caller) => ({ ...caller, id: 'citizen-1', onBehalfOf: null })),
    applications.map((caller) => ({ ...caller, personId: 'citizen-1' })),
    callers.filter(({ kind }) => kind !== 'CITIZEN' && kind !== 'APPLICATION'),
  );
  fc.assert(
    fc.property(casesOf(strangers), someKind, (given, kind) => {
      const { caller, now, headers } = given;
      const facts = { ...given.facts, relationships: [], connections: [], openings: [] };
      for (const fieldClass of ['HEADER', 'CONTENT', 'AUTHOR'] as const) {
        const absent = decide(caller, 'READ', { kind, fieldClass }, null, now).public;
        expect(decide(caller, 'READ', { kind, fieldClass }, facts, now).public).toEqual(absent);
      }
      for (const { public: answer } of decisions(given, facts)) {
        const absent = decide(caller, 'READ', { kind: given.kind, fieldClass: 'CONTENT' }, null, now).public;
        expect(answer).toEqual(absent);
      }
      expect(headers.length).toBeGreaterThan(0);
      expect(accessSummary(caller, facts, now)).toEqual(accessSummary(caller, null, now));
    }),
    runs,
  );
});

function isOfChild({ caller, facts, now }: Case): boolean {
  return caller.kind === 'CITIZEN' && caller.id !== facts.personId && isMinor(facts, now);
}
