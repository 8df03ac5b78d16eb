import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/index.js';
import { claimOids, type OidClaim } from '../../ingest/write/claim-oids.js';
import type { LocalDate } from '../../policy/index.js';
import type { RepresentationHint } from '../../subgraphs/consents/store/persons.js';
import { inTwoParts } from '../../subgraphs/records/model/two-parts.js';
import type { Cast } from '../cast/cast.js';
import type { Names } from '../names.js';
import type { PlaceOf } from '../people/professionals.js';
import type { Story } from '../story.js';
import { storedDocuments } from '../tell/documents.js';
import { storedEntries } from '../tell/entries.js';
import { relationships, storedAppointments, storedEvents } from '../tell/events.js';
import { representativesIn, toldFacts } from '../tell/facts.js';
import { tellingOf } from '../tell/telling.js';
import { putToldThings } from './things.js';

export interface TellStory {
  readonly db: Db;
  readonly story: Story;
  readonly personId: string;
  readonly cast: Cast;
  readonly names: Names;
  readonly placeOf: PlaceOf;
  readonly day: LocalDate;
}

/** Puts what a story tells into the database; gives what it says of access, which is to be put last. */
export async function tellStory({ db, story, personId, cast, names, placeOf, day }: TellStory) {
  const telling = tellingOf(personId, cast, names, day);
  const events = storedEvents(story, telling, names, placeOf);
  const documents = storedDocuments(story, telling, names, events);
  const parts = documents.map(inTwoParts);
  const appointments = storedAppointments(story, telling, names, placeOf);
  const facts = toldFacts(story, telling, relationships(story, telling, placeOf));
  await claimOids(db.collection<OidClaim>('oidClaims'), [...events, ...documents]);
  for (const [collection, things] of [
    ['serviceEvents', events],
    ['documentContents', parts.map(({ contents }) => contents)],
    ['documents', parts.map(({ head }) => head)],
    ['appointments', appointments],
    ['wellbeingEntries', storedEntries(story, telling, names)],
  ] as const) {
    await putToldThings(
      db,
      collection,
      things.map((thing) => ({ ...thing, placedOn: day })),
    );
  }
  await hint(db, telling.personId, representativesIn(facts));
  return facts;
}

/** A hint only: whether it holds, the represented person's own facts say. */
async function hint(db: Db, personId: string, representatives: readonly string[]): Promise<void> {
  const hints = db.collection<RepresentationHint>('representationHints');
  for (const representativeId of representatives) {
    const _id = `${representativeId}.${personId}`;
    await retryIdempotent(() => hints.replaceOne({ _id }, { representativeId, personId }, { upsert: true }));
  }
}
