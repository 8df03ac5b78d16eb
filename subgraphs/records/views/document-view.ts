import type { DocumentKind, Header } from '../../../policy/index.js';
import { languageOf } from '../../../schema/language.js';
import type { Author, Correction, StoredDocument } from '../model/document.js';
import type { StoredHeader } from '../store/documents.js';

/** What decides of a document, before anything else of it is read. */
export interface DocumentHeaderView {
  readonly id: string;
  readonly personId: string;
  readonly header: Header;
}

export function documentHeaderView(header: StoredHeader): DocumentHeaderView {
  return { id: header._id, personId: header.personId, header };
}

/** A document as the graph shows it: contents beside the header, and the header itself for the decisions. */
export interface DocumentView {
  readonly id: string;
  readonly personId: string;
  readonly header: Header;
  readonly sortKey: string;
  readonly kind: DocumentKind;
  readonly serviceEventId: string;
  readonly registerId: string;
  readonly controllerId: string;
  readonly organiserId: string;
  readonly producerId: string;
  readonly unitId: string;
  readonly status: 'CURRENT' | 'CORRECTED';
  readonly author: Author;
  readonly correction: Correction | null;
}

export function documentView(stored: StoredDocument): DocumentView {
  const { _id, content, earlier } = stored;
  const status: DocumentView['status'] = earlier.length === 0 ? 'CURRENT' : 'CORRECTED';
  const view = {
    ...content,
    ...('status' in content ? { medicationStatus: content.status } : {}),
    id: _id,
    header: stored,
    status,
    correction: earlier.at(-1)?.correction ?? null,
    language: languageOf(stored.language),
    personId: stored.personId,
    sortKey: stored.sortKey,
    kind: stored.kind,
    oid: stored.oid,
    version: stored.version,
    serviceEventId: stored.serviceEventId,
    registerId: stored.registerId,
    controllerId: stored.controllerId,
    organiserId: stored.organiserId,
    producerId: stored.producerId,
    unitId: stored.unitId,
    occurredAt: stored.occurredAt,
    recordedAt: stored.recordedAt,
    protectionClass: stored.protectionClass,
    releasedToPatientOn: stored.releasedToPatientOn,
    author: stored.author,
  };
  return view;
}
