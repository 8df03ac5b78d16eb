import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matches, type PersonFacts, scope } from '../../policy/index.js';
import { document, entry } from '../decisions/asking.js';
import { adult, application, citizen, custodyOf, grant, mandate, now, person } from '../decisions/story.js';
import { cases } from './arbitraries.js';
import { auditOf } from './audit-of.js';

const child = (differs: Partial<PersonFacts>) =>
  person({ personId: 'eino', birthDate: '2017-05-02', ...differs });
const forEino = (id: string) => citizen(id, { onBehalfOf: 'eino' });
const forAino = citizen('olavi', { onBehalfOf: 'aino' });
const shown = document('CARE_ENTRY', { guardianCode: 1 });

test('of two guardians the one with a non-disclosure acts, and the other does not', () => {
  const facts = child({
    custody: [custodyOf('maria', { guardianNonDisclosure: true }), custodyOf('pekka')],
  });
  expect(auditOf(forEino('maria'), facts, shown)).toBe('GUARDIAN');
  expect(auditOf(forEino('pekka'), facts, shown)).toBe('REPRESENTATION_BLOCKED');
  const hidden = { ...facts, nonDisclosure: true };
  expect(auditOf(forEino('maria'), hidden, shown)).toBe('GUARDIAN');
  expect(auditOf(forEino('pekka'), hidden, shown)).toBe('REPRESENTATION_BLOCKED');
});

test('a guardian’s non-disclosure counts by that one’s own facts, whatever stands in the custody', () => {
  const representatives = [adult('maria', { nonDisclosure: true }), adult('pekka')];
  const facts = child({ custody: [custodyOf('maria'), custodyOf('pekka')], representatives });
  expect(auditOf(forEino('maria'), facts, shown)).toBe('GUARDIAN');
  expect(auditOf(forEino('pekka'), facts, shown)).toBe('REPRESENTATION_BLOCKED');
  const unknown = { ...facts, representatives: [adult('pekka')] };
  expect(auditOf(forEino('pekka'), unknown, shown)).toBe('GUARDIAN');
});

test('a block of the other guardian is that one’s own, and a block that has ended stops nobody', () => {
  const custody = [custodyOf('maria'), custodyOf('pekka', { blocked: 'SAFETY' })];
  expect(auditOf(forEino('maria'), child({ custody }), shown)).toBe('GUARDIAN');
  expect(auditOf(forEino('pekka'), child({ custody }), shown)).toBe('REPRESENTATION_BLOCKED');
  const ended = [custodyOf('maria'), custodyOf('pekka', { blocked: 'CUSTODIAL_CARE', to: now })];
  expect(auditOf(forEino('maria'), child({ custody: ended }), shown)).toBe('GUARDIAN');
});

test('a guardian who has a non-disclosure has it in every period of custody', () => {
  const custody = [
    custodyOf('maria'),
    custodyOf('maria', { guardianNonDisclosure: true }),
    custodyOf('pekka'),
  ];
  expect(auditOf(forEino('maria'), child({ custody }), shown)).toBe('GUARDIAN');
  expect(auditOf(forEino('pekka'), child({ custody }), shown)).toBe('REPRESENTATION_BLOCKED');
});

test('the custody and the mandate of another are of no use', () => {
  expect(auditOf(forEino('olavi'), child({ custody: [custodyOf('pekka')] }), shown)).toBe(
    'NO_REPRESENTATION',
  );
  expect(auditOf(forAino, person({ mandates: [mandate({ assigneeId: 'pekka' })] }), shown)).toBe(
    'NO_REPRESENTATION',
  );
});

test('a minor parent acts for the own child; a minor assignee for nobody', () => {
  const parent = adult('maria', { birthDate: '2009-06-01' });
  const facts = child({ custody: [custodyOf('maria')], representatives: [parent] });
  expect(auditOf(forEino('maria'), facts, shown)).toBe('GUARDIAN');
});

test('a representative of whom nothing is known acts for nobody', () => {
  const { representatives: _, ...facts } = person({ mandates: [mandate()] });
  expect(auditOf(forAino, facts, shown)).toBe('NO_REPRESENTATION');
});

test('a mandate counts from the day on which both are of age, never one that was registered before', () => {
  const registered = (registeredAt: string) =>
    person({ birthDate: '2008-11-24', mandates: [mandate({ registeredAt, from: registeredAt })] });
  expect(auditOf(forAino, registered('2026-11-23T22:00:00.000Z'), shown)).toBe('MANDATE');
  expect(auditOf(forAino, registered('2026-11-23T21:59:59.999Z'), shown)).toBe('MANDATE_NOT_VALID');
  const grownUp = [adult('olavi', { birthDate: '2008-11-24' })];
  const byMinor = person({ mandates: [mandate()], representatives: grownUp });
  expect(auditOf(forAino, byMinor, shown)).toBe('MANDATE_NOT_VALID');
});

test('of several mandates one that is valid is enough', () => {
  const mandates = [
    mandate({ id: 'void', registeredAt: '2010-01-01T00:00:00.000Z' }),
    mandate({ id: 'valid', registeredAt: '2026-11-24T00:00:00.000Z' }),
  ];
  const facts = person({ birthDate: '2008-11-24', mandates });
  expect(auditOf(forAino, facts, shown)).toBe('MANDATE');
});

const scopes = [{ dataType: 'CARE_ENTRY', access: 'READ' }] as const;
const byOlavi = grant({ area: 'PATIENT_DATA', scopes, grantedBy: 'olavi' });
const appMandate = mandate({ themes: ['WELLBEING_APPLICATION_DISCLOSURE'] });

test('an assignee’s grant lasts as long as a mandate for it, or for good once the person has confirmed it', () => {
  const ended = { ...appMandate, to: now };
  const audit = (facts: Partial<PersonFacts>) => auditOf(application(), person(facts), shown);
  expect(audit({ mandates: [appMandate], grants: [byOlavi] })).toBe('APP_SCOPE');
  expect(audit({ mandates: [ended], grants: [byOlavi] })).toBe('APP_GRANT_REVOKED');
  expect(audit({ mandates: [ended], grants: [{ ...byOlavi, confirmedAt: now }] })).toBe('APP_SCOPE');
  const later = '2026-11-24T10:00:00.001Z';
  expect(audit({ mandates: [ended], grants: [{ ...byOlavi, confirmedAt: later }] })).toBe(
    'APP_GRANT_REVOKED',
  );
  expect(audit({ mandates: [appMandate], grants: [byOlavi], representatives: [] })).toBe('APP_GRANT_REVOKED');
  const minor = [adult('olavi', { birthDate: '2009-01-01' })];
  expect(audit({ mandates: [appMandate], grants: [byOlavi], representatives: minor })).toBe(
    'APP_GRANT_REVOKED',
  );
});

test('an assignee grants nothing of wellbeing data', () => {
  const facts = person({ mandates: [appMandate], grants: [grant({ grantedBy: 'olavi' })] });
  expect(auditOf(application(), facts, entry('BLOOD_PRESSURE'))).toBe('APP_GRANT_REVOKED');
});

/** The end of every custody and mandate, and the death of who acted. */
function withoutRepresentation(facts: PersonFacts): PersonFacts {
  return { ...facts, custody: [], mandates: [], representatives: [] };
}

test('the end of a representation never adds a visible thing, and to professionals it changes nothing', () => {
  fc.assert(
    fc.property(cases, ({ caller, facts, kind, headers, now: moment }) => {
      const [before, after] = [facts, withoutRepresentation(facts)].map((given) => {
        const { predicate } = scope(caller, 'READ', kind, given, moment);
        return headers.map((header) => matches(predicate, header));
      });
      expect(after?.filter((isShown, index) => isShown && !before?.[index])).toEqual([]);
      if (caller.kind === 'PROFESSIONAL') expect(after).toEqual(before);
    }),
    { numRuns: 800 },
  );
});
