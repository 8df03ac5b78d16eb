import type {
  Author,
  EarlierVersion,
  StoredDocument,
  StoredServiceEvent,
} from '../../subgraphs/records/model/document.js';
import { type Names, professionalId, storySystem } from '../names.js';
import { professionals } from '../people/professionals.js';
import type { DocumentTold, Story, Telling } from '../story.js';

/** The documents of a story, each in its event's register. */
export function storedDocuments(
  story: Story,
  telling: Telling,
  names: Names,
  events: readonly StoredServiceEvent[],
): StoredDocument[] {
  return (story.documents ?? []).map((told) => {
    const event = events.find(({ _id }) => _id === telling.event(told.event));
    if (event === undefined) throw new Error(`event must be one of the story, but got: ${told.event}`);
    return storedDocument(story, told, telling, names, event);
  });
}

function storedDocument(
  { language }: Story,
  told: DocumentTold,
  telling: Telling,
  names: Names,
  event: StoredServiceEvent,
): StoredDocument {
  const { personId, at, day } = telling;
  const _id = names.thing(personId, told.kind, told.key);
  const occurredAt = at(...told.at);
  const content = told.content(telling);
  return {
    _id,
    personId,
    kind: told.kind,
    sortKey: `${occurredAt}~${_id}`,
    oid: names.oid('DOCUMENT', _id),
    version: told.corrected === undefined ? 1 : 2,
    serviceEventId: event._id,
    registerId: event.registerId,
    registerType: event.registerType,
    controllerId: event.organiserId,
    organiserId: event.organiserId,
    producerId: event.producerId,
    unitId: event.unitId,
    state: told.nullified ? 'NULLIFIED' : 'CURRENT',
    archive: told.oldArchive ? 'OLD' : 'CURRENT',
    protectionClass: told.protectionClass ?? 'NONE',
    occurredAt,
    recordedAt: occurredAt,
    releasedToPatientOn: told.releasedOn === undefined ? null : day(told.releasedOn),
    guardianCode: told.guardianCode ?? null,
    recordedBy: null,
    category: null,
    effectiveOn: null,
    language,
    author: authorOf(told.author),
    codes: [...codesIn(content)],
    content,
    earlier: told.corrected === undefined ? [] : [earlierOf(told, telling)],
    source: { system: storySystem, reference: told.key },
  };
}

function earlierOf({ corrected, author, at }: DocumentTold, telling: Telling): EarlierVersion {
  const { at: first, content, why } = corrected ?? { at, content: () => null, why: '' };
  const by = authorOf(author);
  return {
    version: 1,
    recordedAt: telling.at(...first),
    content: content(telling),
    author: by,
    correction: { reasonCode: '1', text: why, at: telling.at(...at), by },
  };
}

function authorOf(key: string): Author {
  const told = professionals.find((one) => one.key === key);
  if (told === undefined) throw new Error(`author must be a demo professional, but got: ${key}`);
  return { professionalId: professionalId(key), name: told.name, profession: told.profession };
}

/** Every code of a code system in the content, bare and once. */
function codesIn(content: unknown, found = new Set<string>()): Set<string> {
  if (typeof content !== 'object' || content === null) return found;
  if ('system' in content && 'code' in content && typeof content.code === 'string') found.add(content.code);
  for (const part of Object.values(content)) codesIn(part, found);
  return found;
}
