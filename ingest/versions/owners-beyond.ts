import type { Db } from 'mongodb';
import { isIdentifierName, NOWHERE } from '../fhir/names.js';
import { isSourceOfValues } from '../fhir/whose.js';
import { type Chart, heldParts, named } from '../gather/chart.js';
import type { Gathering } from '../gather/gathering.js';
import { knownNames } from '../identity/person-names.js';
import { storedPart, tombstone } from './compare.js';
import type { HashedNames } from './hashed-names.js';
import type { ChangedResource, ImportedResources } from './imported-resources.js';
import { recordName } from './source-record.js';

/** Adds to the chart whose the things are that its parts come from or are about, where an earlier import brought them. */
export async function learnOwners(
  chart: Chart,
  stored: ImportedResources,
  { own, hash }: HashedNames,
): Promise<void> {
  const wanted = new Map<string, { readonly name: string; readonly patient: string | null }[]>();
  for (const { part, whose } of heldParts(chart))
    for (const { name, means } of whose?.claims ?? []) {
      if (means === 'PATIENT' || chart.owners.has(name) || own(name) === NOWHERE) continue;
      const patient = 'person' in part ? named(chart, part.person) : null;
      wanted.set(hash(own(name)), [...(wanted.get(hash(own(name))) ?? []), { name, patient }]);
    }
  if (wanted.size === 0) return;
  for (const { nameIds = [], patient, meaning } of await stored.withNames([...wanted.keys()]))
    for (const { name, patient: claimant } of nameIds.flatMap((id) => wanted.get(id) ?? []))
      if (patient !== null && (patient === claimant || !chart.owners.has(name)))
        chart.owners.set(name, { patient, type: meaning.type, isKnown: true });
}

/** Takes back what earlier imports stored as one patient's, and comes from what the chart says to be another's. */
export async function takeBackFromOthers(
  db: Db,
  chart: Chart,
  stored: ImportedResources,
  { own, hash }: HashedNames,
  { ids, tally }: Gathering,
): Promise<readonly ChangedResource[]> {
  const things = [...chart.owners].filter(([, { type, isKnown }]) => !isKnown && isSourceOfValues(type));
  if (things.length === 0) return [];
  const byId = new Map(things.map(([name, thing]) => [hash(own(name)), { name: own(name), ...thing }]));
  const pointing = await stored.pointingAt([...byId.keys()]);
  const found = pointing.flatMap(({ _id, digest, patient, meaning, reasonIds = [] }) => {
    const thing = reasonIds
      .flatMap((id) => byId.get(id) ?? [])
      .find(({ name }) => meaning.comesFrom?.includes(name));
    const owner = thing === undefined ? null : named(chart, thing.patient);
    const isStored = patient !== null && owner !== null && digest !== null;
    return isStored ? [{ _id, patient, owner, origin: thing?.origin }] : [];
  });
  const names = [...new Set(found.flatMap(({ patient, owner }) => [patient, owner]))];
  const persons = await knownNames(db, names.map(ids.person));
  const personOf = (name: string) => persons.get(ids.person(name))?.owner ?? null;
  const isSame = (patient: string, owner: string) => {
    const [one, other] = [personOf(patient), personOf(owner)];
    if (patient === owner || (one !== null && one === other)) return true;
    // Whoever is called by an identifier that nobody knows may be the same; who has another address is not.
    return other === null && isIdentifierName(owner);
  };
  const others = found.filter(({ patient, owner }) => !isSame(patient, owner));
  for (const origin of new Set(others.map(({ origin }) => origin)))
    if (origin !== undefined)
      tally.warn(origin, 'OTHER_PERSON', 'what is of the patient whose values were stored with it');
  const rows = await stored.whole(others.map(({ _id }) => _id));
  return rows.map((row) => {
    const key = storedPart(row)?.key;
    if (key !== undefined) chart.takenBack.add(recordName(row.meaning.type, key));
    return { row: { ...tombstone(row._id, row), version: row.version }, before: row };
  });
}
