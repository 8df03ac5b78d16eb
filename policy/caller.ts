import type { ProtectionClass, RegisterType } from './kinds.js';
import type { Instant, Period } from './time.js';

/** The program that asks: an own app of the service, a professional application, a partner app or a system. */
export interface Client {
  readonly id: string;
  readonly approval: 'APPROVED' | 'SUSPENDED' | 'NOT_APPROVED';
}

/** How surely the caller was identified; whatever is not public needs strong identification. */
export type Assurance = 'STRONG' | 'WEAK';

/** No token: may see only what is public. */
export interface Visitor {
  readonly kind: 'VISITOR';
}

export interface Citizen {
  readonly kind: 'CITIZEN';
  /** The citizen's own person id. */
  readonly id: string;
  readonly client: Client;
  readonly assurance: Assurance;
  /** From `x-on-behalf-of`; null when the citizen asks for herself. */
  readonly onBehalfOf: string | null;
}

/** Task classes of the access-rights decree (825/2022 §2), and two that have no class of their own. */
export type TaskClass = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'STUDENT' | 'SOCIAL_WORKER';

export type Profession =
  | 'PHYSICIAN'
  | 'DENTIST'
  | 'NURSE'
  | 'PHYSIOTHERAPIST'
  | 'DENTAL_HYGIENIST'
  | 'LABORATORY_TECHNICIAN'
  | 'RADIOGRAPHER'
  | 'ASSISTANT'
  | 'PHARMACIST'
  | 'SECRETARY'
  | 'STUDENT'
  | 'SOCIAL_WORKER';

export interface Licence {
  /** TEMPORARY: a student's temporary right to practise. NONE: the task needs no licence, or there is none. */
  readonly status: 'VALID' | 'TEMPORARY' | 'RESTRICTED' | 'WITHDRAWN' | 'NONE';
  readonly from: Instant;
  readonly to: Instant | null;
}

/** What a professional does for one unit. `protectedClasses`: the specially protected views of the unit's own service. */
export interface Role extends Period {
  readonly id: string;
  readonly unitId: string;
  readonly providerId: string;
  readonly registerId: string;
  readonly registerType: RegisterType;
  readonly taskClass: TaskClass;
  readonly profession: Profession;
  readonly protectedClasses: readonly ProtectionClass[];
  /** For a student without a right of one's own: the named supervisor, with the supervisor's role and licence. */
  readonly supervisor: Supervisor | null;
}

export interface Supervisor extends Period {
  readonly professionalId: string;
  readonly unitId: string;
  readonly taskClass: TaskClass;
  readonly licence: Licence;
}

/** From `x-care-context`: what the professional says she acts on. Whether it holds is decided from the person's facts. */
export interface CareContext {
  readonly serviceEventId: string | null;
  /** A booked appointment, which may have no event yet. */
  readonly appointmentId: string | null;
  readonly connectionId: string | null;
  /** Which of the professional's own roles is acted in, where the context fits several. */
  readonly roleId: string | null;
  readonly purpose: Purpose;
  readonly openings: readonly string[];
}

/** HL7 purposes of use that the product knows: treatment, emergency treatment, administration, statutory task. */
export type Purpose = 'TREAT' | 'ETREAT' | 'HOPERAT' | 'STATUTORY';

export interface Professional {
  readonly kind: 'PROFESSIONAL';
  readonly id: string;
  readonly client: Client;
  readonly assurance: Assurance;
  readonly licence: Licence;
  readonly roles: readonly Role[];
  readonly care: CareContext | null;
}

/** A partner app on behalf of a citizen; its grant is read from the citizen's facts. */
export interface Application {
  readonly kind: 'APPLICATION';
  /** The application's id in the registry of wellbeing applications. */
  readonly id: string;
  readonly client: Client;
  /** Of the citizen who signed in to the application. */
  readonly assurance: Assurance;
  readonly personId: string;
  readonly grantId: string;
}

export interface ProviderSystem {
  readonly kind: 'PROVIDER_SYSTEM';
  readonly id: string;
  readonly client: Client;
  readonly assurance: Assurance;
  readonly providerId: string;
}

/** Who has no way to a person's data through this channel, each with an answer of its own. */
export interface Outsider {
  readonly kind:
    | 'ANALYST'
    | 'SUPERVISOR'
    | 'OPERATOR'
    | 'REGISTRY_AUTHORITY'
    | 'POPULATION_AUTHORITY'
    | 'APPROVING_AUTHORITY';
  readonly id: string;
  readonly client: Client;
  readonly assurance: Assurance;
}

export type Caller = Visitor | Citizen | Professional | Application | ProviderSystem | Outsider;
