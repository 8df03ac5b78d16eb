import type { Db } from 'mongodb';
import type { Instant } from '../../policy/index.js';
import { addPart, type Chart } from '../gather/chart.js';
import type { Gathering } from '../gather/gathering.js';
import { addName } from '../gather/known.js';
import type { Origin } from '../issue.js';
import { type Compared, compare, comparedResources, type Placing, storedPart, tombstone } from './compare.js';
import { type HashedNames, hashedNames } from './hashed-names.js';
import {
  type ChangedResource,
  type ImportedResource,
  importedResources,
  type KnownResource,
} from './imported-resources.js';
import { keepUnits } from './keep-units.js';
import { type Late, lateProtection } from './late-protection.js';
import { protectionLearner } from './learn-protection.js';
import { matchRows, rowIds } from './match-rows.js';
import { needsOf, patientsByRow } from './needs.js';
import { withoutOutdated } from './outdated.js';
import { learnOwners, takeBackFromOthers } from './owners-beyond.js';
import { rowReacher } from './reached-rows.js';
import { refuseHeld } from './refuse-held.js';
import { neededBy } from './resolved.js';
import { unstoredRows } from './unstored-rows.js';

/** What is known of the resources of a chart, once it is completed with what was imported before. */
export interface Completion extends Compared {
  /** Service events that an earlier import made of rows; the chart has all of their resources. */
  readonly events: ReadonlySet<string>;
  /** The rows of those events as they were, by id. */
  readonly rows: ReadonlyMap<string, KnownResource>;
  /** What is to be kept of what protects without being stored; a part has been placed or not by then. */
  unstored(isPlaced: (origin: Origin) => boolean): readonly ImportedResource[];
  /** What another import wrote meanwhile that protects this chart or is protected by it; beside the rows that were written. */
  late(written: readonly string[]): Promise<Late | null>;
}

/** Parts that several visits may use: to need one does not make its visit part of the chart. */
const shared = new Set(['Medication', 'Goal']);

/**
 * Compares what came with what is known, and adds what is known of the same visits and did not come again: so a
 * document is made of the same resources whether they came in one import or in many, in whatever order.
 */
export async function completeChart(
  db: Db,
  chart: Chart,
  gathering: Gathering,
  now: Instant,
  late: Late | null = null,
): Promise<Completion> {
  const stored = importedResources(db);
  const idOf = remembered((name) => gathering.ids.local('RESOURCE', name));
  const names = hashedNames(chart, gathering.ids);
  const older = await withoutOutdated(chart, stored, names);
  const { learn, told } = protectionLearner(chart, stored, names);
  chart.unstored.push(...(late?.refusing ?? []));
  await learn();
  await learnOwners(chart, stored, names);
  const held = [
    ...(await refuseHeld(chart, stored, names, gathering.tally, late !== null)),
    ...(await takeBackFromOthers(db, chart, stored, names, gathering)),
  ];
  const { rowOf, known } = await matchRows(stored, comparedResources(chart), idOf);
  const rows = new Map(
    [...known, ...held.flatMap(({ before }) => before ?? [])].map((row) => [row._id, row]),
  );
  const compared = compare(chart, rowOf, idOf, gathering, now, names);
  takeBackHeld(held, compared);
  const { placings } = compared;
  const reach = rowReacher(chart, placings, stored, names, older);
  let reached = late?.rows ?? [];
  for (const { eventId } of reached) if (eventId !== null) compared.changedEvents.add(eventId);
  const seen = new Set([...placings.values()].map(({ row }) => row._id));
  for (const { row } of compared.takenBack) seen.add(row._id);
  const events = new Set<string>();
  let newEvents = new Set([...rows.values()].flatMap(({ eventId }) => eventId ?? []));
  let needed = needsOf([...placings.values()]);
  for (;;) {
    if (reached.length === 0 && newEvents.size === 0 && needed.length === 0) {
      await learn();
      reached = await reach();
      if (reached.length === 0) break;
      for (const { eventId } of reached) if (eventId !== null) compared.changedEvents.add(eventId);
    }
    needed = needed.filter((need) => rowIds(need, idOf).every((id) => !seen.has(id)));
    for (const id of newEvents) events.add(id);
    const ofEvents = await stored.ofEvents([...newEvents]);
    for (const row of ofEvents) rows.set(row._id, row);
    takeAlong(ofEvents, compared, seen);
    const rowsWanted = [...ofEvents, ...reached].map(({ _id }) => _id);
    const wanted = [...rowsWanted, ...needed.flatMap((one) => rowIds(one, idOf))];
    reached = [];
    const missing = [...new Set(wanted)].filter((id) => !seen.has(id));
    for (const id of missing) seen.add(id);
    newEvents = new Set();
    const neededFor = patientsByRow(needed, idOf);
    const added: Placing[] = [];
    for (const row of await stored.whole(missing)) {
      if (row.patient !== null && neededFor.get(row._id)?.has(row.patient) === false) continue;
      rows.set(row._id, row);
      const placing = keep(row, chart, compared, names);
      if (placing === null) continue;
      added.push(placing);
      if (row.eventId !== null && !events.has(row.eventId) && !shared.has(row.meaning.type))
        newEvents.add(row.eventId);
    }
    for (const need of needed)
      if (rowIds(need, idOf).some((id) => rows.get(id)?.digest === null)) chart.takenBack.add(need.name);
    needed = needsOf(added);
  }
  if (rows.size > 0) inPlace(chart, compared);
  await keepUnits(db, chart, events, gathering);
  return {
    ...compared,
    events,
    rows,
    unstored: (isPlaced) => unstoredRows(chart, names, compared, isPlaced),
    late: (written) =>
      lateProtection(chart, compared, stored, names, new Set([...seen, ...told.keys(), ...written])),
  };
}

/** Takes back what was stored, and stands in something with a label that is not known or comes from another's specimen. */
function takeBackHeld(held: readonly ChangedResource[], { takenBack, changedEvents }: Compared): void {
  const before = new Set(takenBack.map(({ row }) => row._id));
  for (const changed of held) {
    if (!before.has(changed.row._id)) takenBack.push(changed);
    if (changed.before?.eventId) changedEvents.add(changed.before.eventId);
  }
}

/** Puts the part of a row into the chart, where it counts as told before. */
function keep(
  row: ImportedResource,
  chart: Chart,
  { placings }: Compared,
  { nameOf }: HashedNames,
): Placing | null {
  const part = storedPart(row);
  if (part === null) return null;
  const origin: Origin = { ...row.meaning, file: '', entry: 0, isKept: true };
  const placing = { row, before: row, needs: neededBy(part) };
  addPart(chart, part, origin, row.version);
  for (const name of (row.nameIds ?? []).flatMap((id) => nameOf(id) ?? []))
    if (name !== part.key) addName(chart.names, name, part.key);
  if (row.meaning.document !== undefined) chart.documents.set(part.key, row.meaning.document);
  placings.set(origin, placing);
  return placing;
}

/** What a resource contained goes with it, when it is taken back or a newer version contains it no more. */
function takeAlong(ofEvents: readonly KnownResource[], compared: Compared, seen: Set<string>): void {
  const { placings, takenBack } = compared;
  const changed = new Map(takenBack.map(({ row }) => [row._id, row.version]));
  for (const { row, before } of placings.values())
    if (before !== null && before.digest !== row.digest) changed.set(row._id, row.version);
  for (const row of ofEvents) {
    const version = changed.get(row.within ?? '');
    if (version === undefined || seen.has(row._id) || row.digest === null) continue;
    seen.add(row._id);
    takenBack.push({ row: { ...tombstone(row._id, row), version }, before: row });
  }
}

/** In the order in which the resources of a visit came first. */
function inPlace(chart: Chart, { placings }: Compared): void {
  const place = (origin: Origin) => placings.get(origin)?.row.place ?? '';
  chart.clinical.sort((one, other) => order(place(one.origin), place(other.origin)));
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function remembered(of: (name: string) => string): (name: string) => string {
  const found = new Map<string, string>();
  return (name) => {
    const before = found.get(name) ?? of(name);
    found.set(name, before);
    return before;
  };
}
