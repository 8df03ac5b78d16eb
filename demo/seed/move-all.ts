import { progress } from '../../database/progress.js';
import type { Cast } from '../cast/cast.js';
import { stories } from '../people/index.js';
import { placePerson } from '../place/persons.js';
import { demoPlaces, placeRegistry } from '../place/registry.js';
import { placeState } from '../place/states.js';
import { moveThings, personalCollections, thingsIn } from '../place/things.js';
import type { Seeding } from './seeding.js';

/** Moves everything of the demo's people to another day. What others stored meanwhile stays where it is. */
export async function moveAll({ db, keys, day, now, report }: Seeding, cast: Cast): Promise<void> {
  const bars = progress(report);
  const moving = bars.step(`Moving the demo to ${day}`);
  await placeRegistry(db, demoPlaces(), { day, neverPlaced: null });
  for (const [index, story] of stories.entries()) {
    const personId = cast[story.key];
    if (personId === undefined) continue;
    const placed = { filter: { personId }, day, neverPlaced: null };
    for (const collection of personalCollections)
      await moveThings({ ...placed, collection: thingsIn(db, collection) });
    await placePerson({ db, keys, story, personId, day, neverPlaced: null });
    await placeState({ db, personId, day, neverPlaced: null, now });
    moving.at((index + 1) / stories.length);
  }
  moving.done();
  bars.end();
}
