import type { Db } from 'mongodb';
import type { Instant } from '../../../policy/index.js';
import { unversioned } from '../../fhir/source-version.js';
import { ids } from '../../ids.js';
import { tally } from '../../report.js';
import { put } from '../../write/put.js';
import { entryUnder, idOfName } from '../entry-of.js';
import { clinicalBasis } from './clinical-basis.js';
import { homeData } from './home-data.js';

export interface DeriveOptions {
  readonly db: Db;
  readonly personId: string;
  readonly applicationId: string;
  readonly idKey: Buffer;
  readonly now: Instant;
  readonly seed?: string;
  readonly days?: number;
}

/**
 * For a demo: home measurements, scores and a plan made from what care measured, each marked `source.derived`.
 * Values follow from seed, person and day, so a second time on the same day changes nothing. Gives the number of new ones.
 */
export async function deriveHomeMeasurements(options: DeriveOptions): Promise<number> {
  const { db, personId, applicationId, now, seed = 'home', days = 180 } = options;
  const drafts = homeData(await clinicalBasis(db, personId), { personId, applicationId, now, seed, days });
  const names = ids(applicationId, options.idKey);
  const counts = tally();
  const entries = drafts.map((draft) => {
    const id = idOfName(personId, applicationId, draft.identifier, names);
    return { thing: { ...entryUnder(id, personId, draft, unversioned) }, origins: [] };
  });
  await put(db, 'wellbeingEntries', entries, counts);
  return counts.report(applicationId, 0).inserted.wellbeingEntries ?? 0;
}
