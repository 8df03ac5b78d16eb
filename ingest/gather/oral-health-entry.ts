import type { OralPart } from '../fhir/part.js';
import type { DraftOf } from './draft.js';
import type { Contact } from './events.js';
import type { PlacedPart } from './laboratory.js';

/** One entry of oral health a contact: all findings and procedures of teeth and mouth. */
export function oralHealthEntryOf(
  contact: Contact,
  parts: readonly PlacedPart<OralPart>[],
): DraftOf<'ORAL_HEALTH_ENTRY'> {
  const { encounter } = contact;
  const language = encounter?.language ?? parts[0]?.part.language ?? 'en';
  return {
    kind: 'ORAL_HEALTH_ENTRY',
    contact,
    reference: contact.reference,
    occurredAt: contact.start,
    recordedAt: contact.end ?? contact.start,
    author: encounter?.author ?? parts.find(({ part }) => part.author !== null)?.part.author ?? null,
    language,
    origins: parts.map(({ origin }) => origin),
    alsoSaid: [contact.said],
    content: {
      title: encounter?.type?.display?.[language] ?? null,
      text: null,
      findings: parts.flatMap(({ part }) => part.findings),
      procedures: parts.flatMap(({ part }) => part.procedures),
    },
  };
}
