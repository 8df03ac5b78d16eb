import type { Collection, Document, Filter } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { AccessState } from '../../facts/access-state.js';
import type { Instant, RelationshipFact } from '../../policy/index.js';
import { historyEntry } from './history-entry.js';

/** Adds a treatment relationship that the person's state does not have; one that is there changes nothing. */
export function addRelationship(
  states: Collection<AccessState>,
  personId: string,
  relationship: RelationshipFact,
  by: Act,
): Promise<void> {
  return change(
    states,
    { _id: personId, 'relationships.id': { $ne: relationship.id } },
    { $concatArrays: ['$relationships', [{ $literal: relationship }]] },
    { ...by, act: 'RELATIONSHIP_IMPORTED' },
  );
}

/** Ends a treatment relationship that has not ended by then. */
export function endRelationship(
  states: Collection<AccessState>,
  personId: string,
  { id, to }: { readonly id: string; readonly to: Instant },
  by: Act,
): Promise<void> {
  return setEnd(states, personId, { id, to }, { $or: [{ to: null }, { to: { $gt: to } }] }, by);
}

/** Gives a treatment relationship another end, or none; where there is none, or it is so already, nothing changes. */
export function moveEnd(
  states: Collection<AccessState>,
  personId: string,
  { id, to }: Pick<RelationshipFact, 'id' | 'to'>,
  by: Act,
): Promise<void> {
  return setEnd(states, personId, { id, to }, { to: { $ne: to } }, by);
}

function setEnd(
  states: Collection<AccessState>,
  personId: string,
  { id, to }: Pick<RelationshipFact, 'id' | 'to'>,
  before: Document,
  by: Act,
): Promise<void> {
  const ended = { $mergeObjects: ['$$one', { to: { $literal: to } }] };
  return change(
    states,
    { _id: personId, relationships: { $elemMatch: { id, ...before } } },
    {
      $map: {
        input: '$relationships',
        as: 'one',
        in: { $cond: [{ $eq: ['$$one.id', id] }, ended, '$$one'] },
      },
    },
    { ...by, act: to === null ? 'RELATIONSHIP_REOPENED' : 'RELATIONSHIP_ENDED' },
  );
}

interface Act {
  readonly system: string;
  readonly now: Instant;
}

/** One update of one document: the new state, its version, and the entry of its history. */
async function change(
  states: Collection<AccessState>,
  filter: Filter<AccessState>,
  relationships: Document,
  { act, system, now }: Act & { readonly act: string },
): Promise<void> {
  await retryIdempotent(() =>
    states.updateOne(
      filter,
      [{ $set: { relationships, version: { $add: ['$version', 1] } } }, historyEntry(act, system, now)],
      { writeConcern: { w: 'majority' } },
    ),
  );
}
