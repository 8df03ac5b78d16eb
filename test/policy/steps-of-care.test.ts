import { expect, test } from '@jest/globals';
import { condition, refusal, unconcerned, way } from '../../policy/finding.js';
import type { Kind } from '../../policy/index.js';
import { any, eq, never, oneOf } from '../../policy/predicate.js';
import { careGround } from '../../policy/steps/care-ground.js';
import { death } from '../../policy/steps/death.js';
import { licence } from '../../policy/steps/licence.js';
import { nullified } from '../../policy/steps/nullified.js';
import { oldArchive } from '../../policy/steps/old-archive.js';
import { prescription } from '../../policy/steps/prescription.js';
import { relationship as relationshipStep } from '../../policy/steps/relationship.js';
import { specialProtection } from '../../policy/steps/special-protection.js';
import { taskCeiling } from '../../policy/steps/task-ceiling.js';
import {
  careFor,
  citizen,
  connection,
  opening,
  person,
  physician,
  places,
  professional,
  relationship,
  role,
} from '../decisions/story.js';
import { saying } from './step-says.js';

const { rantalaClinic } = places;
const treated = person({ relationships: [relationship(rantalaClinic)] });
const untied = physician({ care: careFor({ serviceEventId: 'of-nobody' }) });
const booked = relationship(rantalaClinic, {
  basis: 'APPOINTMENT',
  serviceEventId: 'booked-visit',
  appointmentId: 'booking',
  from: '2026-11-26T08:00:00.000Z',
  to: '2026-11-26T09:00:00.000Z',
});
const byBooking = careFor({ serviceEventId: null, appointmentId: 'booking' });
const auditOf = (found: ReturnType<typeof saying>) => ('closed' in found ? found.closed.deny.audit : null);

test('licence and old archive concern no professional whom nothing ties to the person; prescriptions are closed', () => {
  for (const step of [licence, oldArchive])
    expect(saying(step, { caller: untied, kind: 'CARE_ENTRY' }, treated)).toEqual(unconcerned);
  expect(auditOf(saying(prescription, { caller: untied, kind: 'PRESCRIPTION' }, treated))).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
  expect(saying(licence, { caller: citizen('aino'), kind: 'CARE_ENTRY' }, treated)).toEqual(unconcerned);
});

test('an old archive is open in the own register alone, and to no citizen', () => {
  const current = eq('archive', 'CURRENT');
  expect(saying(oldArchive, { caller: physician(), kind: 'CARE_ENTRY' }, treated)).toEqual({
    demands: [
      condition(any([current, eq('registerId', rantalaClinic.registerId)]), refusal('NOT_SHAREABLE')),
    ],
  });
  expect(saying(oldArchive, { caller: citizen('aino'), kind: 'CARE_ENTRY' }, treated)).toEqual({
    demands: [condition(current, refusal('OLD_ARCHIVE'))],
  });
});

test('what is of no register is neither nullified nor archived', () => {
  for (const step of [nullified, oldArchive])
    for (const caller of [citizen('aino'), physician()])
      expect(saying(step, { caller, kind: 'DEMOGRAPHICS' }, treated)).toEqual(unconcerned);
});

test('protected views open by confirmation of a class or in the own service, one way each', () => {
  const ways = (caller: ReturnType<typeof physician>, openings = [] as ReturnType<typeof opening>[]) => {
    const found = saying(specialProtection, { caller, kind: 'CARE_ENTRY' }, { ...treated, openings });
    return 'demands' in found ? found.demands : null;
  };
  const unprotected = way(oneOf('protectionClass', ['NONE']));
  const notOpen = (protectionClass: 'PSYCHIATRY' | 'MEDICAL_GENETICS' | 'SEXUAL_HEALTH') =>
    refusal('SPECIAL_PROTECTION_UNCONFIRMED', {
      when: eq('protectionClass', protectionClass),
      about: { protectionClass },
    });
  const otherwise = [notOpen('PSYCHIATRY'), notOpen('MEDICAL_GENETICS'), notOpen('SEXUAL_HEALTH')];
  expect(ways(physician())).toEqual([{ asks: 'CONDITION', ways: [unprotected], otherwise }]);
  const ofNoClass = opening('CONFIRMATION');
  const naming = physician({ care: careFor({ openings: [ofNoClass.id] }) });
  expect(ways(naming, [ofNoClass])).toEqual([{ asks: 'CONDITION', ways: [unprotected], otherwise }]);
  const psychiatry = opening('CONFIRMATION', { protectionClass: 'PSYCHIATRY' });
  expect(ways(naming, [psychiatry])).toEqual([
    {
      asks: 'CONDITION',
      ways: [unprotected, way(eq('protectionClass', 'PSYCHIATRY'), { flag: true, because: [psychiatry.id] })],
      otherwise: otherwise.slice(1),
    },
  ]);
});

test('a visit is prepared with who comes and how to reach the person, and with nothing else of the person', () => {
  const facts = person({ relationships: [booked] });
  const asked = (kind: Kind, caller = physician({ care: byBooking })) =>
    auditOf(saying(relationshipStep, { caller, kind }, facts));
  for (const kind of ['DEMOGRAPHICS', 'IDENTITY_CODE', 'CONTACT_DETAILS', 'CARE_ENTRY'] as const)
    expect(asked(kind)).toBeNull();
  expect(asked('CONSENT_STATUS')).toBe('NO_TREATMENT_RELATIONSHIP');
});

test('an emergency beside a booking opens what an emergency opens', () => {
  const emergency = opening('EMERGENCY', { serviceEventId: null });
  const booking = { ...booked, serviceEventId: null };
  const care = { ...byBooking, appointmentId: null, serviceEventId: 'visit', openings: [emergency.id] };
  const facts = person({
    relationships: [{ ...booking, serviceEventId: 'visit' }],
    openings: [{ ...emergency, serviceEventId: 'visit' }],
  });
  expect(
    auditOf(saying(relationshipStep, { caller: physician({ care }), kind: 'CONSENT_STATUS' }, facts)),
  ).toBeNull();
});

test('a booking with somebody who has died gives no tie', () => {
  const facts = person({ relationships: [booked], deathDate: '2026-11-20' });
  const caller = physician({ care: byBooking });
  expect(auditOf(saying(relationshipStep, { caller, kind: 'CONSENT_STATUS' }, facts))).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
});

test('with a connection alone only who the person is opens, and no event is the own', () => {
  const facts = person({ connections: [connection(rantalaClinic)] });
  const care = careFor({ serviceEventId: null, connectionId: 'connection' });
  const caller = physician({ care });
  expect(auditOf(saying(careGround, { caller, kind: 'DEMOGRAPHICS' }, facts))).toBeNull();
  expect(auditOf(saying(careGround, { caller, kind: 'CONTACT_DETAILS' }, facts))).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
  expect(auditOf(saying(careGround, { caller: untied, kind: 'DEMOGRAPHICS' }, facts))).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
  const radiographer = professional(
    'laine',
    rantalaClinic,
    { taskClass: 'T2', profession: 'RADIOGRAPHER' },
    { care },
  );
  expect(saying(taskCeiling, { caller: radiographer, kind: 'CARE_ENTRY' }, facts)).toEqual({
    demands: [condition(never, refusal('TASK_NOT_PERMITTED', { circumstance: 'THING' }))],
  });
});

test('in a statutory task whose role is not chosen is asked for it before death ends the view', () => {
  const roles = [
    ...physician().roles,
    { ...physician().roles[0], id: 'second' },
  ] as typeof physician extends (...args: never) => { roles: infer R } ? R : never;
  const facts = { ...treated, deathDate: '2026-11-20' };
  const asking = (purpose: 'TREAT' | 'STATUTORY') =>
    saying(death, { caller: physician({ roles, care: careFor({ purpose }) }), kind: 'CARE_ENTRY' }, facts);
  expect(asking('STATUTORY')).toEqual(unconcerned);
  expect(auditOf(asking('TREAT'))).toBe('DECEASED');
  expect(auditOf(saying(death, { caller: physician(), kind: 'CARE_ENTRY' }, facts))).toBe('DECEASED');
});

test('declarations lie in no register: a special reason alone opens none', () => {
  const reason = opening('SPECIAL_REASON');
  const emergency = opening('EMERGENCY');
  const asked = (
    one: ReturnType<typeof opening>,
    relationships: readonly ReturnType<typeof relationship>[],
  ) => {
    const caller = physician({ care: careFor({ openings: [one.id] }) });
    const facts = person({ openings: [one], relationships: [...relationships] });
    return auditOf(saying(careGround, { caller, kind: 'DECLARATION_OF_INTENT' }, facts));
  };
  expect(asked(reason, [])).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(asked(reason, [relationship(rantalaClinic)])).toBeNull();
  expect(asked(emergency, [])).toBeNull();
  expect(auditOf(saying(careGround, { caller: untied, kind: 'DECLARATION_OF_INTENT' }, person()))).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
});

test('a tie that ended lately is told from none, for wellbeing data too', () => {
  const lately = { to: '2026-11-23T12:00:00.000Z' };
  const asked = (facts: Parameters<typeof person>[0], care = careFor({ connectionId: 'connection' })) =>
    auditOf(
      saying(relationshipStep, { caller: physician({ care }), kind: 'WELLBEING_ENTRY' }, person(facts)),
    );
  expect(asked({})).toBe('NO_JUSTIFIED_CONNECTION');
  const ended = person({ connections: [connection(rantalaClinic, lately)] });
  const caller = physician({ care: null });
  expect(auditOf(saying(relationshipStep, { caller, kind: 'WELLBEING_ENTRY' }, ended))).toBe(
    'NO_JUSTIFIED_CONNECTION',
  );
  const elsewhere = role(places.harjulaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' });
  const both = physician({
    roles: [elsewhere, ...physician().roles],
    care: careFor({ connectionId: 'connection' }),
  });
  expect(auditOf(saying(relationshipStep, { caller: both, kind: 'WELLBEING_ENTRY' }, ended))).toBe(
    'RELATIONSHIP_EXPIRED',
  );
  expect(asked({ relationships: [relationship(rantalaClinic, lately)] })).toBe('RELATIONSHIP_EXPIRED');
  expect(asked({ connections: [connection(rantalaClinic, lately)] })).toBe('RELATIONSHIP_EXPIRED');
  expect(asked({ connections: [connection(places.harjulaClinic, lately)] })).toBe('NO_JUSTIFIED_CONNECTION');
  expect(asked({ connections: [connection(rantalaClinic, lately)] }, careFor())).toBe(
    'NO_JUSTIFIED_CONNECTION',
  );
  expect(
    asked({
      connections: [
        connection(rantalaClinic, { to: '2020-01-01T00:00:00.000Z', from: '2019-01-01T00:00:00.000Z' }),
      ],
    }),
  ).toBe('NO_JUSTIFIED_CONNECTION');
});

test('of a booked visit the own event is that of the booking', () => {
  const radiographer = professional(
    'laine',
    rantalaClinic,
    { taskClass: 'T2', profession: 'RADIOGRAPHER' },
    { care: byBooking },
  );
  const found = saying(
    taskCeiling,
    { caller: radiographer, kind: 'CARE_ENTRY' },
    person({ relationships: [booked] }),
  );
  expect(found).toMatchObject({ demands: [{ ways: [{ needs: eq('serviceEventId', 'booked-visit') }] }] });
});

test('the own events are those of every relationship that the request names, whatever their ids', () => {
  const care = careFor({ appointmentId: 'booking' });
  const radiographer = professional(
    'laine',
    rantalaClinic,
    { taskClass: 'T2', profession: 'RADIOGRAPHER' },
    { care },
  );
  for (const [one, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const relationships = [
      relationship(rantalaClinic, { id: one, basis: 'REQUEST' }),
      relationship(rantalaClinic, {
        id: other,
        basis: 'APPOINTMENT',
        appointmentId: 'booking',
        serviceEventId: null,
      }),
    ];
    const found = saying(
      taskCeiling,
      { caller: radiographer, kind: 'CARE_ENTRY' },
      person({ relationships }),
    );
    expect(found).toMatchObject({ demands: [{ ways: [{ needs: eq('serviceEventId', 'visit') }] }] });
  }
});
