import type { GuardianCode } from '../../policy/index.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { strictestOf } from '../fhir/labels.js';
import type { ReadyEvent } from './events.js';

export type VisitCodes = ReadonlyMap<string, GuardianCode | null>;

/** What of a document says who may see the visit. */
export type CodedDocument = Pick<StoredDocument, '_id' | 'serviceEventId' | 'guardianCode'>;

/** Of each visit, the strictest code of the documents that come with it. */
export function visitCodesOf(documents: readonly CodedDocument[]): VisitCodes {
  const codes = new Map<string, GuardianCode | null>();
  for (const { serviceEventId: id, guardianCode } of documents) {
    const before = codes.get(id);
    codes.set(id, before === undefined ? guardianCode : strictestOf([before, guardianCode]));
  }
  return codes;
}

/** The visit with the code of its documents; an encounter that has none says nothing. */
export function withCode({ event, origins }: ReadyEvent, codes: VisitCodes): ReadyEvent {
  const found = codes.get(event._id);
  if (found === undefined) return { event, origins };
  const guardianCode = event.guardianCode === null ? found : strictestOf([event.guardianCode, found]);
  return { event: { ...event, guardianCode }, origins };
}
