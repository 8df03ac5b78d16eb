import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { Life } from '../fhir/impossible-times.js';
import type { PersonPart } from '../fhir/part.js';
import { codesOf, type KnownCode, ownersOf } from '../identity/codes-of.js';
import { hiddenCodeIn } from '../identity/hidden-codes.js';
import { type Identified, identify } from '../identity/identify.js';
import { deathDateOf, type SaidPatient } from '../identity/judge-patient.js';
import { contestNames, keepMerged, knownNames } from '../identity/person-names.js';
import type { Refusal } from '../issue.js';
import { type Chart, type HeldPerson, heldParts, named } from './chart.js';
import type { Gathering, Someone } from './gathering.js';
import { contested, type Persons, personsIn, replaced } from './patients.js';

/** Everybody whom a chart is about. */
export interface Who {
  readonly persons: Persons;
  /** The patients that the chart brings, as far as any of a name is accepted. */
  readonly patients: readonly Identified[];
}

/** Says who the patients of a chart are, tells which are refused, and finds those whom it only names. */
export async function whoIsIn(db: Db, chart: Chart, gathering: Gathering): Promise<Who> {
  const { ids, tally } = gathering;
  const came = new Map(
    [...chart.persons].map(([key, held]) => [key, held.map((one) => said(one, gathering))]),
  );
  const identified = await identify(db, came, ids);
  const known = new Map<string, Someone | Refusal>();
  for (const one of identified) {
    const { key, owner, newest, refused, merged, foreign, codes, tellings } = one;
    for (const { origin } of merged)
      tally.refuse(
        origin,
        'REPLACED',
        'the patient that replaces this one, or a newer version that is parted from it',
      );
    for (const { origin, reason, expected } of tellings) tally.warn(origin, reason, expected);
    for (const { origin } of refused)
      tally.refuse(
        origin,
        'OTHER_CONTENT',
        'the patient known by this id, or a newer version from its source',
      );
    if (foreign.length > 0 && newest !== null)
      tally.warn(newest.origin, 'IDENTITY_CODE_LEFT_OUT', 'identifier: a code that no other person has');
    const isCertain = newest !== null && refused.length === 0;
    const isOnlyMerged = newest === null && refused.length === 0;
    if (isCertain)
      known.set(key, {
        id: owner,
        ...lifeOf({ ...newest.part, deathDate: deathDateOf(one) ?? null }),
        codes,
      });
    else known.set(key, isOnlyMerged ? replaced : contested);
  }
  const misused = identified
    .filter(({ before, refused }) => before !== null && refused.length > 0)
    .map(({ key }) => key);
  await contestNames(db, misused.map(ids.person));
  await keepMerged(db, new Map([...chart.mergedPersons].map(([key, version]) => [ids.person(key), version])));
  for (const [key, refusal] of chart.unreadPersons) known.set(key, refusal);
  for (const [key, found] of await onlyNamed(db, chart, gathering)) known.set(key, found);
  return { persons: personsIn(chart, known), patients: identified.filter(({ newest }) => newest !== null) };
}

function said({ part, origin, version }: HeldPerson, { ids, identity, tally }: Gathering): SaidPatient {
  const codes = codesOf(part, identity, (reason, expected) => tally.warn(origin, reason, expected));
  const official = codes.filter(({ temporary }) => !temporary).map(({ hash }) => hash);
  const name = comparable(part.name);
  const compared = {
    name: name === '' ? null : ids.compared(name),
    birthDate: ids.compared(part.birthDate),
    codes: official,
    version,
  };
  return { part, origin, version, codes, said: compared };
}

/** A name as it is compared: case, accents written apart and spaces make no other name. */
function comparable({ given, family }: PersonPart['name']): string {
  return `${given} ${family}`.normalize('NFC').toLocaleLowerCase('fi').replace(/\s+/g, ' ').trim();
}

/** Persons whom the chart names without bringing them, as earlier files or imports made them known. */
async function onlyNamed(
  db: Db,
  chart: Chart,
  gathering: Gathering,
): Promise<ReadonlyMap<string, Someone | Refusal>> {
  const { ids } = gathering;
  const names = heldParts(chart).flatMap(({ part, whose }) => [
    ...('person' in part ? [part.person] : []),
    ...(whose?.claims ?? []).flatMap(({ name, means }) => (means === 'THING' ? [] : [name])),
  ]);
  const ofThings = [...chart.owners.values()].map(({ patient }) => patient);
  const keys = new Set([...names, ...ofThings].flatMap((name) => named(chart, name) ?? []));
  const missing = [...keys].filter((key) => !chart.persons.has(key) && !chart.unreadPersons.has(key));
  if (missing.length === 0) return new Map();
  const byCode = missing.flatMap((key) => codesIn(key).map((code) => [key, code] as const));
  const [known, codeOwners] = await Promise.all([
    knownNames(db, missing.map(ids.person)),
    ownersOf(
      db,
      byCode.map(([, code]) => code),
    ),
  ]);
  const owners = new Map<string, string>();
  for (const key of missing) {
    const owner = known.get(ids.person(key))?.owner;
    if (owner !== undefined) owners.set(key, owner);
  }
  for (const [key, { hash }] of byCode) {
    const owner = codeOwners.get(hash);
    if (owner !== undefined) owners.set(key, owner);
  }
  const lives = await livesOf(db, [...new Set(owners.values())]);
  const found = new Map<string, Someone | Refusal>();
  for (const [key, id] of owners) {
    const life = lives.get(id);
    const name = known.get(ids.person(key));
    if (name?.mergedIn !== undefined) found.set(key, replaced);
    else if (name?.isContested) found.set(key, contested);
    else if (life !== undefined) found.set(key, { id, ...life });
  }
  return found;
}

/** The code that a name is, by its hash: Finnish sources refer to patients by it. */
function codesIn(key: string): readonly Omit<KnownCode, 'code'>[] {
  const found = hiddenCodeIn(key);
  return found === undefined ? [] : [found];
}

function lifeOf({ birthDate, deathDate }: Required<Life>): Required<Life> {
  return { birthDate, deathDate };
}

async function livesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Life>> {
  if (ids.length === 0) return new Map();
  const persons = await retryIdempotent(() =>
    db
      .collection<StoredPerson>('persons')
      .find({ _id: { $in: [...ids] } }, { projection: { birthDate: 1, deathDate: 1 } })
      .toArray(),
  );
  return new Map(persons.map(({ _id, ...life }) => [_id, lifeOf(life)]));
}
