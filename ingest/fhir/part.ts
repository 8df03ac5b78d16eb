import type { DeathDate } from '../../policy/index.js';
import type { CodedValue } from '../../schema/values.js';
import type {
  ContentOf,
  Diagnosis,
  LaboratoryValue,
  Measurement,
  OralHealthEntry,
  Procedure,
} from '../../subgraphs/records/model/content.js';
import type { Encounter } from '../../subgraphs/records/model/document.js';
import type { Language, Section } from './text.js';

/** Who is named as the author, performer or requester: the source's own name, and how it is shown. */
export interface Named {
  readonly key: string | null;
  readonly name: string | null;
}

/** What all clinical parts have. Names of other resources are the source's own; they are looked up when all are read. */
export interface Clinical {
  readonly key: string;
  readonly person: string | null;
  /** Null when the source names no encounter; the one of that time is taken then. */
  readonly encounter: string | null;
  readonly occurredAt: string | null;
  /** The day on which it occurred, when its source tells no time of it. */
  readonly occurredOn?: string | undefined;
  /** The year or the month in which it occurred, when its source tells no more. */
  readonly occurredIn?: string;
  readonly recordedAt: string | null;
  readonly author: Named | null;
  /** The organisation that acted, where the source names one in place of a professional. */
  readonly organisation: Named | null;
  readonly language: Language;
  /** How a note stands to other notes. */
  readonly succession?: Succession;
}

/** A superseded note gives way to one that replaces it, or to one that holds in the same encounter. */
export interface Succession {
  readonly superseded: boolean;
  /** The source's own names of the notes that this one replaces. */
  readonly replaces: readonly string[];
}

export interface PersonPart {
  readonly part: 'PERSON';
  readonly key: string;
  readonly name: { readonly given: string; readonly family: string };
  readonly birthDate: string;
  readonly deathDate: DeathDate | null;
  /** The source says that the person lives, which is more than to say no death. */
  readonly lives: boolean;
  readonly language: Language;
  readonly address: string | null;
  readonly homeMunicipality: string | null;
  readonly nonDisclosure: boolean;
  readonly identityCodes: readonly string[];
}

export interface OrganisationPart {
  readonly part: 'ORGANISATION';
  readonly key: string;
  readonly name: string | null;
  readonly municipality: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export interface LocationPart {
  readonly part: 'LOCATION';
  readonly key: string;
  readonly organisation: string | null;
}

export interface PractitionerPart {
  readonly part: 'PRACTITIONER';
  readonly key: string;
  readonly name: { readonly given: string; readonly family: string };
  readonly registrationNumber: string | null;
}

export interface PractitionerRolePart {
  readonly part: 'PRACTITIONER_ROLE';
  readonly key: string;
  readonly practitioner: string | null;
  readonly specialties: readonly string[];
  readonly codes: readonly string[];
}

export interface EncounterPart extends Clinical {
  readonly part: 'ENCOUNTER';
  readonly kind: Encounter['kind'];
  readonly classCode: string | null;
  readonly open: boolean;
  readonly start: string;
  readonly end: string | null;
  /** Of an open one: when it ends at the latest. */
  readonly endsBy?: string;
  readonly partOf: string | null;
  readonly organisation: { readonly key: string | null; readonly name: string | null } | null;
  readonly oid: string | null;
  readonly type: CodedValue | null;
  readonly reasons: readonly CodedValue[];
}

/** What goes into the care entry of its encounter. */
export interface EntryPart extends Clinical {
  readonly part: 'ENTRY';
  readonly sections: readonly Section[];
  readonly diagnoses: readonly Diagnosis[];
  readonly procedures: readonly Procedure[];
  readonly measurements: readonly Measurement[];
  /** Goals whose text belongs into the section. */
  readonly goals: readonly string[];
  /** Of a document that stands for itself: what it is, and who keeps it. What comes with it belongs to it. */
  readonly summary?: { readonly type: CodedValue | null; readonly organisation: Named | null };
}

export interface OralPart extends Clinical {
  readonly part: 'ORAL';
  readonly findings: OralHealthEntry['findings'];
  readonly procedures: OralHealthEntry['procedures'];
}

export interface LaboratoryPart extends Clinical {
  readonly part: 'LABORATORY_VALUE';
  /** What it is called where it is a panel, of components or of observations that it names. */
  readonly panel?: CodedValue;
  readonly members?: readonly string[];
  readonly values: readonly LaboratoryValue[];
  readonly resultedAt: string | null;
}

export interface ReportPart extends Clinical {
  readonly part: 'REPORT';
  readonly code: CodedValue | null;
  readonly results: readonly string[];
  readonly studies: readonly string[];
  readonly imaging: boolean;
  readonly requestId: string | null;
  readonly resultedAt: string | null;
  readonly text: string | null;
}

export interface GoalPart {
  readonly part: 'GOAL';
  readonly key: string;
  readonly person: string | null;
  readonly text: string | null;
}

export interface MedicinePart {
  readonly part: 'MEDICINE';
  readonly key: string;
  readonly medicine: CodedValue | null;
}

/** A document of its own. A medicine may stand in a resource of its own. */
export type DocumentPart = {
  [K in Standalone]: Clinical & {
    readonly part: 'DOCUMENT';
    readonly kind: K;
    readonly content: ContentOf[K];
    readonly medicineKey: string | null;
  };
}[Standalone];

type Standalone = 'IMAGING_STUDY' | 'VACCINATION' | 'MEDICAL_CERTIFICATE' | 'RISK_INFORMATION' | 'MEDICATION';

export type ClinicalPart = EntryPart | OralPart | LaboratoryPart | ReportPart | DocumentPart;

export type Part =
  | PersonPart
  | OrganisationPart
  | LocationPart
  | PractitionerPart
  | PractitionerRolePart
  | EncounterPart
  | GoalPart
  | MedicinePart
  | ClinicalPart;
