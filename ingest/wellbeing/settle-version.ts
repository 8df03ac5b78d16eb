import type { Db, Document } from 'mongodb';
import { insertNew } from '../../database/claim.js';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { type SourceVersion, unversioned } from '../fhir/source-version.js';
import type { Tally } from '../report.js';
import { type Choice, choiceOf } from '../versions/choice.js';
import { passOver } from '../versions/pass-over.js';
import { fittingInstead } from '../write/fits-the-database.js';
import type { Stored } from '../write/put-missing.js';
import { entryUnder, type Recording } from './entry-of.js';

/** What is known of an entry before it is changed. */
export interface EntryHead {
  readonly _id: string;
  readonly revision?: number;
  readonly takenBackAt?: string | null;
  readonly source?: { readonly digest?: string; readonly version?: SourceVersion };
}

/** As many as one document keeps; a source that corrects one value more often is refused, and told. */
const maxEarlier = 100;
const attempts = 5;

export async function headsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, EntryHead>> {
  if (ids.length === 0) return new Map();
  const projection = { revision: 1, takenBackAt: 1, 'source.digest': 1, 'source.version': 1 };
  const found = await retryIdempotent(() =>
    db
      .collection<EntryHead>('wellbeingEntries')
      .find({ _id: { $in: [...ids] } }, { projection })
      .toArray(),
  );
  return new Map(found.map((head) => [head._id, head]));
}

export interface Settling {
  readonly db: Db;
  readonly now: string;
  readonly tally: Tally;
  readonly id: string;
  readonly applicationId: string;
  readonly recording: Recording;
}

/**
 * Lets a version of an entry hold that is there already, in part or whole: the newer one holds, what its source takes
 * back is shown by nothing any more, and an older version that comes later changes nothing.
 */
export async function settleVersion(settling: Settling, known?: EntryHead): Promise<void> {
  const { db, id, recording, tally } = settling;
  const { origin } = recording;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const head = attempt === 0 && known !== undefined ? known : (await headsOf(db, [id])).get(id);
    if (head === undefined) {
      if (await isFirst(settling)) return;
      continue;
    }
    const choice = chosen(head, settling);
    if (choice !== 'TAKE') {
      if (choice === 'SAME' || choice === 'OLDER') repeat(choice, settling);
      else passOver(choice, origin, tally);
      return;
    }
    if (await isTaken(head, settling)) return;
  }
  tally.refuse(origin, 'OTHER_CONTENT', 'an entry that no other import is changing at the same time');
}

function repeat(choice: 'SAME' | 'OLDER', { recording, tally }: Settling): void {
  const { says, origin } = recording;
  if (choice === 'OLDER') passOver(choice, origin, tally);
  else if ('draft' in says) tally.settle(origin, 'alreadyThere');
  else {
    tally.tookBack(origin, false);
    tally.refuse(origin, says.because.refused, says.because.expected);
  }
}

function chosen({ takenBackAt = null, source }: EntryHead, { recording }: Settling): Choice {
  const { says, version } = recording;
  const digest = takenBackAt === null ? (source?.digest ?? '') : null;
  const before = { version: source?.version ?? unversioned, digest, replaced: false };
  if ('takesBack' in says) return choiceOf({ version, says }, before);
  const entry = entryUnder('', '', says.draft, version);
  const saysDigest = 'digest' in entry.source ? String(entry.source.digest) : '';
  return choiceOf({ version, says: { digest: saysDigest } }, before);
}

/** Nothing is there: the first version is stored, or what takes it back is kept in its place, so that nothing older comes. */
async function isFirst(settling: Settling): Promise<boolean> {
  const { db, id, recording, tally, now, applicationId } = settling;
  const { says, personId, version, origin } = recording;
  const thing: Document & { readonly _id: string } =
    'draft' in says
      ? entryUnder(id, personId, says.draft, version)
      : { _id: id, personId, takenBackAt: now, source: { applicationId, version } };
  if (isRefusedAsTooLarge(thing, settling)) return true;
  const met = await retryIdempotent(() =>
    insertNew(db.collection<typeof thing>('wellbeingEntries'), [thing]),
  );
  if (met > 0) return false;
  if ('draft' in says) {
    tally.inserted('wellbeingEntries', 1);
    tally.settle(origin, 'stored');
  } else {
    const { refused, expected } = says.ifNothing ?? says.because;
    tally.refuse(origin, refused, expected);
  }
  return true;
}

/** Puts a newer version in the place of the known one, which is kept among the earlier ones. False when another was faster. */
async function isTaken(head: EntryHead, settling: Settling): Promise<boolean> {
  const { db, id, recording, tally, now } = settling;
  const { says, personId, version, origin } = recording;
  const entries = db.collection<Document & { readonly _id: string }>('wellbeingEntries');
  const before = await retryIdempotent(() => entries.findOne({ _id: id }));
  if (before === null || (before.revision ?? 0) !== (head.revision ?? 0)) return false;
  const { earlier = [], ...last } = before;
  const unchanged = { _id: id, revision: before.revision ?? null };
  const revision = (before.revision ?? 0) + 1;
  if (earlier.length >= maxEarlier) {
    tally.refuse(origin, 'TOO_MANY_PARTS', `at most ${maxEarlier} versions of one recording`);
    return true;
  }
  if ('takesBack' in says) {
    const isNews = (before.takenBackAt ?? null) === null;
    const takenBackAt = isNews ? now : before.takenBackAt;
    const set = { revision, takenBackAt, 'source.version': version };
    const { matchedCount } = await entries.updateOne(unchanged, { $set: set });
    if (matchedCount === 0) return false;
    tally.tookBack(origin, false);
    tally.changed('wellbeingEntries', isNews ? 1 : 0);
    tally.refuse(origin, says.because.refused, says.because.expected);
    return true;
  }
  const entry: StoredEntry = entryUnder(id, personId, says.draft, version);
  const kept = 'content' in last ? [...earlier, { ...last, replacedAt: now }] : earlier;
  const erased = 'erasedAt' in before ? { erasedAt: before.erasedAt } : {};
  const changed = { ...entry, ...erased, revision, earlier: kept };
  if (isRefusedAsTooLarge(changed, settling)) return true;
  const { _id: _, ...replacement } = changed;
  const { matchedCount } = await entries.replaceOne(unchanged, replacement);
  if (matchedCount === 0) return false;
  tally.changed('wellbeingEntries', 1);
  tally.settle(origin, 'stored');
  return true;
}

/** An entry is decided on with all that is kept of it, so its earlier versions count. */
function isRefusedAsTooLarge(thing: Stored, { recording, tally }: Settling): boolean {
  const expected = fittingInstead('wellbeingEntries', thing);
  if (expected === undefined) return false;
  tally.refuse(recording.origin, 'TOO_LARGE', expected);
  return true;
}
