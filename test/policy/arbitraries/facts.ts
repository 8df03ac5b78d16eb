import fc from 'fast-check';
import {
  type AuthorisationFact,
  type ConsentFact,
  type CustodyFact,
  documentKinds,
  type GrantFact,
  type InformationFact,
  type MandateFact,
  type OpeningFact,
  type PersonFacts,
  type ProtectionClass,
  type RelationshipFact,
  type RepresentativeFact,
  wellbeingCategories,
} from '../../../policy/index.js';
import { denials } from './denials.js';
import {
  begun,
  careEvent,
  ended,
  few,
  moments,
  mostly,
  period,
  someCitizen,
  somePlace,
  someProfessional,
  someRegister,
} from './small-world.js';

const information: fc.Arbitrary<InformationFact> = fc.record({
  version: fc.constant('2024'),
  confirmedAt: begun,
  channel: fc.constant<InformationFact['channel']>('MY_KANTA'),
});

const consent: fc.Arbitrary<ConsentFact> = fc.record({
  id: fc.constant('consent'),
  domain: mostly<ConsentFact['domain']>('PATIENT_DATA', 'SOCIAL_WELFARE_CLIENT_DATA'),
  coverage: fc.constantFrom<ConsentFact['coverage'][]>('ALL_CHANNELS', 'KANTA_ONLY'),
  givenAt: begun,
  withdrawnAt: ended,
  channel: fc.constant<ConsentFact['channel']>('MY_KANTA'),
  recordedBy: fc.constant(null),
  givenBy: someCitizen,
});

const wellbeingConsent = fc.record({
  id: fc.constantFrom('wellbeing-consent-1', 'wellbeing-consent-2'),
  categories: fc.subarray([...wellbeingCategories], { minLength: 1 }),
  dataFrom: mostly<string | null>(null, '2026-11-10'),
  dataTo: mostly<string | null>(null, '2026-11-10'),
  recipientProviderId: mostly<string | null>(null, 'provider-1', 'provider-2'),
  givenAt: begun,
  validUntil: ended,
  withdrawnAt: ended,
});

const grant: fc.Arbitrary<GrantFact> = fc.record({
  id: mostly('grant-1', 'grant-2'),
  applicationId: fc.constant('application-1'),
  area: fc.constantFrom<GrantFact['area'][]>('WELLBEING_DATA', 'PATIENT_DATA'),
  scopes: fc.array(
    fc.record({
      dataType: fc.constantFrom(...wellbeingCategories.slice(0, 4), ...documentKinds),
      access: mostly<'READ' | 'WRITE'>('READ', 'WRITE'),
    }),
    { maxLength: 8 },
  ),
  grantedBy: mostly('person', 'citizen-1', 'citizen-2'),
  grantedAt: begun,
  confirmedAt: mostly<string | null>(null, moments.morning, moments.justAfter),
  revokedAt: ended,
  lastUsedAt: fc.constant(null),
});

const custody: fc.Arbitrary<CustodyFact> = fc
  .tuple(
    someCitizen,
    period,
    mostly<CustodyFact['blocked']>(null, 'SAFETY', 'CUSTODIAL_CARE'),
    mostly(false, true),
  )
  .map(([guardianId, when, blocked, guardianNonDisclosure]) => ({
    guardianId,
    guardianNonDisclosure,
    ...when,
    blocked,
  }));

const representative: fc.Arbitrary<RepresentativeFact> = fc.record({
  personId: someCitizen,
  birthDate: mostly('1980-02-02', '2009-11-24', '2008-11-24'),
  deathDate: mostly<string | null>(null, '2026-11-20'),
  nonDisclosure: mostly(false, true),
});

const mandate: fc.Arbitrary<MandateFact> = fc
  .tuple(
    someCitizen,
    period,
    fc.subarray<MandateFact['themes'][number]>(['HEALTHCARE', 'WELLBEING_APPLICATION_DISCLOSURE'], {
      minLength: 1,
    }),
    mostly<string>(moments.lastMonth, moments.years),
  )
  .map(([assigneeId, when, themes, registeredAt]) => ({
    id: 'mandate',
    assigneeId,
    kind: 'MANDATE',
    registeredAt,
    themes,
    ...when,
  }));

const relationship: fc.Arbitrary<RelationshipFact> = fc
  .tuple(
    somePlace,
    period,
    careEvent,
    fc.constantFrom<RelationshipFact['basis'][]>('SERVICE_EVENT', 'PURCHASED_SERVICE', 'APPOINTMENT'),
    fc.constantFrom('organiser', 'organiser', 'provider-2', null),
    someRegister,
    fc.constantFrom('appointment-1', null),
  )
  .map(([place, when, serviceEventId, basis, organiserId, registerId, appointmentId]) => ({
    id: `relationship-${place.unitId}`,
    ...place,
    ...when,
    ...(basis === 'PURCHASED_SERVICE' ? { registerId } : {}),
    basis,
    organiserId,
    serviceEventId,
    appointmentId,
  }));

const connection = fc.tuple(somePlace, period).map(([{ unitId }, when]) => ({
  id: 'connection-1',
  unitId,
  ground: 'CLIENT_RELATIONSHIP' as const,
  ...when,
}));

const authorisation: fc.Arbitrary<AuthorisationFact> = fc
  .tuple(someRegister, fc.constantFrom('provider-1', 'provider-2', null), period)
  .map(([registerId, producerId, when]) => ({
    id: 'authorisation',
    organiserId: 'organiser',
    registerId,
    producerId,
    kinds: ['CARE_ENTRY', 'LABORATORY_RESULT', 'VACCINATION'],
    ...when,
  }));

const opening: fc.Arbitrary<OpeningFact> = fc
  .record({
    id: fc.constantFrom('opening-1', 'opening-2', 'opening-3'),
    type: fc.constantFrom<OpeningFact['type'][]>('SPECIAL_REASON', 'CONFIRMATION', 'EMERGENCY'),
    professionalId: someProfessional,
    place: somePlace,
    protectionClass: fc.constantFrom<ProtectionClass[]>('PSYCHIATRY', 'MEDICAL_GENETICS'),
    when: period,
  })
  .map(({ place, when, type, protectionClass, ...rest }) => ({
    ...rest,
    ...when,
    type,
    unitId: place.unitId,
    serviceEventId: null,
    protectionClass: type === 'CONFIRMATION' ? protectionClass : null,
    reasonCode: 'OTHER_COMPARABLE',
  }));

/** One person: an adult, a child, one whose birthday is today, rarely one who has died. */
export const facts: fc.Arbitrary<PersonFacts> = fc.record({
  personId: fc.constant('person'),
  version: fc.nat(),
  birthDate: fc.constantFrom('1958-03-14', '2017-05-02', '2013-04-10', '2008-11-24', '2012-02-29'),
  deathDate: mostly<string | null>(null, null, '2026-11-20', '2026-11-24', '2026-11', '2026', 'UNKNOWN'),
  nonDisclosure: mostly(false, true),
  information: fc.oneof({ arbitrary: fc.tuple(information), weight: 3 }, few(information)),
  consents: fc.oneof({ arbitrary: fc.tuple(consent), weight: 3 }, few(consent)),
  denials,
  wellbeingConsents: few(wellbeingConsent),
  grants: fc.array(grant, { minLength: 1, maxLength: 3 }),
  custody: few(custody),
  parentsWithoutCustody: few(someCitizen, 1),
  mandates: few(mandate),
  relationships: fc.oneof(
    fc.array(relationship, { maxLength: 4 }),
    fc.array(relationship, { minLength: 1, maxLength: 4 }),
  ),
  connections: few(connection),
  authorisations: few(authorisation),
  openings: fc.array(opening, { maxLength: 4 }),
  declarations: fc.constant([]),
  representatives: fc.uniqueArray(representative, { minLength: 2, selector: ({ personId }) => personId }),
});
