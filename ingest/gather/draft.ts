import type { DocumentKind } from '../../policy/index.js';
import type { ContentOf } from '../../subgraphs/records/model/content.js';
import type { LabelMeaning } from '../fhir/labels.js';
import type { Named } from '../fhir/part.js';
import type { Language } from '../fhir/text.js';
import type { Origin } from '../issue.js';
import type { Contact } from './events.js';

/** A document in the making: what is in it, where it belongs, and the resources that went into it. */
export type Draft = {
  [K in DocumentKind]: DraftOf<K>;
}[DocumentKind];

export interface DraftOf<K extends DocumentKind> {
  readonly kind: K;
  readonly contact: Contact;
  /** The source's own name of what the document was made from. */
  readonly reference: string;
  readonly occurredAt: string;
  readonly recordedAt: string | null;
  readonly author: Named | null;
  readonly language: Language;
  readonly content: ContentOf[K];
  /** The first made the document, the others went into it. */
  readonly origins: readonly Origin[];
  /** Others that went into it, and count elsewhere. */
  readonly contributors?: readonly Origin[];
  /** What others say of who may see it that are no origin of it: its encounter, a medicine of several requests. */
  readonly alsoSaid: readonly Partial<LabelMeaning>[];
}
