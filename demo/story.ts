import type {
  DocumentKind,
  Instant,
  LocalDate,
  PersonFacts,
  ProtectionClass,
  RelationshipBasis,
} from '../policy/index.js';
import type { ContentOf } from '../subgraphs/records/model/content.js';
import type { StoredAppointment, StoredServiceEvent } from '../subgraphs/records/model/document.js';
import type { StoredEntry } from '../subgraphs/wellbeing/model/entry.js';

/** A demo person: who she is, whose imported records she has, and what happened to her. Days count from the demo's day. */
export interface Story {
  readonly key: string;
  readonly name: { readonly given: string; readonly family: string };
  /** The number of the identity code: of the test range, odd for a man, even for a woman, nobody else's. */
  readonly number: number;
  /** What kind of patient of the imported set gives the records. */
  readonly wants: Wants;
  readonly language: 'fi' | 'sv' | 'en';
  readonly address: string;
  readonly municipality: string;
  readonly events?: readonly EventTold[];
  readonly documents?: readonly DocumentTold[];
  readonly appointments?: readonly AppointmentTold[];
  readonly entries?: readonly EntryTold[];
  /** Kanta's code on the imported documents of a child, by service event. */
  readonly guardianCodes?: GuardianCodes;
  /** The application in which she keeps home measurements. */
  readonly keepsHomeMeasurementsIn?: string;
  /** Besides relationships, which follow from events. */
  readonly facts?: (telling: Telling) => Partial<StoryFacts>;
}

/** A child's age must be met; of adults the one who fits best is taken. */
export interface Wants {
  readonly sex: 'F' | 'M';
  readonly ages: readonly [number, number];
  /** The provider with whom most of the records should lie. */
  readonly home?: string;
  /** Only a name for a patient whom no story takes. */
  readonly isOther?: boolean;
}

export type StoryFacts = Omit<
  PersonFacts,
  'personId' | 'version' | 'birthDate' | 'deathDate' | 'relationships' | 'representatives'
>;

/** What a story is told with. */
export interface Telling {
  readonly personId: string;
  /** The id of another demo person. */
  person(key: string): string;
  event(key: string): string;
  /** A day so many days from the demo's day. */
  day(days: number): LocalDate;
  /** A time on the Finnish clock of such a day. */
  at(days: number, clock: string): Instant;
}

export interface EventTold {
  readonly key: string;
  readonly unit: string;
  readonly kind: StoredServiceEvent['kind'];
  readonly start: When;
  /** An event without end is open, and its unit treats the person. */
  readonly end?: When;
  readonly basis?: RelationshipBasis;
  /** The provider who arranges the care, where another gives it. */
  readonly organiser?: string;
  /** The register of who arranges it, in which the care is recorded then. */
  readonly register?: string;
  readonly reason: { readonly fi: string; readonly sv: string };
}

export type When = readonly [days: number, clock: string];

export interface AppointmentTold {
  readonly key: string;
  readonly event?: string;
  readonly unit: string;
  readonly professional: string;
  readonly start: When;
  readonly minutes: number;
  readonly status: StoredAppointment['status'];
  readonly service: { readonly fi: string; readonly sv: string };
}

export type DocumentTold = { readonly [K in DocumentKind]: DocumentToldOf<K> }[DocumentKind];

export interface DocumentToldOf<K extends DocumentKind> {
  readonly key: string;
  readonly kind: K;
  readonly event: string;
  readonly at: When;
  readonly author: string;
  readonly content: (telling: Telling) => ContentOf[K];
  readonly protectionClass?: ProtectionClass;
  readonly guardianCode?: 1 | 2 | 3 | 4;
  /** The first day on which the citizen sees it. */
  readonly releasedOn?: number;
  readonly nullified?: boolean;
  readonly oldArchive?: boolean;
  /** What stood there first, and why it was corrected. */
  readonly corrected?: {
    readonly at: When;
    readonly content: (telling: Telling) => ContentOf[K];
    readonly why: string;
  };
}

/** What a citizen stores: a value with its LOINC code, or a text under a title. */
export interface EntryTold {
  readonly key: string;
  readonly type: StoredEntry['type'];
  readonly at: When;
  readonly code: string;
  readonly value?: number;
  readonly title?: string;
  readonly text?: string;
  /** Null is entered by herself on the service's own pages. */
  readonly application: string | null;
}

export interface GuardianCodes {
  /** Events before this age have no code. */
  readonly fromAge: number;
  /** Taken in turn, by the event. */
  readonly codes: readonly (1 | 2 | 3 | 4)[];
}
