import { join } from 'node:path';
import { progress } from '../../database/progress.js';
import { importFhir } from '../../ingest/import.js';
import { readMapping } from '../../ingest/mapping/read-mapping.js';
import type { LocalDate } from '../../policy/index.js';
import { projectRoot } from '../../schema/project-root.js';
import { candidates } from '../cast/candidates.js';
import { type Cast, castStories } from '../cast/cast.js';
import { importedPatients } from '../cast/imported-patients.js';
import { keepSeed } from '../kept-seed.js';
import { importedSystem } from '../names.js';
import { stories } from '../people/index.js';
import { demoPlaces, placeRegistry } from '../place/registry.js';
import type { Seeding } from './seeding.js';
import { tellOne } from './tell-one.js';

/** The day on which the imported set was made: its people are as old then as their stories need. */
const setMadeOn: LocalDate = '2026-11-01';

/** Imports the carried set and tells every story. Each step may be done twice; what is half done is done again. */
export async function tellAll(seeding: Seeding, kept?: Cast): Promise<Cast> {
  const { db, day, report, keys, now } = seeding;
  const set = join(projectRoot(), 'ingest/synthea-set');
  const bars = progress(report);
  const importing = bars.step('Importing the records of synthetic people');
  await importFhir({
    db,
    files: [set],
    mapping: readMapping(importedSystem),
    idKey: keys.index.bytes,
    now,
    onProgress: ({ bytes, bytesTotal }) => importing.at(bytes / bytesTotal),
  });
  importing.done();
  const cast =
    kept ?? castStories(stories, await candidates(db, keys.index.bytes, importedPatients(set), setMadeOn));
  await keepSeed(db, { storyVersion: 0, cast, isTold: false });
  const telling = bars.step('Telling their stories');
  const placeOf = demoPlaces();
  await placeRegistry(db, placeOf, { day, neverPlaced: setMadeOn });
  for (const [index, story] of stories.entries()) {
    const personId = cast[story.key];
    if (personId !== undefined) await tellOne(seeding, { story, personId, cast, placeOf, setMadeOn });
    telling.at((index + 1) / stories.length);
  }
  telling.done();
  bars.end();
  return cast;
}
