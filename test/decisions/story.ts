import {
  type Application,
  type CareContext,
  type Citizen,
  type Client,
  type ConnectionFact,
  type ConsentFact,
  type CustodyFact,
  type DenialFact,
  type DenialTarget,
  type GrantFact,
  type Instant,
  type MandateFact,
  type OpeningFact,
  type PersonFacts,
  type Professional,
  type RegisterType,
  type RelationshipFact,
  type RepresentativeFact,
  type Role,
  undecided,
  type WellbeingConsentFact,
} from '../../policy/index.js';

/** The moment of the story, a Tuesday at noon in Finland. */
export const now: Instant = '2026-11-24T10:00:00.000Z';
const longAgo: Instant = '2020-01-01T00:00:00.000Z';
const lastWeek: Instant = '2026-11-17T08:00:00.000Z';
const thisMorning: Instant = '2026-11-24T06:00:00.000Z';

/** Where people work: unit, its provider and the register it writes to. The providers are invented. */
export const places = {
  rantalaClinic: {
    unitId: 'rantala-clinic',
    providerId: 'rantala',
    registerId: 'rantala-health',
    registerType: 'HEALTHCARE',
  },
  rantalaWard: {
    unitId: 'rantala-ward',
    providerId: 'rantala',
    registerId: 'rantala-health',
    registerType: 'HEALTHCARE',
  },
  rantalaOutpatients: {
    unitId: 'rantala-outpatients',
    providerId: 'rantala',
    registerId: 'rantala-health',
    registerType: 'HEALTHCARE',
  },
  rantalaOccupational: {
    unitId: 'rantala-work',
    providerId: 'rantala',
    registerId: 'rantala-occupational',
    registerType: 'OCCUPATIONAL_HEALTHCARE',
  },
  harjulaClinic: {
    unitId: 'harjula-clinic',
    providerId: 'harjula',
    registerId: 'harjula-health',
    registerType: 'HEALTHCARE',
  },
  koskelaClinic: {
    unitId: 'koskela-clinic',
    providerId: 'koskela',
    registerId: 'koskela-health',
    registerType: 'HEALTHCARE',
  },
  lehtoPrivate: {
    unitId: 'lehto-private',
    providerId: 'lehto',
    registerId: 'lehto-patients',
    registerType: 'HEALTHCARE',
  },
  lehtoOccupational: {
    unitId: 'lehto-work',
    providerId: 'lehto',
    registerId: 'lehto-occupational',
    registerType: 'OCCUPATIONAL_HEALTHCARE',
  },
  pharmacy: {
    unitId: 'swan-pharmacy',
    providerId: 'swan',
    registerId: 'swan-pharmacy',
    registerType: 'HEALTHCARE',
  },
  harjulaSocial: {
    unitId: 'harjula-social',
    providerId: 'harjula',
    registerId: 'harjula-social',
    registerType: 'SOCIAL_WELFARE',
  },
  helsinkiClinic: {
    unitId: 'helsinki-clinic',
    providerId: 'helsinki',
    registerId: 'helsinki-healthcare',
    registerType: 'HEALTHCARE',
  },
  husHospital: {
    unitId: 'hus-hospital',
    providerId: 'hus',
    registerId: 'hus-healthcare',
    registerType: 'HEALTHCARE',
  },
  rantalaSocial: {
    unitId: 'rantala-social',
    providerId: 'rantala',
    registerId: 'rantala-social',
    registerType: 'SOCIAL_WELFARE',
  },
} as const;
export interface Place {
  readonly unitId: string;
  readonly providerId: string;
  readonly registerId: string;
  readonly registerType: RegisterType;
}

export const client = (id: string, approval: Client['approval'] = 'APPROVED'): Client => ({ id, approval });

/** Aino Lehtonen, 68, of whom nothing has been told and nothing given. */
export function person(differs: Partial<PersonFacts> = {}): PersonFacts {
  return {
    personId: 'aino',
    version: 1,
    birthDate: '1958-03-14',
    deathDate: null,
    nonDisclosure: false,
    ...undecided,
    representatives: ['aino', 'olavi', 'maria', 'pekka'].map((id) => adult(id)),
    ...differs,
  };
}

/** Somebody of full age who may act for another. */
export function adult(personId: string, differs: Partial<RepresentativeFact> = {}): RepresentativeFact {
  return { personId, birthDate: '1980-02-02', deathDate: null, nonDisclosure: false, ...differs };
}

/** Custody of a child since its birth. */
export function custodyOf(guardianId: string, differs: Partial<CustodyFact> = {}): CustodyFact {
  return {
    guardianId,
    guardianNonDisclosure: false,
    from: '2008-01-01T00:00:00.000Z',
    to: null,
    blocked: null,
    ...differs,
  };
}

/** Has got the information; with it, consent to data sharing. */
export const informed = {
  information: [{ version: '2024', confirmedAt: longAgo, channel: 'MY_KANTA' }],
} as const;
export const consenting = { ...informed, consents: [consent()] };

export function consent(differs: Partial<ConsentFact> = {}): ConsentFact {
  return {
    id: 'consent',
    domain: 'PATIENT_DATA',
    coverage: 'ALL_CHANNELS',
    givenAt: lastWeek,
    withdrawnAt: null,
    channel: 'MY_KANTA',
    recordedBy: null,
    givenBy: 'aino',
    ...differs,
  };
}

export function denial(target: DenialTarget, differs: Partial<DenialFact> = {}): DenialFact {
  return {
    id: `denial-${target.type.toLowerCase()}`,
    target,
    emergencyUseAllowed: false,
    setAt: lastWeek,
    withdrawnAt: null,
    channel: 'MY_KANTA',
    recordedBy: null,
    setBy: 'aino',
    ...differs,
  };
}

/** Comes to a unit since last week; the matter is the event `visit`. */
export function relationship(
  { unitId, providerId, registerId, registerType }: Place,
  differs: Partial<RelationshipFact> = {},
) {
  const fact: RelationshipFact = {
    id: `relationship-${unitId}`,
    unitId,
    providerId,
    registerId,
    registerType,
    basis: 'SERVICE_EVENT',
    organiserId: null,
    serviceEventId: 'visit',
    appointmentId: null,
    from: lastWeek,
    to: null,
    ...differs,
  };
  return fact;
}

export function connection({ unitId }: Place, differs: Partial<ConnectionFact> = {}): ConnectionFact {
  return { id: 'connection', unitId, ground: 'CLIENT_RELATIONSHIP', from: lastWeek, to: null, ...differs };
}

/** Stored this morning by Dr Salo for her clinic, in force for as long as its type lasts. */
export function opening(type: OpeningFact['type'], differs: Partial<OpeningFact> = {}): OpeningFact {
  return {
    id: `opening-${type.toLowerCase()}`,
    type,
    professionalId: 'salo',
    unitId: places.rantalaClinic.unitId,
    serviceEventId: 'visit',
    protectionClass: null,
    reasonCode: type === 'EMERGENCY' ? 'UNCONSCIOUS' : 'OTHER_COMPARABLE',
    from: thisMorning,
    to: type === 'CONFIRMATION' ? '2026-11-24T18:00:00.000Z' : '2026-11-25T06:00:00.000Z',
    ...differs,
  };
}

export function mandate(differs: Partial<MandateFact> = {}): MandateFact {
  return {
    id: 'mandate',
    assigneeId: 'olavi',
    kind: 'MANDATE',
    registeredAt: longAgo,
    themes: ['HEALTHCARE'],
    from: longAgo,
    to: null,
    ...differs,
  };
}

export function wellbeingConsent(differs: Partial<WellbeingConsentFact> = {}): WellbeingConsentFact {
  return {
    id: 'wellbeing-consent',
    categories: ['BLOOD_PRESSURE'],
    dataFrom: null,
    dataTo: null,
    recipientProviderId: null,
    givenAt: lastWeek,
    validUntil: null,
    withdrawnAt: null,
    ...differs,
  };
}

export function grant(differs: Partial<GrantFact> = {}): GrantFact {
  return {
    id: 'grant',
    applicationId: 'pulse-diary',
    area: 'WELLBEING_DATA',
    scopes: [{ dataType: 'BLOOD_PRESSURE', access: 'READ' }],
    grantedBy: 'aino',
    grantedAt: lastWeek,
    confirmedAt: null,
    revokedAt: null,
    lastUsedAt: null,
    ...differs,
  };
}

export function citizen(id: string, differs: Partial<Citizen> = {}): Citizen {
  return {
    kind: 'CITIZEN',
    id,
    client: client('my-pages'),
    assurance: 'STRONG',
    onBehalfOf: null,
    ...differs,
  };
}

/** The diary of measurements that Aino uses. */
export function application(differs: Partial<Application> = {}): Application {
  return {
    kind: 'APPLICATION',
    id: 'pulse-diary',
    client: client('pulse-diary'),
    assurance: 'STRONG',
    personId: 'aino',
    grantId: 'grant',
    ...differs,
  };
}

type Post = Pick<Role, 'taskClass' | 'profession'> & Partial<Role>;

/** A professional with one role, a valid licence and a care context that names the event `visit`. */
export function professional(
  id: string,
  place: Place,
  post: Post,
  differs: Partial<Professional> = {},
): Professional {
  return {
    kind: 'PROFESSIONAL',
    id,
    client: client('ward-desk'),
    assurance: 'STRONG',
    licence: { status: 'VALID', from: longAgo, to: null },
    roles: [role(place, post)],
    care: careFor(),
    ...differs,
  };
}

export function role({ unitId, providerId, registerId, registerType }: Place, post: Post): Role {
  return {
    id: `${unitId}-${post.taskClass}`,
    unitId,
    providerId,
    registerId,
    registerType,
    protectedClasses: [],
    supervisor: null,
    from: longAgo,
    to: null,
    ...post,
  };
}

export function careFor(differs: Partial<CareContext> = {}): CareContext {
  return {
    serviceEventId: 'visit',
    appointmentId: null,
    connectionId: null,
    roleId: null,
    purpose: 'TREAT',
    openings: [],
    ...differs,
  };
}

/** Dr Salo, physician at the county's clinic. */
export function physician(
  differs: Partial<Professional> = {},
  place: Place = places.rantalaClinic,
): Professional {
  return professional('salo', place, { taskClass: 'T1', profession: 'PHYSICIAN' }, differs);
}

/** Dr Salo with stored openings named in the request. */
export function physicianOpening(...openings: readonly OpeningFact[]): Professional {
  return physician({ care: careFor({ openings: openings.map(({ id }) => id) }) });
}

export function nurse(differs: Partial<Professional> = {}, place: Place = places.rantalaWard): Professional {
  return professional('niemi', place, { taskClass: 'T2', profession: 'NURSE' }, differs);
}
