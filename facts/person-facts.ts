import type { ReadDb } from '../database/request-reads.js';
import type { PersonFacts } from '../policy/index.js';
import type { AccessState } from './access-state.js';

export type PersonFactsStore = ReturnType<typeof personFactsStore>;

/** Reads what decides access: states without their history, one command for many persons, never kept between calls. */
export function personFactsStore(db: ReadDb) {
  const states = db.collection<AccessState>('accessStates');
  return {
    /** In the order of the ids; null for a person who does not exist. */
    async ofPersons(ids: readonly string[]): Promise<(PersonFacts | null)[]> {
      const found = await states
        .find<Omit<AccessState, 'pending'>>({ _id: { $in: [...ids] } }, { projection: { pending: 0 } })
        .toArray();
      const byId = new Map(found.map((state) => [state._id, factsOf(state)]));
      return ids.map((id) => byId.get(id) ?? null);
    },
  };
}

function factsOf({ _id, ...facts }: Omit<AccessState, 'pending'>): PersonFacts {
  return { personId: _id, ...facts };
}
