import { join } from 'node:path';
import type { Db } from 'mongodb';
import { type Keys, moveDemoDay, requireDemo } from '../database/index.js';
import { progress } from '../database/progress.js';
import { importFhir } from '../ingest/import.js';
import { readMapping } from '../ingest/mapping/read-mapping.js';
import { deriveHomeMeasurements } from '../ingest/wellbeing/derive/derive-home-measurements.js';
import type { Instant, LocalDate } from '../policy/index.js';
import { projectRoot } from '../schema/project-root.js';
import { clockOn } from './day.js';
import { demoNames, importedSystem, type Names } from './names.js';
import { stories } from './people/index.js';
import type { PlaceOf } from './people/professionals.js';
import { codesByEvent } from './place/guardian-codes.js';
import { placePerson } from './place/persons.js';
import { demoPlaces, placeRegistry } from './place/registry.js';
import { placeState } from './place/states.js';
import { tellStory } from './place/tell-story.js';
import { moveThings, personalCollections, type Thing, thingsIn } from './place/things.js';
import type { Story } from './story.js';

export interface SeedOptions {
  readonly db: Db;
  readonly keys: Keys;
  /** The day that everything is placed relative to. */
  readonly day: LocalDate;
  readonly report: (line: string) => void;
  readonly now?: Instant;
}

/** What a seeding came to: nothing to do, everything told, or everything moved to another day. */
export type Seeded = 'UNCHANGED' | 'TOLD' | 'MOVED';

/** The day on which the imported set was made: its people are as old then as their stories need. */
const setMadeOn: LocalDate = '2026-11-01';

/** Raised when stories change; a demo that was told earlier ones keeps them until it is reset. */
const storyVersion = 1;

interface Mark {
  readonly _id: 'seed';
  readonly storyVersion: number;
}

/** Makes a demo's people, or moves them to the day. On the same day a second time changes nothing. Refuses on all but a demo. */
export async function seedDemo(options: SeedOptions): Promise<Seeded> {
  const { db, day, report } = options;
  const { demoDay } = await requireDemo(db, 'Seeding');
  const marks = db.collection<Mark>('demo');
  const mark = await marks.findOne({ _id: 'seed' });
  if (mark !== null && mark.storyVersion < storyVersion)
    report('The people of this demo are of an earlier version. For the present ones: npm run database -- reset --yes');
  if (mark !== null && demoDay === day) return 'UNCHANGED';
  const seeding = { ...options, now: options.now ?? new Date().toISOString(), names: demoNames(options.keys.index.bytes) };
  if (mark === null) await tellAll(seeding);
  else await moveAll(seeding);
  await moveDemoDay(db, day);
  if (mark === null) await marks.updateOne({ _id: 'seed' }, { $set: { storyVersion } }, { upsert: true });
  return mark === null ? 'TOLD' : 'MOVED';
}

type Seeding = Required<SeedOptions> & { readonly names: Names };

async function tellAll(seeding: Seeding): Promise<void> {
  const { db, day, report } = seeding;
  const bars = progress(report);
  const importing = bars.step('Importing the records of 24 synthetic people');
  await importFhir({
    db,
    files: [join(projectRoot(), 'ingest/synthea-set')],
    mapping: readMapping(importedSystem),
    idKey: seeding.keys.index.bytes,
    now: seeding.now,
    onProgress: ({ bytes, bytesTotal }) => importing.at(bytes / bytesTotal),
  });
  importing.done();
  const telling = bars.step('Telling their stories');
  const placeOf = demoPlaces();
  await placeRegistry(db, placeOf, { day, neverPlaced: setMadeOn });
  for (const [index, story] of stories.entries()) {
    await tellOne(seeding, story, placeOf);
    telling.at((index + 1) / stories.length);
  }
  telling.done();
  bars.end();
}

async function tellOne(seeding: Seeding, story: Story, placeOf: PlaceOf): Promise<void> {
  const { db, keys, names, day, now } = seeding;
  const personId = names.person(story.patient);
  const codes = story.guardianCodes && (await codesByEvent(db, personId, story.guardianCodes));
  const withCode = (thing: Thing): Thing => {
    const guardianCode = codes?.get(String(thing.serviceEventId));
    return thing.kind !== undefined && guardianCode !== undefined ? { ...thing, guardianCode } : thing;
  };
  await moveThings({ collection: thingsIn(db, 'documents'), filter: { personId }, day, neverPlaced: setMadeOn, dress: withCode });
  await moveThings({ collection: thingsIn(db, 'serviceEvents'), filter: { personId }, day, neverPlaced: setMadeOn });
  const told = await tellStory(db, story, names, placeOf, day);
  if (story.keepsHomeMeasurementsIn !== undefined) {
    const applicationId = story.keepsHomeMeasurementsIn;
    const until = clockOn(day, 0, '00:00');
    await deriveHomeMeasurements({ db, personId, applicationId, idKey: keys.index.bytes, now: until });
    await moveThings({ collection: thingsIn(db, 'wellbeingEntries'), filter: { personId }, day, neverPlaced: day });
  }
  await placePerson({ db, keys, story, personId, day, neverPlaced: setMadeOn });
  await placeState({ db, personId, day, neverPlaced: setMadeOn, now, told });
}

async function moveAll({ db, keys, names, day, now, report }: Seeding): Promise<void> {
  const bars = progress(report);
  const moving = bars.step(`Moving the demo to ${day}`);
  await placeRegistry(db, demoPlaces(), { day, neverPlaced: null });
  for (const [index, story] of stories.entries()) {
    const personId = names.person(story.patient);
    for (const collection of personalCollections)
      await moveThings({ collection: thingsIn(db, collection), filter: { personId }, day, neverPlaced: null });
    await placePerson({ db, keys, story, personId, day, neverPlaced: null });
    await placeState({ db, personId, day, neverPlaced: null, now });
    moving.at((index + 1) / stories.length);
  }
  moving.done();
  bars.end();
}
