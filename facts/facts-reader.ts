import DataLoader from 'dataloader';
import type { PersonFacts } from '../policy/index.js';
import type { PersonFactsStore } from './person-facts.js';

/** The facts of one call: read once for each person, remembered for the call only. */
export interface FactsReader {
  load(personId: string): Promise<PersonFacts | null>;
  /** What has been read already; undefined when it has not. */
  known(personId: string): PersonFacts | null | undefined;
}

/** One for each call: two calls must never share a memory, since a withdrawal acts on the next. */
export function factsReader(store: Pick<PersonFactsStore, 'ofPersons'>): FactsReader {
  const known = new Map<string, PersonFacts | null>();
  const loader = new DataLoader<string, PersonFacts | null>(async (ids) => {
    const facts = await store.ofPersons(ids);
    for (const [index, id] of ids.entries()) known.set(id, facts[index] ?? null);
    return facts;
  });
  return { load: (personId) => loader.load(personId), known: (personId) => known.get(personId) };
}
