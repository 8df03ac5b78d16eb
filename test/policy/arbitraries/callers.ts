import fc from 'fast-check';
import type {
  Application,
  Caller,
  Citizen,
  Client,
  Licence,
  Outsider,
  Profession,
  Professional,
  Role,
  TaskClass,
} from '../../../policy/index.js';
import {
  careEvent,
  moments,
  mostly,
  period,
  someCitizen,
  somePlace,
  someProfessional,
} from './small-world.js';

const client: fc.Arbitrary<Client> = fc.record({
  id: fc.constant('client'),
  approval: mostly<Client['approval']>('APPROVED', 'SUSPENDED', 'NOT_APPROVED'),
});
const assurance = mostly<Citizen['assurance']>('STRONG', 'WEAK');

const licence: fc.Arbitrary<Licence> = fc.record({
  status: mostly<Licence['status']>('VALID', 'TEMPORARY', 'RESTRICTED', 'WITHDRAWN', 'NONE'),
  from: fc.constant(moments.years),
  to: mostly<string | null>(null, moments.noon, moments.tomorrow),
});

const posts: readonly (readonly [TaskClass, Profession])[] = [
  ['T1', 'PHYSICIAN'],
  ['T1', 'DENTIST'],
  ['T2', 'NURSE'],
  ['T2', 'LABORATORY_TECHNICIAN'],
  ['T2', 'RADIOGRAPHER'],
  ['T3', 'ASSISTANT'],
  ['T4', 'PHARMACIST'],
  ['T5', 'SECRETARY'],
  ['STUDENT', 'STUDENT'],
  ['SOCIAL_WORKER', 'SOCIAL_WORKER'],
];

export const someRole: fc.Arbitrary<Role> = fc
  .record({
    place: somePlace,
    post: fc.oneof(
      { arbitrary: fc.constant(posts[0] ?? (['T1', 'PHYSICIAN'] as const)), weight: 3 },
      { arbitrary: fc.constantFrom(...posts), weight: 5 },
    ),
    when: period,
    protectedClasses: mostly<Role['protectedClasses']>([], ['PSYCHIATRY']),
    supervised: fc.boolean(),
  })
  .map(({ place, post: [taskClass, profession], when, protectedClasses, supervised }) => ({
    id: `${place.unitId}-${place.registerId}-${taskClass}`,
    ...place,
    ...when,
    taskClass,
    profession,
    protectedClasses,
    supervisor:
      taskClass === 'STUDENT' && supervised
        ? {
            professionalId: 'professional-2',
            unitId: place.unitId,
            taskClass: 'T1',
            from: moments.years,
            to: null,
            licence: { status: 'VALID', from: moments.years, to: null },
          }
        : null,
  }));

export function professionalsWith(roles: fc.Arbitrary<Role[]>): fc.Arbitrary<Professional> {
  return fc
    .record({
      id: someProfessional,
      client,
      assurance,
      licence,
      roles,
      care: fc.record({
        serviceEventId: fc.oneof({ arbitrary: careEvent, weight: 9 }, fc.constant(null)),
        appointmentId: mostly<string | null>(null, 'appointment-1'),
        connectionId: fc.constantFrom('connection-1', null, null),
        roleId: mostly<string | null>(null, 'unit-1-T1', 'unit-3-T2'),
        purpose: fc.constantFrom('TREAT' as const, 'ETREAT' as const, 'STATUTORY' as const),
        openings: fc.subarray(['opening-1', 'opening-2', 'opening-3']),
      }),
      hasCare: mostly(true, false),
    })
    .map(({ hasCare, care, licence: given, ...rest }) => {
      const isStudent = rest.roles.some(({ taskClass }) => taskClass === 'STUDENT');
      const none: Licence = { ...given, status: 'NONE' };
      return {
        kind: 'PROFESSIONAL',
        ...rest,
        licence: isStudent ? none : given,
        care: hasCare ? care : null,
      };
    });
}

export const professionals = professionalsWith(fc.array(someRole, { minLength: 1, maxLength: 2 }));

export const citizens: fc.Arbitrary<Citizen> = fc.record({
  kind: fc.constant('CITIZEN' as const),
  id: someCitizen,
  client,
  assurance,
  onBehalfOf: mostly<string | null>('person', null, 'citizen-2'),
});

export const applications: fc.Arbitrary<Application> = fc.record({
  kind: fc.constant('APPLICATION' as const),
  id: mostly('application-1', 'application-2'),
  client,
  assurance,
  personId: mostly('person', 'citizen-1'),
  grantId: mostly('grant-1', 'grant-2'),
});

const others: fc.Arbitrary<Caller> = fc.oneof(
  fc.constant<Caller>({ kind: 'VISITOR' }),
  fc.record({
    kind: fc.constantFrom<Outsider['kind'][]>('ANALYST', 'SUPERVISOR', 'OPERATOR', 'POPULATION_AUTHORITY'),
    id: fc.constant('outsider'),
    client,
    assurance,
  }),
  fc.record({
    kind: fc.constant('PROVIDER_SYSTEM' as const),
    id: fc.constant('system'),
    client,
    assurance,
    providerId: fc.constant('provider-1'),
  }),
);

export const callers: fc.Arbitrary<Caller> = fc.oneof(
  { arbitrary: professionals, weight: 14 },
  { arbitrary: citizens, weight: 5 },
  { arbitrary: applications, weight: 3 },
  { arbitrary: others, weight: 1 },
);
