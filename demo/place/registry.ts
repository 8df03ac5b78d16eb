import type { Db } from 'mongodb';
import { readMapping } from '../../ingest/mapping/read-mapping.js';
import { importedSystem } from '../names.js';
import { applications } from '../people/applications.js';
import { type Place, type PlaceOf, storedProfessionals } from '../people/professionals.js';
import { socialRegister, socialServices } from '../people/social-services.js';
import { type Move, moveThings, putThings, thingsIn } from './things.js';

/** The register and provider of each unit: of the imported set's mapping file, and the demo's own. */
export function demoPlaces(): PlaceOf {
  const { units, registers } = readMapping(importedSystem);
  const ofRegister = new Map(
    registers.map(({ id, provider, type }) => [
      id,
      { registerId: id, providerId: provider, registerType: type },
    ]),
  );
  const places = new Map<string, Place | undefined>(
    units.map(({ id, register }) => [id, ofRegister.get(register)]),
  );
  const { _id, registerId, providerId } = socialServices;
  places.set(_id, { registerId, providerId, registerType: socialRegister.type });
  return (unitId) => {
    const place = places.get(unitId);
    if (place === undefined) throw new Error(`unitId must be of a unit of the demo, but got: ${unitId}`);
    return place;
  };
}

/** Who works where and which applications there are, told anew for the day; the start of each register moves with its records. */
export async function placeRegistry(
  db: Db,
  placeOf: PlaceOf,
  { day, neverPlaced }: Pick<Move, 'day' | 'neverPlaced'>,
): Promise<void> {
  await putThings(thingsIn(db, 'registers'), [{ ...socialRegister }]);
  await putThings(thingsIn(db, 'units'), [{ ...socialServices }]);
  await putThings(
    thingsIn(db, 'professionals'),
    storedProfessionals(placeOf, day).map((one) => ({ ...one })),
  );
  await putThings(
    thingsIn(db, 'applications'),
    applications(day).map((one) => ({ ...one })),
  );
  const registers = readMapping(importedSystem).registers.map(({ id }) => id);
  const filter = { registerId: { $in: registers } };
  await moveThings({ collection: thingsIn(db, 'onboardings'), filter, day, neverPlaced });
}
