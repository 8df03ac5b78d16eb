import type { Origin } from '../issue.js';
import type { Completion } from './complete-chart.js';
import type { ChangedResource } from './imported-resources.js';

/** What a resource went into. */
export interface Placed {
  readonly eventId: string;
  readonly thingIds: readonly string[];
}

/** The rows that are new or say something else than before. */
export function changedRows(
  { placings, takenBack }: Completion,
  placed: ReadonlyMap<Origin, Placed>,
): ChangedResource[] {
  const changed = [...placed].flatMap(([origin, where]): ChangedResource[] => {
    const placing = placings.get(origin);
    if (placing === undefined) return [];
    const row = { ...placing.row, ...where };
    const { before } = placing;
    const isSame =
      before !== null &&
      before.digest === row.digest &&
      before.eventId === row.eventId &&
      JSON.stringify([before.version, before.thingIds]) === JSON.stringify([row.version, row.thingIds]);
    return isSame ? [] : [{ row, before }];
  });
  return [...changed, ...takenBack];
}

/** Service events that were known, and of which a resource has changed, come or gone. */
export function changedEvents(
  { placings, changedEvents: told, events }: Completion,
  placed: ReadonlyMap<Origin, Placed>,
): ReadonlySet<string> {
  const changed = new Set(told);
  for (const [origin, { eventId }] of placed) {
    const before = placings.get(origin)?.before;
    if (before === undefined || before?.eventId === eventId) continue;
    for (const id of [eventId, before?.eventId]) if (id && events.has(id)) changed.add(id);
  }
  return changed;
}

/**
 * Documents that a resource takes along to another service event than the one where it was. That one is known with all
 * that was in it, so they are whole, whether or not the other event was there before.
 */
export function movedDocuments(
  { placings, events }: Completion,
  placed: ReadonlyMap<Origin, Placed>,
): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const [origin, { eventId, thingIds }] of placed) {
    const before = placings.get(origin)?.before?.eventId ?? eventId;
    if (before !== eventId && events.has(before)) for (const id of thingIds) moved.add(id);
  }
  return moved;
}

/**
 * Documents and service events whose every resource was taken back, or went into something else. One whose resources
 * could not be placed this time, for another reason, stays as it is.
 */
export function emptied(
  { placings, takenBack, rows }: Completion,
  placed: ReadonlyMap<Origin, Placed>,
  { takenBack: names }: { readonly takenBack: ReadonlySet<string> },
): ReadonlySet<string> {
  const gone = new Set(takenBack.map(({ row }) => row._id));
  const elsewhere = new Map<string, readonly string[]>();
  for (const [origin, { row, needs }] of placings) {
    const where = placed.get(origin);
    if (where !== undefined) elsewhere.set(row._id, where.thingIds);
    else if (needs.some((name) => name.startsWith('Encounter ') && names.has(name))) gone.add(row._id);
  }
  const holds = new Map([...placed.values()].flatMap(({ thingIds }) => thingIds.map((id) => [id, true])));
  for (const { _id, digest, thingIds } of rows.values()) {
    if (digest === null) continue;
    for (const thing of thingIds) {
      const isIn = !gone.has(_id) && (elsewhere.get(_id)?.includes(thing) ?? true);
      holds.set(thing, (holds.get(thing) ?? false) || isIn);
    }
  }
  return new Set([...holds].flatMap(([thing, isIn]) => (isIn ? [] : [thing])));
}
