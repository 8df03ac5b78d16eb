import type { Db } from 'mongodb';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant, LocalDate } from '../../policy/index.js';
import { daysBetween, endOf, isInstant } from '../day.js';
import { moved } from '../move.js';

type PlacedState = AccessState & { readonly placedOn?: LocalDate };
type Facts = Omit<AccessState, '_id' | 'version' | 'pending'>;

export interface PlaceState {
  readonly db: Db;
  readonly personId: string;
  readonly day: LocalDate;
  readonly neverPlaced: LocalDate | null;
  readonly now: Instant;
  /** What the story says, when it is told for the first time. */
  readonly told?: Partial<Facts>;
}

/** Moves what decides access to the day, as one more change with its entry in the history: what was decided stays explainable. */
export async function placeState(options: PlaceState): Promise<void> {
  const { db, personId, day, neverPlaced, now, told } = options;
  const states = db.collection<PlacedState>('accessStates');
  const state = await states.findOne({ _id: personId });
  const from = state?.placedOn ?? neverPlaced;
  if (state === null || from === null || state.placedOn === day) return;
  const { _id, version, pending, placedOn: _, ...facts } = state;
  const changed = { ...movedFacts(facts, from, day, now), ...told, version: version + 1 };
  const act = told === undefined ? 'DEMO_DAY_MOVED' : 'DEMO_STORY_TOLD';
  const entry = { version: version + 1, at: now, act, by: 'demo', state: changed };
  const placed = { _id, ...changed, pending: [...pending, entry], placedOn: day };
  const { matchedCount } = await states.replaceOne({ _id, version }, placed);
  if (matchedCount === 0) await placeState(options);
}

/** What somebody did since the day was last moved did not happen by the story, and stays when it happened. */
function movedFacts(facts: Facts, from: LocalDate, day: LocalDate, now: Instant): Facts {
  const told = endOf(from);
  const happenedSince = (moment: string) => moment > told && moment <= now;
  const days = daysBetween(from, day);
  // An opening is one act: its end is no later happening, also where it has come since.
  const openings = facts.openings.map((one) =>
    happenedSince(one.from) ? one : (moved(one, days) as typeof one),
  );
  return { ...(moveUnless(facts, days, happenedSince) as Facts), openings };
}

function moveUnless(value: unknown, days: number, stays: (moment: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => moveUnless(item, days, stays));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, moveUnless(item, days, stays)]),
    );
  return typeof value === 'string' && isInstant(value) && stays(value) ? value : moved(value, days);
}
