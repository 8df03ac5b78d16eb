import type { Db } from 'mongodb';
import { insertNew } from '../../database/claim.js';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { CONTENTS, inTwoParts } from '../../subgraphs/records/model/two-parts.js';
import type { Origin } from '../issue.js';
import type { Tally } from '../report.js';
import { changeDocuments, changeEvents } from './change-stored.js';
import { claimOids, type OidClaim } from './claim-oids.js';
import { fittingInstead } from './fits-the-database.js';
import { listBeyondGraph } from './fits-the-graph.js';
import { type PutResult, putMissing, type Stored } from './put-missing.js';

/** A thing to store, and the resources that went into it; the first made it. */
export interface Ready {
  readonly thing: Stored;
  readonly origins: readonly Origin[];
}

const batch = 500;

export interface PutOptions {
  readonly claims?: boolean;
  /** Which stored documents or events may be changed, and when. Of the others only what an import has nullified comes back. */
  readonly changing?: { readonly now: string; isChanged(thing: Stored): boolean };
}

export interface PutOutcome {
  /** Things that are in the database, as they are here or otherwise. */
  readonly there: ReadonlySet<string>;
  /** Those that are there as they are here. */
  readonly stored: ReadonlySet<string>;
  /** Those that were there otherwise before. */
  readonly changed: ReadonlySet<string>;
}

/** Stores things in batches and counts what became of the resources behind them. */
export async function put(
  db: Db,
  collection: string,
  ready: readonly Ready[],
  tally: Tally,
  { claims = false, changing }: PutOptions = {},
): Promise<PutOutcome> {
  const there = new Set<string>();
  const stored = new Set<string>();
  const allChanged = new Set<string>();
  const fitting = ready.filter(
    (one) => isFitting(collection, one, tally) && isShowable(collection, one, tally),
  );
  for (let from = 0; from < fitting.length; from += batch) {
    const part = fitting.slice(from, from + batch);
    const taken = claims
      ? await claimOids(db.collection<OidClaim>('oidClaims'), part.map(withOid))
      : new Set<string>();
    const free = part.filter(({ thing }) => !taken.has(thing._id));
    const things = free.map(({ thing }) => thing);
    const result =
      collection === 'documents'
        ? await putDocuments(db, things)
        : await putMissing(db.collection<Stored>(collection), things);
    const changed = things.filter(
      (one) => result.other.has(one._id) && (result.nullified.has(one._id) || changing?.isChanged(one)),
    );
    if (collection === 'documents') await changeDocuments(db, changed, changing?.now ?? '');
    else await changeEvents(db, changed);
    tally.inserted(collection, result.inserted.size);
    tally.changed(collection, changed.length);
    const isChanged = new Set(changed.map(({ _id }) => _id));
    for (const id of isChanged) allChanged.add(id);
    for (const one of part) settle(one, taken, result, isChanged, tally);
    for (const { thing } of free) {
      there.add(thing._id);
      if (!result.other.has(thing._id) || isChanged.has(thing._id)) stored.add(thing._id);
    }
  }
  return { there, stored, changed: allChanged };
}

/** Contents first: a document that can be found always has them. */
function putDocuments(db: Db, documents: readonly Stored[]): Promise<PutResult> {
  const parts = documents.map((one) => inTwoParts(one as unknown as StoredDocument));
  const contentsOf = new Map(parts.map(({ head, contents }) => [head._id, contents]));
  return putMissing(
    db.collection<Stored>('documents'),
    parts.map(({ head }): Stored => ({ ...head })),
    (missing) => {
      const contents = missing.flatMap(({ _id }): Stored[] => {
        const own = contentsOf.get(_id);
        return own === undefined ? [] : [{ ...own }];
      });
      return retryIdempotent(() => insertNew(db.collection<Stored>(CONTENTS), contents));
    },
  );
}

/** One that is too large is refused by itself, before it could end the import of the others. */
function isFitting(collection: string, { thing, origins }: Ready, tally: Tally): boolean {
  const expected = fittingInstead(collection, thing);
  if (expected === undefined) return true;
  for (const origin of origins) tally.refuse(origin, 'TOO_LARGE', expected);
  return false;
}

/** One whose lists are longer than the graph shows would be stored and never be seen whole. */
function isShowable(collection: string, { thing, origins }: Ready, tally: Tally): boolean {
  const beyond = listBeyondGraph(collection, thing);
  if (beyond === undefined) return true;
  const expected = `what makes at most ${beyond.most} ${beyond.field} of one document`;
  for (const origin of origins) tally.refuse(origin, 'TOO_MANY_PARTS', expected);
  return false;
}

function withOid({ thing }: Ready): { readonly _id: string; readonly oid: string } {
  return { _id: thing._id, oid: String(thing.oid) };
}

function settle(
  { thing, origins }: Ready,
  taken: ReadonlySet<string>,
  result: PutResult,
  changed: ReadonlySet<string>,
  tally: Tally,
): void {
  origins.forEach((origin, index) => {
    if (taken.has(thing._id)) tally.refuse(origin, 'OID_TAKEN', 'an OID that no other document has');
    else if (result.other.has(thing._id) && !changed.has(thing._id)) {
      tally.refuse(origin, 'OTHER_CONTENT', 'the content that was stored before; what is stored stays');
    } else if (result.same.has(thing._id)) tally.settle(origin, 'alreadyThere');
    else tally.settle(origin, index === 0 ? 'stored' : 'merged');
  });
}
