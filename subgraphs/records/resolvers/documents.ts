import { momentsOf } from '../../../lists/days.js';
import { boundsOf, connectionOf, type PageArguments } from '../../../lists/page.js';
import { within } from '../../../lists/within.js';
import { type DocumentKind, type TimelineKind, timelineKinds } from '../../../policy/index.js';
import { errors } from '../../../schema/errors.js';
import type { RecordsContext } from '../context.js';
import type { DocumentQuery } from '../store/documents.js';
import type { DocumentView } from '../views/document-view.js';

export interface DocumentFilter {
  readonly kinds?: readonly DocumentKind[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly unitId?: string | null;
  readonly serviceEventId?: string | null;
  readonly code?: string | null;
}

export interface DocumentListArguments extends PageArguments {
  readonly filter?: DocumentFilter | null;
}

/** A page of one kind of document of a person. The filter by code needs the right to read the contents. */
export async function documentsOf(
  personId: string,
  kind: DocumentKind,
  args: DocumentListArguments,
  call: RecordsContext,
) {
  await call.decisions.prepare(personId);
  const contents = args.filter?.code ? call.decisions.verdictOnAsking(personId, kind, 'CONTENT') : true;
  if (contents !== undefined && contents !== true) throw contents;
  return page(`${kind} of ${personId}`, personId, [kind], args, call);
}

/** A page of the merged timeline: kinds that are closed to the caller are left out of it. */
export async function timelineOf(
  personId: string,
  args: DocumentListArguments,
  call: RecordsContext,
  list = `documents of ${personId}`,
) {
  const wanted = args.filter?.kinds ?? timelineKinds;
  const kinds = timelineKinds.filter((kind) => wanted.includes(kind));
  const others = [...new Set(wanted)].filter((kind) => !isOfTimeline(kind)).sort();
  // Only words that were sent: where introspection is off, a refusal teaches nobody the schema.
  if (others.length > 0)
    throw errors.badInput(`A timeline does not hold ${others.join(', ')}. Leave it out.`);
  await call.decisions.prepare(personId);
  const open = kinds.filter((kind) => isOpen(personId, kind, args, call));
  return page(list, personId, open, args, call);
}

function isOfTimeline(kind: DocumentKind): kind is TimelineKind {
  return (timelineKinds as readonly DocumentKind[]).includes(kind);
}

function isOpen(
  personId: string,
  kind: TimelineKind,
  args: DocumentListArguments,
  { decisions }: RecordsContext,
): boolean {
  return decisions.verdictOnAsking(personId, kind, args.filter?.code ? 'CONTENT' : 'HEADER') === true;
}

async function page(
  list: string,
  personId: string,
  kinds: readonly DocumentKind[],
  args: DocumentListArguments,
  call: RecordsContext,
) {
  const bounds = boundsOf(args, list);
  const filter = args.filter ?? {};
  const found = await documentsInScope(
    {
      personId,
      below: bounds.below,
      limit: bounds.first + 1,
      ...momentsOf(filter),
      unitId: filter.unitId ?? undefined,
      serviceEventId: filter.serviceEventId ?? undefined,
      code: filter.code ?? undefined,
    },
    kinds,
    call,
  );
  const connection = connectionOf(found, bounds, isVisibleTo(call));
  return { ...connection, coverageOf: { kinds, unitIds: unitsOf(connection.edges, filter.unitId) } };
}

/** Reads by scope in the database, then decides each document again before it goes on. */
export async function visibleDocuments(
  query: Omit<DocumentQuery, 'kinds'>,
  kinds: readonly DocumentKind[],
  call: RecordsContext,
): Promise<DocumentView[]> {
  return (await documentsInScope(query, kinds, call)).filter(isVisibleTo(call));
}

/** A list that is read whole: all that the caller may see, or TOO_MANY where it is more than so many. */
export async function allVisible(
  most: number,
  query: Omit<DocumentQuery, 'kinds' | 'limit'>,
  kinds: readonly DocumentKind[],
  call: RecordsContext,
): Promise<DocumentView[]> {
  const found = await documentsInScope({ ...query, limit: most + 1 }, kinds, call);
  return within(most, found).filter(isVisibleTo(call));
}

async function documentsInScope(
  query: Omit<DocumentQuery, 'kinds'>,
  kinds: readonly DocumentKind[],
  call: RecordsContext,
): Promise<DocumentView[]> {
  const scopes = await Promise.all(
    kinds.map(async (kind) => ({ kind, scope: await call.decisions.scope(query.personId, kind) })),
  );
  const open = scopes.filter(({ scope }) => scope.closed === null && scope.predicate.op !== 'never');
  if (open.length === 0) return [];
  return call.loaders.documentLists.load({
    ...query,
    kinds: open.map(({ kind, scope }) => ({ kind, predicate: scope.predicate })),
  });
}

function isVisibleTo({ decisions }: RecordsContext) {
  return (document: DocumentView) => decisions.verdictOn(document, document.kind, 'HEADER') === true;
}

function unitsOf(
  edges: readonly { readonly node: DocumentView }[],
  asked: string | null | undefined,
): readonly string[] {
  return [...new Set(asked ? [asked] : edges.map(({ node }) => node.unitId))];
}
