import type { Db } from 'mongodb';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import type { Origin } from '../issue.js';
import type { Tally } from '../report.js';
import { put, type Ready } from '../write/put.js';

const batch = 500;

export interface EntryWriter {
  take(entry: StoredEntry, origin: Origin): Promise<void>;
  end(): Promise<void>;
}

/** Stores entries as they come. A recording that comes again in one import is merged, or refused when it differs. */
export function entryWriter(db: Db, tally: Tally): EntryWriter {
  const digests = new Map<string, string>();
  const later: { entry: StoredEntry; origin: Origin }[] = [];
  let waiting: Ready[] = [];
  const flush = async () => {
    const ready = waiting;
    waiting = [];
    await put(db, 'wellbeingEntries', ready, tally);
  };
  return {
    async take(entry, origin) {
      const digest = 'digest' in entry.source ? String(entry.source.digest) : '';
      if (digests.has(entry._id)) {
        later.push({ entry, origin });
        return;
      }
      digests.set(entry._id, digest);
      waiting.push({ thing: { ...entry }, origins: [origin] });
      if (waiting.length >= batch) await flush();
    },
    async end() {
      await flush();
      for (const { entry, origin } of later) {
        const same = 'digest' in entry.source && digests.get(entry._id) === entry.source.digest;
        if (same) tally.settle(origin, 'alreadyThere');
        else tally.refuse(origin, 'OTHER_CONTENT', 'the content that came first with this identifier');
      }
    },
  };
}
