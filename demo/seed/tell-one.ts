import { deriveHomeMeasurements } from '../../ingest/wellbeing/derive/derive-home-measurements.js';
import type { LocalDate } from '../../policy/index.js';
import type { Cast } from '../cast/cast.js';
import { clockOn } from '../day.js';
import type { PlaceOf } from '../people/professionals.js';
import { codesByEvent } from '../place/guardian-codes.js';
import { placePerson } from '../place/persons.js';
import { placeState } from '../place/states.js';
import { tellStory } from '../place/tell-story.js';
import { moveThings, type Thing, thingsIn } from '../place/things.js';
import type { Story } from '../story.js';
import type { Seeding } from './seeding.js';

export interface ToTell {
  readonly story: Story;
  readonly personId: string;
  readonly cast: Cast;
  readonly placeOf: PlaceOf;
  readonly setMadeOn: LocalDate;
}

/** Makes an imported patient the person of a story: the records first, who she is next, what decides access to them last. */
export async function tellOne(
  seeding: Seeding,
  { story, personId, cast, placeOf, setMadeOn }: ToTell,
): Promise<void> {
  const { db, keys, day, now, names } = seeding;
  const codes = story.guardianCodes && (await codesByEvent(db, personId, story.guardianCodes));
  const withCode = (eventIdOf: (thing: Thing) => unknown) => (thing: Thing) => {
    const guardianCode = codes?.get(String(eventIdOf(thing)));
    return guardianCode === undefined ? thing : { ...thing, guardianCode };
  };
  const placed = { filter: { personId }, day, neverPlaced: setMadeOn };
  const ofDocument = withCode(({ serviceEventId }) => serviceEventId);
  await moveThings({ ...placed, collection: thingsIn(db, 'documents'), dress: ofDocument });
  await moveThings({ ...placed, collection: thingsIn(db, 'documentContents') });
  const ofEvent = withCode(({ _id }) => _id);
  await moveThings({ ...placed, collection: thingsIn(db, 'serviceEvents'), dress: ofEvent });
  const told = await tellStory({ db, story, personId, cast, names, placeOf, day });
  if (story.keepsHomeMeasurementsIn !== undefined)
    await keepHomeMeasurements(seeding, personId, story.keepsHomeMeasurementsIn);
  await placePerson({ db, keys, story, personId, day, neverPlaced: setMadeOn });
  await placeState({ db, personId, day, neverPlaced: setMadeOn, now, told });
}

async function keepHomeMeasurements(
  { db, keys, day }: Seeding,
  personId: string,
  applicationId: string,
): Promise<void> {
  const until = clockOn(day, 0, '00:00');
  await deriveHomeMeasurements({ db, personId, applicationId, idKey: keys.index.bytes, now: until });
  await moveThings({
    collection: thingsIn(db, 'wellbeingEntries'),
    filter: { personId },
    day,
    neverPlaced: day,
  });
}
