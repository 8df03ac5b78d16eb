import { describe, expect, test } from '@jest/globals';
import { careOf } from '../../policy/care.js';
import { bookingsNamed } from '../../policy/care-evidence.js';
import { actingRole, type Professional, type RelationshipFact, type Role } from '../../policy/index.js';
import { areOpeningsOwn } from '../../policy/own-openings.js';
import { purposeProblem } from '../../policy/purpose.js';
import { document, personal } from '../decisions/asking.js';
import {
  careFor,
  connection,
  now,
  nurse,
  opening,
  person,
  physician,
  physicianOpening,
  places,
  professional,
  relationship,
  role,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const { rantalaClinic, rantalaWard, rantalaSocial } = places;
const emergency = opening('EMERGENCY');
const careEntry = document('CARE_ENTRY');
const physicianAt = (place: Parameters<typeof role>[0]) =>
  role(place, { taskClass: 'T1', profession: 'PHYSICIAN' });
const secretary = { taskClass: 'T5', profession: 'SECRETARY' } as const;
const byConnection = careFor({ serviceEventId: null, connectionId: 'connection' });
const visit = (differs: Partial<RelationshipFact> = {}) =>
  relationship(rantalaClinic, { basis: 'APPOINTMENT', from: '2026-11-27T08:00:00.000Z', ...differs });
const roleOf = (caller: Professional, facts: Parameters<typeof person>[0], moment = now) =>
  actingRole(caller, person(facts), moment)?.id ?? null;

describe('nothing but what the request names ties the professional to the person', () => {
  const atClinic = relationship(rantalaClinic);
  const cases: [what: string, caller: Professional, facts: Parameters<typeof person>[0]][] = [
    [
      'a relationship for another event',
      physician(),
      { relationships: [{ ...atClinic, serviceEventId: 'other' }] },
    ],
    [
      'a relationship for another appointment',
      physician({ care: careFor({ serviceEventId: null, appointmentId: 'booking' }) }),
      { relationships: [{ ...atClinic, appointmentId: 'other' }] },
    ],
    [
      'a relationship for no event, where an appointment is named',
      physician({ care: careFor({ serviceEventId: null, appointmentId: 'booking' }) }),
      { relationships: [{ ...atClinic, serviceEventId: null }] },
    ],
    ['a relationship that has ended', physician(), { relationships: [{ ...atClinic, to: now }] }],
    ['a relationship at a unit without a role', physician(), { relationships: [relationship(rantalaWard)] }],
    [
      'a relationship of a patient, for a social worker',
      professional('virta', rantalaClinic, { taskClass: 'SOCIAL_WORKER', profession: 'SOCIAL_WORKER' }),
      { relationships: [atClinic] },
    ],
    [
      'a connection of another matter',
      physician({ care: byConnection }),
      { connections: [connection(rantalaClinic, { id: 'other' })] },
    ],
    [
      'a connection that has ended',
      physician({ care: byConnection }),
      { connections: [connection(rantalaClinic, { to: now })] },
    ],
    ['a connection, where an event is named', physician(), { connections: [connection(rantalaClinic)] }],
    [
      'a confirmation by itself',
      physicianOpening(opening('CONFIRMATION')),
      { openings: [opening('CONFIRMATION')] },
    ],
    [
      'a supervision by itself',
      physicianOpening(opening('SUPERVISION')),
      { openings: [opening('SUPERVISION')] },
    ],
    ['an emergency that is not named', physician(), { openings: [emergency] }],
    [
      'an emergency of another professional',
      physicianOpening(emergency),
      { openings: [{ ...emergency, professionalId: 'niemi' }] },
    ],
    ['an emergency that has ended', physicianOpening(emergency), { openings: [{ ...emergency, to: now }] }],
    [
      'an emergency, for who has no broad task',
      nurse({ id: 'salo', care: careFor({ openings: [emergency.id] }) }, rantalaClinic),
      { openings: [emergency] },
    ],
    [
      'an emergency, where an opening of another person is named beside it',
      physician({ care: careFor({ openings: [emergency.id, 'of-another'] }) }),
      { openings: [emergency] },
    ],
    [
      'a booking that was cancelled before it began',
      physician(),
      { relationships: [visit({ to: '2026-11-27T08:00:00.000Z' })] },
    ],
    [
      'anything, where the request has no care context',
      physician({ care: null }),
      { relationships: [atClinic], connections: [connection(rantalaClinic)], openings: [emergency] },
    ],
  ];
  test.each(cases)('%s does not', (_what, caller, facts) => {
    expect(roleOf(caller, facts)).toBeNull();
  });

  test('what it names does', () => {
    expect(roleOf(physician(), { relationships: [atClinic] })).toBe('rantala-clinic-T1');
    expect(roleOf(physician({ care: byConnection }), { connections: [connection(rantalaClinic)] })).toBe(
      'rantala-clinic-T1',
    );
    expect(roleOf(physicianOpening(emergency), { openings: [emergency] })).toBe('rantala-clinic-T1');
    expect(roleOf(physician(), { relationships: [visit()] })).toBe('rantala-clinic-T1');
    const worker = { taskClass: 'SOCIAL_WORKER', profession: 'SOCIAL_WORKER' } as const;
    const social = professional('virta', rantalaSocial, worker, { care: byConnection });
    expect(roleOf(social, { connections: [connection(rantalaSocial)] })).toBe('rantala-social-SOCIAL_WORKER');
  });
});

describe('an emergency opens the person only for the matter that the request names', () => {
  const cases: [
    names: string,
    care: Parameters<typeof careFor>[0],
    ofEvent: string | null,
    opens: boolean,
  ][] = [
    ['its event', {}, 'visit', true],
    ['another event', { serviceEventId: 'other' }, 'visit', false],
    ['an event, and the opening none', {}, null, false],
    ['an appointment', { serviceEventId: null, appointmentId: 'booking' }, 'visit', false],
    ['an appointment, and the opening none', { serviceEventId: null, appointmentId: 'booking' }, null, false],
    ['a connection', { serviceEventId: null, connectionId: 'matter' }, 'visit', false],
    ['its event and a connection', { connectionId: 'matter' }, 'visit', true],
    ['nothing else', { serviceEventId: null }, 'visit', true],
  ];
  test.each(cases)('%s', (_names, care, serviceEventId, opens) => {
    const caller = physician({ care: careFor({ ...care, openings: [emergency.id] }) });
    const role = opens ? 'rantala-clinic-T1' : null;
    expect(roleOf(caller, { openings: [{ ...emergency, serviceEventId }] })).toBe(role);
  });
});

test('of the units of one event, only that of the role acted in counts', () => {
  const relationships = [
    relationship(rantalaWard, { id: 'ward' }),
    relationship(rantalaClinic, { id: 'clinic' }),
  ];
  expect(decisionOf(physician(), person({ relationships }), careEntry).because).toEqual(['clinic']);
  const elsewhere = opening('CONFIRMATION', { unitId: rantalaWard.unitId });
  const facts = person({ relationships, openings: [elsewhere] });
  expect(careOf(physicianOpening(elsewhere), facts, now)?.openings).toEqual([]);
});

test('where several roles fit and the request names none, none is acted in', () => {
  const roles = [physicianAt(rantalaClinic), role(rantalaClinic, secretary)];
  const facts = { relationships: [relationship(rantalaClinic)] };
  expect(roleOf(physician({ roles }), facts)).toBeNull();
  expect(auditOf(physician({ roles }), person(facts), careEntry)).toBe('ROLE_NOT_NAMED');
  expect(roleOf(physician({ roles, care: careFor({ roleId: 'rantala-clinic-T5' }) }), facts)).toBe(
    'rantala-clinic-T5',
  );
});

test('of several roles that may not be acted in, no choice is asked: the licence is what is missing', () => {
  const roles = [physicianAt(rantalaClinic), role(rantalaClinic, { taskClass: 'T2', profession: 'NURSE' })];
  const withdrawn = { status: 'WITHDRAWN', from: '2020-01-01T00:00:00.000Z', to: null } as const;
  const facts = person({ relationships: [relationship(rantalaClinic)] });
  expect(auditOf(physician({ roles, licence: withdrawn }), facts, careEntry)).toBe('LICENCE_NOT_VALID');
});

test('beside a running relationship a booked visit counts for nothing', () => {
  const begun = visit({ from: '2026-11-24T09:00:00.000Z' });
  const heino = professional('heino', rantalaClinic, secretary);
  expect(careOf(heino, person({ relationships: [begun] }), now)).toMatchObject({
    relationship: begun,
    bookings: [],
  });
});

test('a visit is prepared until it begins, and by its own register from then on', () => {
  const ofOther = physicianAt({ ...rantalaClinic, registerId: 'rantala-occupational' });
  const roles = [ofOther, role(rantalaClinic, secretary)];
  const at = (from: string) => roleOf(physician({ roles }), { relationships: [visit({ from })] });
  expect(at('2026-11-27T08:00:00.000Z')).toBe('rantala-clinic-T1');
  expect(at(now)).toBe('rantala-clinic-T5');
});

test('a booked visit opens administration around its day, and preparation before it', () => {
  const opens = (from: string) =>
    bookingsNamed(physician(), person({ relationships: [visit({ from })] }), now).map(({ opens }) => opens);
  expect(opens('2026-11-24T09:00:00.000Z')).toEqual(['ADMINISTRATION']);
  expect(opens('2026-11-25T09:00:00.000Z')).toEqual(['ADMINISTRATION', 'PREPARATION']);
  expect(opens('2026-11-27T09:00:00.000Z')).toEqual(['PREPARATION']);
});

test('before the act no visit is prepared and no emergency is open', () => {
  const before = '2023-12-20T10:00:00.000Z';
  const booked = visit({ from: '2023-12-23T08:00:00.000Z' });
  expect(roleOf(physician(), { relationships: [booked] }, before)).toBeNull();
  const declared = { ...emergency, from: '2023-12-20T09:00:00.000Z' };
  expect(roleOf(physicianOpening(declared), { openings: [declared] }, before)).toBeNull();
});

test('an ended relationship is told only where the professional works with patients', () => {
  const ended = (place: Parameters<typeof relationship>[0]) =>
    person({ relationships: [relationship(place, { to: now })] });
  const worker = { taskClass: 'SOCIAL_WORKER', profession: 'SOCIAL_WORKER' } as const;
  expect(auditOf(physician(), ended(rantalaClinic), careEntry)).toBe('RELATIONSHIP_EXPIRED');
  expect(auditOf(physician(), ended(rantalaWard), careEntry)).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(professional('virta', rantalaClinic, worker), ended(rantalaClinic), careEntry)).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
});

test('a role that has ended makes no opening at its unit the professional’s own', () => {
  const atWard = opening('EMERGENCY', { unitId: rantalaWard.unitId });
  const ended = { ...physicianAt(rantalaWard), to: now };
  const asks = (ward: Role) =>
    physician({ roles: [physicianAt(rantalaClinic), ward], care: careFor({ openings: [atWard.id] }) });
  const other = person({ openings: [{ ...atWard, to: now }] });
  expect(areOpeningsOwn(asks(ended), other, now)).toBe(false);
  expect(areOpeningsOwn(asks({ ...ended, to: null }), other, now)).toBe(true);
});

test('who has no care context names no opening that could be another’s, and treats', () => {
  expect(areOpeningsOwn(physician({ care: null }), person(), now)).toBe(true);
  expect(purposeProblem(physician({ care: null }), person(), now)).toBeNull();
});

test('a purpose holds in any of the roles that the request leaves', () => {
  const roles = [physicianAt(rantalaClinic), role(rantalaClinic, secretary)];
  const asks = physician({ roles, care: careFor({ purpose: 'HOPERAT' }) });
  expect(purposeProblem(asks, person({ relationships: [relationship(rantalaClinic)] }), now)).toBeNull();
});

test('a special reason opens what it opens although the visit is only booked', () => {
  const reason = opening('SPECIAL_REASON');
  const facts = person({ relationships: [visit()], openings: [reason] });
  expect(auditOf(physicianOpening(reason), facts, personal('CONSENT_STATUS'))).toBe(
    'OWN_REGISTER_SPECIAL_REASON',
  );
  expect(auditOf(physician(), facts, personal('CONSENT_STATUS'))).toBe('NO_TREATMENT_RELATIONSHIP');
});
