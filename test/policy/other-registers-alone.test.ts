import { expect, test } from '@jest/globals';
import { careOf } from '../../policy/care.js';
import { refusal } from '../../policy/finding.js';
import type { AuthorisationFact, Kind, PersonFacts, Professional } from '../../policy/index.js';
import { accessSummary, scope } from '../../policy/index.js';
import { ownGround } from '../../policy/own-ground.js';
import { all, always, eq, never, noneOf, oneOf } from '../../policy/predicate.js';
import { acrossRegisters } from '../../policy/steps/register-border/across.js';
import { byConsent } from '../../policy/steps/register-border/consent.js';
import { outsourced } from '../../policy/steps/register-border/outsourced.js';
import { reachOver } from '../../policy/steps/register-border/reach.js';
import { byUusimaa } from '../../policy/steps/register-border/uusimaa.js';
import {
  careFor,
  consent,
  consenting,
  denial,
  informed,
  now,
  opening,
  person,
  physician,
  places,
  professional,
  relationship,
} from '../decisions/story.js';

const { helsinkiClinic, rantalaClinic } = places;
const nothing = { ways: [], otherwise: [] };

/** What the professional is with the person. */
function tieOf(caller: Professional, facts: PersonFacts) {
  const care = careOf(caller, facts, now);
  const own = care && ownGround(caller, care, facts, now);
  if (own === null) throw new Error('No tie: the test asks of a professional who has none.');
  return own;
}

const inHelsinki = physician({}, helsinkiClinic);
const treatedInHelsinki = person({ ...informed, relationships: [relationship(helsinkiClinic)] });
const inUusimaa = (kind: Kind, facts: PersonFacts, caller = inHelsinki, denials = facts.denials) =>
  byUusimaa(kind, tieOf(caller, facts), facts, denials, now);

test('in Uusimaa the law opens the other public registers to who treats an informed person, and no paper', () => {
  expect(inUusimaa('CARE_ENTRY', treatedInHelsinki).ways).toHaveLength(1);
  expect(inUusimaa('PAPER_DOCUMENT', treatedInHelsinki)).toEqual(nothing);
  expect(inUusimaa('CARE_ENTRY', { ...treatedInHelsinki, information: [] })).toEqual(nothing);
  const emergency = opening('EMERGENCY', { unitId: helsinkiClinic.unitId });
  const care = careFor({ serviceEventId: null, openings: [emergency.id] });
  const openedOnly = person({ ...informed, openings: [emergency] });
  expect(inUusimaa('CARE_ENTRY', openedOnly, physician({ care }, helsinkiClinic))).toEqual(nothing);
  const treatedElsewhere = person({ ...informed, relationships: [relationship(rantalaClinic)] });
  expect(inUusimaa('CARE_ENTRY', treatedElsewhere, physician())).toEqual(nothing);
});

test('what a denial refuses in Uusimaa it refuses there alone', () => {
  const denials = [denial({ type: 'SERVICE_EVENT', serviceEventId: 'visit' })];
  const { otherwise } = inUusimaa('CARE_ENTRY', { ...treatedInHelsinki, denials });
  expect(JSON.stringify(otherwise[0]?.when)).toContain('hus-healthcare');
  expect(otherwise[0]?.when).toMatchObject({ op: 'and', all: [{ op: 'in' }, eq('serviceEventId', 'visit')] });
});

const technician = (differs: Partial<Professional> = {}) =>
  professional('laine', rantalaClinic, { taskClass: 'T2', profession: 'LABORATORY_TECHNICIAN' }, differs);

test('a limited task reaches over for its own event only, and for nothing where it has none', () => {
  const broad = person({ relationships: [relationship(rantalaClinic)] });
  expect(reachOver(tieOf(physician(), broad), now)).toEqual({ needs: always, otherwise: [] });
  expect(reachOver(tieOf(technician(), broad), now)).toEqual({
    needs: eq('serviceEventId', 'visit'),
    otherwise: [
      refusal('TASK_NOT_PERMITTED', { circumstance: 'THING', when: noneOf('serviceEventId', ['visit']) }),
    ],
  });
  const ofNoEvent = relationship(rantalaClinic, { serviceEventId: null, appointmentId: 'booking' });
  const care = careFor({ serviceEventId: null, appointmentId: 'booking' });
  const tie = tieOf(technician({ care }), person({ relationships: [ofNoEvent] }));
  expect(reachOver(tie, now)).toEqual({
    needs: never,
    otherwise: [refusal('TASK_NOT_PERMITTED', { circumstance: 'THING', when: noneOf('serviceEventId', []) })],
  });
  const two = [relationship(rantalaClinic), { ...ofNoEvent, id: 'another', serviceEventId: 'another' }];
  const ofBoth = tieOf(
    technician({ care: careFor({ appointmentId: 'booking' }) }),
    person({ relationships: two }),
  );
  expect(reachOver(ofBoth, now).needs).toEqual(oneOf('serviceEventId', ['another', 'visit']));
  const booked = relationship(rantalaClinic, {
    basis: 'APPOINTMENT',
    appointmentId: 'booking',
    from: '2026-11-26T08:00:00.000Z',
    to: '2026-11-26T09:00:00.000Z',
  });
  const byBooking = tieOf(technician({ care }), person({ relationships: [booked] }));
  expect(reachOver(byBooking, now).needs).toEqual(never);
});

const authorisation = (differs: Partial<AuthorisationFact> = {}): AuthorisationFact => ({
  id: 'authorisation',
  organiserId: 'harjula',
  registerId: 'harjula-health',
  producerId: 'rantala',
  kinds: ['CARE_ENTRY'],
  from: '2026-11-01T00:00:00.000Z',
  to: null,
  ...differs,
});
const bought = (differs: Parameters<typeof relationship>[1] = {}) =>
  relationship(rantalaClinic, {
    basis: 'PURCHASED_SERVICE',
    organiserId: 'harjula',
    registerId: 'harjula-health',
    ...differs,
  });
const outsourcedTo = (
  kind: Kind,
  fact: AuthorisationFact,
  care: ReturnType<typeof relationship>,
  context = careFor(),
) => {
  const facts = person({ relationships: [care], authorisations: [fact] });
  return outsourced(kind, tieOf(physician({ care: context }), facts), facts, now);
};

test('bought care reads what its authorisation names in the organiser’s register, and of care what was bought', () => {
  const shared = oneOf('registerType', ['HEALTHCARE', 'OCCUPATIONAL_HEALTHCARE']);
  const ofOrganiser = eq('registerId', 'harjula-health');
  expect(outsourcedTo('CARE_ENTRY', authorisation(), bought()).map(({ needs }) => needs)).toEqual([
    all([ofOrganiser, shared]),
  ]);
  expect(outsourcedTo('SERVICE_EVENT', authorisation(), bought()).map(({ needs }) => needs)).toEqual([
    all([ofOrganiser, eq('serviceEventId', 'visit'), shared]),
  ]);
  const byAppointment = bought({ serviceEventId: null, appointmentId: 'booking' });
  const context = careFor({ serviceEventId: null, appointmentId: 'booking' });
  expect(outsourcedTo('SERVICE_EVENT', authorisation(), byAppointment, context)).toEqual([]);
  expect(outsourcedTo('LABORATORY_RESULT', authorisation(), bought())).toEqual([]);
  expect(outsourcedTo('CARE_ENTRY', authorisation(), bought({ basis: 'SERVICE_EVENT' }))).toEqual([]);
  expect(outsourcedTo('CARE_ENTRY', authorisation({ to: '2026-11-20T00:00:00.000Z' }), bought())).toEqual([]);
  expect(outsourcedTo('CARE_ENTRY', authorisation({ producerId: 'lehto' }), bought())).toEqual([]);
});

test('consent opens nothing beside an emergency alone, and a special reason reaches no other register', () => {
  const openings = [opening('SPECIAL_REASON')];
  const care = careFor({ serviceEventId: null, openings: ['opening-special_reason'] });
  const facts = person({ ...consenting, openings });
  const own = tieOf(physician({ care }), facts);
  expect(byConsent('CARE_ENTRY', own, facts, [], now)).toEqual(nothing);
  expect(acrossRegisters('CARE_ENTRY', own, facts, now)).toEqual({
    ways: [],
    otherwise: [refusal('NO_TREATMENT_RELATIONSHIP', { about: {} })],
  });
});

test('the summary tells nothing of paper and prescriptions, which are no part of the graph', () => {
  const consents = [consent({ coverage: 'KANTA_ONLY' })];
  const facts = person({ ...informed, consents, relationships: [relationship(rantalaClinic)] });
  const kinds = accessSummary(physician(), facts, now).map(({ kind }) => kind);
  expect(kinds).not.toContain('PAPER_DOCUMENT');
  expect(kinds).not.toContain('PRESCRIPTION');
});

test('a scope is that of headers', () => {
  const secretary = { taskClass: 'T5', profession: 'SECRETARY' } as const;
  const facts = person({ relationships: [relationship(rantalaClinic)] });
  const caller = professional('mäki', rantalaClinic, secretary);
  expect(scope(caller, 'READ', 'LABORATORY_RESULT', facts, now).closed).toBeNull();
});
