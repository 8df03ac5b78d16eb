import { expect, test } from '@jest/globals';
import { actingRole } from '../../policy/acting-role.js';
import { careOf } from '../../policy/care.js';
import { bookingsNamed, connectionsNamed, relationshipsNamed } from '../../policy/care-evidence.js';
import { openingsEnded, openingsNamed, opensPerson } from '../../policy/named-openings.js';
import { ownGround } from '../../policy/own-ground.js';
import { areOpeningsOwn } from '../../policy/own-openings.js';
import { purposeProblem } from '../../policy/purpose.js';
import { rolesInQuestion, rolesThatFit, worksAt } from '../../policy/roles-that-fit.js';
import {
  careFor,
  citizen,
  connection,
  now,
  nurse,
  opening,
  person,
  physician,
  places,
  professional,
  relationship,
  role,
} from '../decisions/story.js';

const { rantalaClinic, rantalaWard, harjulaClinic } = places;
const beforeTheLaw = '2023-06-01T09:00:00.000Z';
const emergency = opening('EMERGENCY');
const confirmation = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
const naming = (...openings: readonly string[]) => physician({ care: careFor({ openings }) });
const withoutContext = physician({ care: null });
const nothingNamed = careFor({ serviceEventId: null });
const inTwoDays = { from: '2026-11-26T08:00:00.000Z', to: '2026-11-26T09:00:00.000Z' };
const booked = relationship(rantalaClinic, { basis: 'APPOINTMENT', appointmentId: 'booking', ...inTwoDays });
const byBooking = careFor({ serviceEventId: null, appointmentId: 'booking' });

test('of the openings that a request names only the professional’s own open', () => {
  const theirs = opening('EMERGENCY', { id: 'theirs', professionalId: 'niemi' });
  const facts = person({ openings: [emergency, theirs] });
  expect(openingsNamed(naming(emergency.id, theirs.id), facts, now)).toEqual([emergency]);
  expect(openingsNamed(naming(emergency.id, 'of-nobody'), facts, now)).toEqual([]);
  expect(openingsNamed(naming(), facts, now)).toEqual([]);
  expect(openingsNamed(withoutContext, facts, now)).toEqual([]);
});

test('of the openings that a request names the professional’s own that have begun and ended are ended', () => {
  const past = { from: '2026-11-20T06:00:00.000Z', to: '2026-11-21T06:00:00.000Z' };
  const ended = opening('EMERGENCY', past);
  const theirs = opening('EMERGENCY', { ...past, id: 'theirs', professionalId: 'niemi' });
  const ahead = opening('SPECIAL_REASON', { from: '2026-11-24T10:00:00.001Z' });
  const atOnce = opening('CONFIRMATION', { from: now, to: now });
  const facts = person({ openings: [ended, theirs, ahead, atOnce, opening('SUPERVISION')] });
  const named = naming(ended.id, theirs.id, ahead.id, atOnce.id);
  expect(openingsEnded(named, facts, now)).toEqual([ended, atOnce]);
  expect(openingsEnded(naming(), facts, now)).toEqual([]);
  expect(openingsEnded(withoutContext, facts, now)).toEqual([]);
});

test('no opening lasted before the law that knows it', () => {
  const then = opening('EMERGENCY', { from: '2023-06-01T08:00:00.000Z', to: null });
  expect(openingsNamed(naming(then.id), person({ openings: [then] }), beforeTheLaw)).toEqual([]);
});

test('a confirmation for no event, and one whose event goes on in any unit, is open', () => {
  const over = relationship(rantalaClinic, { serviceEventId: null, to: '2026-11-20T06:00:00.000Z' });
  const forNoEvent = { ...confirmation, serviceEventId: null };
  const ofNoEvent = person({ openings: [forNoEvent], relationships: [over] });
  expect(openingsNamed(naming(forNoEvent.id), ofNoEvent, now)).toEqual([forNoEvent]);
  const relationships = [
    relationship(rantalaClinic, { to: '2026-11-20T06:00:00.000Z' }),
    relationship(rantalaWard),
  ];
  const goesOn = person({ openings: [confirmation], relationships });
  expect(openingsNamed(naming(confirmation.id), goesOn, now)).toEqual([confirmation]);
});

test('an emergency or a special reason opens the person, for the event that the request names or where it names none', () => {
  for (const type of ['EMERGENCY', 'SPECIAL_REASON'] as const) {
    const ofVisit = opening(type);
    const ofNoEvent = opening(type, { serviceEventId: null });
    expect(opensPerson(ofVisit, null)).toBe(true);
    expect(opensPerson(ofVisit, nothingNamed)).toBe(true);
    expect(opensPerson(ofVisit, careFor())).toBe(true);
    expect(opensPerson(ofVisit, careFor({ serviceEventId: 'another' }))).toBe(false);
    expect(opensPerson(ofNoEvent, careFor())).toBe(false);
    expect(opensPerson(ofNoEvent, careFor({ serviceEventId: null, appointmentId: 'booking' }))).toBe(false);
    expect(opensPerson(ofNoEvent, careFor({ serviceEventId: null, connectionId: 'connection' }))).toBe(false);
  }
  for (const type of ['CONFIRMATION', 'SUPERVISION'] as const)
    for (const care of [null, careFor(), nothingNamed]) expect(opensPerson(opening(type), care)).toBe(false);
});

test('who names no opening names none that is another’s', () => {
  expect(areOpeningsOwn(withoutContext, person(), now)).toBe(true);
  expect(areOpeningsOwn(naming(), person(), now)).toBe(true);
  expect(areOpeningsOwn(naming('of-nobody'), person(), now)).toBe(false);
});

test('a relationship is named by its event or its appointment, and by nothing that is missing on both sides', () => {
  const visit = relationship(rantalaClinic);
  const another = relationship(rantalaClinic, { serviceEventId: 'another' });
  const blank = relationship(rantalaClinic, { serviceEventId: null });
  const facts = person({ relationships: [visit, another, blank, booked] });
  expect(relationshipsNamed(physician(), facts)).toEqual([visit, booked]);
  expect(relationshipsNamed(physician({ care: byBooking }), facts)).toEqual([booked]);
  expect(relationshipsNamed(physician({ care: nothingNamed }), facts)).toEqual([]);
  expect(relationshipsNamed(withoutContext, facts)).toEqual([]);
});

test('a connection is named by its id, and holds while it runs', () => {
  const running = connection(rantalaClinic);
  const facts = person({
    connections: [
      running,
      { ...running, id: 'another' },
      { ...running, id: 'over', to: '2026-11-20T06:00:00.000Z' },
    ],
  });
  const named = (connectionId: string | null) => physician({ care: careFor({ connectionId }) });
  expect(connectionsNamed(named('connection'), facts, now)).toEqual([running]);
  expect(connectionsNamed(named('over'), facts, now)).toEqual([]);
  expect(connectionsNamed(named(null), facts, now)).toEqual([]);
  expect(connectionsNamed(withoutContext, facts, now)).toEqual([]);
});

test('a booked visit is prepared before it begins, from when the law lets it be, and never once it was cancelled', () => {
  const caller = physician({ care: byBooking });
  const opened = (differs: object, at = now) =>
    bookingsNamed(caller, person({ relationships: [{ ...booked, ...differs }] }), at).map(
      ({ opens }) => opens,
    );
  expect(opened({})).toEqual(['PREPARATION']);
  expect(opened({ to: booked.from })).toEqual([]);
  expect(opened({ basis: 'SERVICE_EVENT' })).toEqual([]);
  expect(opened({ from: now, to: null })).toEqual(['ADMINISTRATION']);
  const in2023 = { from: '2023-06-03T08:00:00.000Z', to: '2023-06-03T09:00:00.000Z' };
  expect(opened(in2023, beforeTheLaw)).toEqual([]);
});

const post = { taskClass: 'T1', profession: 'PHYSICIAN' } as const;
const here = role(rantalaClinic, post);

test('roles fit by what runs now at their own unit, for the task that it is for', () => {
  const fitting = (caller: ReturnType<typeof physician>, facts: Parameters<typeof person>[0]) =>
    rolesThatFit(caller, person(facts), now).all.map(({ id }) => id);
  const relationships = [relationship(rantalaClinic)];
  expect(fitting(physician(), { relationships })).toEqual([here.id]);
  expect(fitting(withoutContext, { relationships })).toEqual([]);
  expect(fitting(physician({}, harjulaClinic), { relationships })).toEqual([]);
  expect(
    fitting(physician(), {
      relationships: [relationship(rantalaClinic, { to: '2026-11-20T06:00:00.000Z' })],
    }),
  ).toEqual([]);
  const social = { taskClass: 'SOCIAL_WORKER', profession: 'SOCIAL_WORKER' } as const;
  expect(fitting(professional('koivu', rantalaClinic, social), { relationships })).toEqual([]);
  const alone = careFor({ serviceEventId: null, openings: [emergency.id, confirmation.id] });
  expect(fitting(physician({ care: alone }), { openings: [emergency, confirmation] })).toEqual([here.id]);
  const confirming = careFor({ serviceEventId: null, openings: [confirmation.id] });
  expect(fitting(physician({ care: confirming }), { openings: [confirmation] })).toEqual([]);
  const byNurse = { ...emergency, professionalId: 'niemi', unitId: rantalaWard.unitId };
  const hers = careFor({ serviceEventId: null, openings: [emergency.id] });
  expect(fitting(nurse({ care: hers }), { openings: [byNurse] })).toEqual([]);
});

test('of several roles without a right to practise one stands for all', () => {
  const roles = [here, { ...here, id: 'second' }];
  const none = { status: 'NONE', from: '2020-01-01T00:00:00.000Z', to: null } as const;
  const relationships = [relationship(rantalaClinic)];
  expect(rolesThatFit(physician({ roles, licence: none }), person({ relationships }), now).all).toEqual([
    here,
  ]);
  expect(rolesThatFit(physician({ roles }), person({ relationships }), now).all).toEqual(roles);
});

test('where nothing ties the professional to the person every current role is in question, and none that has ended', () => {
  const over = { ...here, id: 'over', to: '2026-11-20T06:00:00.000Z' };
  expect(rolesInQuestion(physician({ roles: [over, here] }), person(), now)).toEqual([here]);
});

test('a professional works at a unit by a current role in which patients are treated', () => {
  expect(worksAt(physician(), rantalaClinic, now)).toBe(true);
  expect(worksAt(physician(), harjulaClinic, now)).toBe(false);
  const social = { taskClass: 'SOCIAL_WORKER', profession: 'SOCIAL_WORKER' } as const;
  expect(worksAt(professional('koivu', rantalaClinic, social), rantalaClinic, now)).toBe(false);
});

test('care is given at the unit of the one role that is acted in, and nowhere else', () => {
  const relationships = [relationship(rantalaWard), relationship(rantalaClinic)];
  const elsewhere = opening('EMERGENCY', { id: 'elsewhere', unitId: rantalaWard.unitId });
  const facts = person({ relationships, openings: [emergency, elsewhere] });
  const care = careOf(naming(emergency.id, elsewhere.id), facts, now);
  expect(care?.relationships).toEqual([relationships[1]]);
  expect(care?.openings).toEqual([emergency]);
  const roles = [here, { ...here, id: 'second' }];
  expect(careOf(physician({ roles }), facts, now)).toBeNull();
  expect(careOf(physician({ roles, care: careFor({ roleId: 'second' }) }), facts, now)?.role.id).toBe(
    'second',
  );
});

test('where a relationship runs, no booking stands beside it', () => {
  const both = careFor({ appointmentId: 'booking' });
  const facts = person({
    relationships: [relationship(rantalaClinic), { ...booked, serviceEventId: 'later' }],
  });
  expect(careOf(physician({ care: both }), facts, now)).toMatchObject({
    relationship: { serviceEventId: 'visit' },
    booking: null,
  });
  expect(careOf(physician({ care: byBooking }), facts, now)).toMatchObject({
    relationship: null,
    booking: { opens: 'PREPARATION' },
  });
});

test('nobody but a professional acts in a role, and nobody with a person who does not exist', () => {
  const facts = person({ relationships: [relationship(rantalaClinic)] });
  expect(actingRole(physician(), facts, now)).toEqual(here);
  expect(actingRole(citizen('aino'), facts, now)).toBeNull();
  expect(actingRole(physician(), null, now)).toBeNull();
});

test('only a booking alone is ground by booking; after death nothing but a statutory task', () => {
  const openings = [emergency, opening('SPECIAL_REASON')];
  const named = openings.map(({ id }) => id);
  const grounded = (facts: Parameters<typeof person>[0], differs: Parameters<typeof careFor>[0] = {}) => {
    const caller = physician({ care: careFor({ openings: named, ...differs }) });
    const known = person({ openings, ...facts });
    const care = careOf(caller, known, now);
    return care && ownGround(caller, care, known, now);
  };
  expect(grounded({ relationships: [relationship(rantalaClinic)] })).toMatchObject({ isByBooking: false });
  expect(grounded({})).toMatchObject({ permit: 'EMERGENCY', isByBooking: false });
  expect(grounded({ openings: openings.slice(1) }, { openings: named.slice(1) })).toMatchObject({
    permit: 'OWN_REGISTER_SPECIAL_REASON',
    isByBooking: false,
  });
  expect(grounded({ openings: [], relationships: [booked] }, { ...byBooking, openings: [] })).toMatchObject({
    isByBooking: true,
  });
  const dead = { deathDate: '2026-11-20', relationships: [relationship(rantalaClinic)] };
  expect(grounded(dead)).toBeNull();
  expect(grounded(dead, { purpose: 'STATUTORY' })).toMatchObject({ permit: 'OWN_REGISTER_SPECIAL_REASON' });
  const care = careOf(physician(), person(dead), now);
  expect(care && ownGround(withoutContext, care, person(dead), now)).toBeNull();
});

test('a purpose without its ground is told so in the log; treatment, and no context, need none', () => {
  const relationships = [relationship(rantalaClinic)];
  const problem = (caller: ReturnType<typeof physician>) =>
    purposeProblem(caller, person({ relationships, openings: [emergency] }), now);
  expect(problem(physician())).toBeNull();
  expect(problem(withoutContext)).toBeNull();
  expect(problem(physician({ care: careFor({ purpose: 'HOPERAT' }) }))).toBe('PURPOSE_WITHOUT_GROUND');
  expect(problem(physician({ care: careFor({ purpose: 'ETREAT' }) }))).toBe('PURPOSE_WITHOUT_GROUND');
  const emergencyNamed = careFor({ purpose: 'ETREAT', openings: [emergency.id] });
  expect(problem(physician({ care: emergencyNamed }))).toBeNull();
  const secretary = { ...here, id: 'desk', taskClass: 'T5', profession: 'SECRETARY' } as const;
  expect(problem(physician({ care: emergencyNamed, roles: [here, secretary] }))).toBeNull();
});
