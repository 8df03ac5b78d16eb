import type { Db } from 'mongodb';
import { type Claim, claim } from '../../database/claim.js';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { isOutsideLife, type Life } from '../fhir/impossible-times.js';
import type { Ids } from '../ids.js';
import type { Tally } from '../report.js';
import { put } from '../write/put.js';
import { entryUnder, idOfName, type Recording } from './entry-of.js';
import { type EntryHead, headsOf, settleVersion } from './settle-version.js';

const batch = 500;

/** A name of a recording belongs to one entry of one person: the claim's `_id` is what the name stands for. */
interface NameClaim extends Claim {
  readonly owner: string;
}

export interface EntryWriter {
  take(recording: Recording): Promise<void>;
  end(): Promise<void>;
}

export interface EntryWriterOptions {
  readonly db: Db;
  readonly applicationId: string;
  readonly names: Ids;
  readonly now: string;
  readonly tally: Tally;
  /** Of the person whose recordings they are; null where nobody knows. */
  readonly life: () => Promise<Life | null>;
}

/**
 * Stores recordings as they come, in batches. One that comes again, under any of its names, is the same entry: a repeat
 * changes nothing, a version that is known to be newer takes the place, any other content is refused.
 */
export function entryWriter({ db, applicationId, names, now, tally, life }: EntryWriterOptions): EntryWriter {
  let waiting: Recording[] = [];
  const flush = async () => {
    const recordings = waiting;
    waiting = [];
    const ids = await entryIds(recordings);
    const heads = await headsOf(db, [...new Set(ids.values())]);
    const placed = new Set<string>();
    const isNew = (id: string) => !heads.has(id) && !placed.has(id);
    const fresh: { readonly thing: StoredEntry; readonly recording: Recording }[] = [];
    const later: {
      readonly id: string;
      readonly recording: Recording;
      readonly head: EntryHead | undefined;
    }[] = [];
    for (const recording of recordings) {
      const id = ids.get(recording) ?? '';
      const { says, personId, version } = recording;
      if (isNew(id) && 'draft' in says)
        fresh.push({ thing: entryUnder(id, personId, says.draft, version), recording });
      else later.push({ id, recording, head: placed.has(id) ? undefined : heads.get(id) });
      placed.add(id);
    }
    const ready = fresh.map(({ thing, recording }) => ({ thing: { ...thing }, origins: [recording.origin] }));
    tally.inserted('wellbeingEntries', 0);
    await put(db, 'wellbeingEntries', ready, tally);
    for (const { id, recording, head } of later) {
      if ('draft' in recording.says) tally.arrived(recording.personId, null);
      await settleVersion({ db, now, tally, id, recording, applicationId }, head);
    }
    for (const { recording } of fresh) tally.arrived(recording.personId, null);
  };

  /** The entry of each recording: the one that has any of its names already, else a new one that claims them all. */
  async function entryIds(recordings: readonly Recording[]): Promise<ReadonlyMap<Recording, string>> {
    const claims = db.collection<NameClaim>('entryNames');
    const idsOfAll = recordings.map((recording) => [recording, idsOf(recording)] as const);
    const standing = await retryIdempotent(() =>
      claims.find({ _id: { $in: [...new Set(idsOfAll.flatMap(([, ids]) => ids))] } }).toArray(),
    );
    const owners = new Map(standing.map(({ _id, owner }) => [_id, owner]));
    const wanted: NameClaim[] = [];
    for (const [, ids] of idsOfAll) {
      const owner = ids.flatMap((id) => owners.get(id) ?? [])[0] ?? ids[0];
      for (const _id of ids.filter((id) => !owners.has(id))) {
        owners.set(_id, owner);
        wanted.push({ _id, owner });
      }
    }
    for (const [_id, { owner }] of await claim(claims, wanted)) owners.set(_id, owner);
    return new Map(idsOfAll.map(([recording, ids]) => [recording, ownerOf(ids, owners)]));
  }

  function idsOf({ personId, names: all }: Recording): readonly [string, ...string[]] {
    const [first, ...others] = all;
    const idOf = (name: string) => idOfName(personId, applicationId, name, names);
    return [idOf(first), ...others.map(idOf)];
  }

  return {
    async take(recording) {
      const { says, origin } = recording;
      const person = await life();
      if ('draft' in says && person !== null && isOutsideLife(says.draft.effectiveOn, person))
        tally.warn(origin, 'OUTSIDE_LIFE', 'a time from the birth of the person to the death');
      waiting.push(recording);
      if (waiting.length >= batch) await flush();
    },
    end: flush,
  };
}

/** Where another import claimed one of the names meanwhile, the entry is that one's. */
function ownerOf(ids: readonly [string, ...string[]], owners: ReadonlyMap<string, string>): string {
  return ids.map((id) => owners.get(id) ?? id).find((owner) => owner !== ids[0]) ?? ids[0];
}
