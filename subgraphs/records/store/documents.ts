import type { Document, Filter } from 'mongodb';
import type { IndexDeclaration } from '../../../database/indexes.js';
import type { ReadCollection, ReadDb } from '../../../database/request-reads.js';
import { NOTHING, toFilter } from '../../../database/to-filter.js';
import { inOrder } from '../../../lists/in-order.js';
import { blankText, readHeaders } from '../../../lists/read-headers.js';
import { type ListQuery, readLists } from '../../../lists/union.js';
import {
  blankHeader,
  type DocumentHeader,
  type DocumentKind,
  type Header,
  type Predicate,
} from '../../../policy/index.js';
import type { StoredDocument } from '../model/document.js';
import {
  CONTENTS,
  type DocumentHead,
  type HeadWithContents,
  whole,
  withContents,
} from '../model/two-parts.js';

/** Which documents of one person: by kind with the predicate of each, and what the caller narrowed it to. */
export interface DocumentQuery {
  readonly personId: string;
  readonly kinds: readonly { readonly kind: DocumentKind; readonly predicate: Predicate }[];
  readonly below: string;
  readonly limit: number;
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  readonly unitId?: string | undefined;
  readonly serviceEventId?: string | undefined;
  readonly code?: string | undefined;
  /** Only documents whose contents have this part, values sampled at times of their own, or this status. */
  readonly having?: 'diagnoses' | 'procedures' | 'ownTimes' | undefined;
  readonly contentStatus?: 'CURRENT' | undefined;
}

/** What a decision looks at of one document. */
export interface StoredHeader extends DocumentHeader {
  readonly _id: string;
  readonly personId: string;
}

const headerFields = {
  personId: 1,
  kind: 1,
  registerId: 1,
  registerType: 1,
  serviceEventId: 1,
  unitId: 1,
  state: 1,
  archive: 1,
  protectionClass: 1,
  recordedAt: 1,
  releasedToPatientOn: 1,
  guardianCode: 1,
  recordedBy: 1,
  category: 1,
  effectiveOn: 1,
} as const satisfies Record<'personId' | Exclude<keyof Header, 'area'>, 1>;

const blank = (id: string) => ({
  ...blankHeader,
  personId: id.slice(0, id.indexOf('.') + 1),
  kind: 'LABORATORY_RESULT',
  registerId: blankText.id,
  registerType: 'HEALTHCARE',
  serviceEventId: id,
  unitId: blankText.id,
  recordedAt: blankText.moment,
});

/** What may hide a document from somebody who sees its service event. */
export type EventProtection = Pick<
  DocumentHeader,
  'protectionClass' | 'guardianCode' | 'recordedAt' | 'releasedToPatientOn'
>;

export type DocumentStore = ReturnType<typeof documentStore>;

/** The only file that knows how patient documents are kept. */
export function documentStore(db: ReadDb) {
  const documents: ReadCollection<DocumentHead> = db.collection('documents');
  return {
    /** Each list newest first; all of them in one command. */
    async lists(queries: readonly DocumentQuery[]): Promise<StoredDocument[][]> {
      const found = await readLists(db.collection<HeadWithContents>('documents'), queries.map(listQuery), [
        withContents,
      ]);
      return found.map((list) => list.map((one) => whole(one)));
    },
    /**
     * For each service event, the protection and guardian codes of its documents: each combination once, as of the last
     * recorded, and of entries as of the last released.
     */
    async protectionOfEvents(eventIds: readonly string[]): Promise<EventProtection[][]> {
      const persons = [...new Set(eventIds.map((id) => id.split('.', 1)[0] ?? ''))];
      const found = await documents
        .aggregate<GroupOfEvent>([
          {
            $match: { personId: { $in: persons }, serviceEventId: { $in: [...eventIds] }, state: 'CURRENT' },
          },
          {
            $group: {
              _id: {
                serviceEventId: '$serviceEventId',
                protectionClass: '$protectionClass',
                guardianCode: '$guardianCode',
                kind: '$kind',
              },
              recordedAt: { $max: '$recordedAt' },
              releasedToPatientOn: { $max: '$releasedToPatientOn' },
            },
          },
        ])
        .toArray();
      return eventIds.map((id) => found.filter((one) => one._id.serviceEventId === id).map(protectionOf));
    },
    /** What decides of each, and nothing more. */
    async headersByIds(ids: readonly string[]): Promise<(StoredHeader | null)[]> {
      return inOrder(ids, await readHeaders<StoredHeader>(db, 'documents', ids, headerFields, blank));
    },
    /** The whole of each: only of what was permitted. */
    async byIds(ids: readonly string[]): Promise<(StoredDocument | null)[]> {
      const stages = [{ $match: { _id: { $in: [...ids] } } }, withContents];
      const found = await documents.aggregate<HeadWithContents>(stages).toArray();
      return inOrder(
        ids,
        found.map((one) => whole(one)),
      );
    },
  };
}

export const documentIndexes = [
  { collection: 'documents', keys: { personId: 1, kind: 1, sortKey: -1 } },
  { collection: 'documents', keys: { personId: 1, sortKey: -1 } },
  { collection: 'documents', keys: { personId: 1, codes: 1, sortKey: -1 } },
  { collection: 'documents', keys: { personId: 1, serviceEventId: 1, sortKey: -1 } },
  { collection: CONTENTS, keys: { personId: 1 } },
] as const satisfies readonly IndexDeclaration[];

interface GroupOfEvent extends Pick<DocumentHeader, 'recordedAt' | 'releasedToPatientOn'> {
  readonly _id: Pick<DocumentHeader, 'protectionClass' | 'guardianCode' | 'kind'> & {
    readonly serviceEventId: string;
  };
}

/** What an event is about is told by its entries; a result that is still delayed tells nothing of it. */
const entries: ReadonlySet<DocumentHeader['kind']> = new Set(['CARE_ENTRY', 'ORAL_HEALTH_ENTRY']);

function protectionOf({ _id, recordedAt, releasedToPatientOn }: GroupOfEvent): EventProtection {
  const { protectionClass, guardianCode, kind } = _id;
  const released = entries.has(kind) ? releasedToPatientOn : null;
  return { protectionClass, guardianCode, recordedAt, releasedToPatientOn: released };
}

function listQuery(query: DocumentQuery): ListQuery {
  return { filter: filterOf(query), limit: query.limit };
}

function filterOf(query: DocumentQuery): Filter<Document> {
  const { personId, kinds, below, from, before, unitId, serviceEventId, code, having, contentStatus } = query;
  const [only] = kinds;
  if (only === undefined) return NOTHING;
  const upper = before !== undefined && before < below ? before : below;
  const allowed = kinds.length === 1 ? [{ kind: only.kind }, toFilter(only.predicate)] : [anyOf(kinds)];
  return {
    personId,
    sortKey: { $lt: upper, ...(from === undefined ? {} : { $gte: from }) },
    ...(unitId === undefined ? {} : { unitId }),
    ...(serviceEventId === undefined ? {} : { serviceEventId }),
    ...(code === undefined ? {} : { codes: code }),
    ...(having === undefined ? {} : { [`has.${having}`]: true }),
    ...(contentStatus === undefined ? {} : { contentStatus }),
    $and: allowed,
  };
}

/** Kinds under the same predicate share one branch: most callers have one or two. */
function anyOf(kinds: DocumentQuery['kinds']): Filter<Document> {
  const byPredicate = groupedBy(kinds, ({ predicate }) => JSON.stringify(predicate));
  const branches = [...byPredicate.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ $and: [{ kind: { $in: group.map(({ kind }) => kind) } }, toFilter(first.predicate)] }]
      : [];
  });
  return branches.length === 1 && branches[0] ? branches[0] : { $or: branches };
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
