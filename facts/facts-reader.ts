import DataLoader from 'dataloader';
import type { Caller, PersonFacts, RepresentativeFact } from '../policy/index.js';
import type { PersonFactsStore } from './person-facts.js';

/** The id of nobody. */
const nobody = '';

/** The facts of one call: read once for each person, remembered for the call only. */
export interface FactsReader {
  load(personId: string): Promise<PersonFacts | null>;
  /** What has been read already; undefined when it has not. */
  known(personId: string): PersonFacts | null | undefined;
}

/**
 * One for each call: two calls must never share a memory, since a withdrawal acts on the next. With a person's facts come
 * those of whoever acts for the person: of the citizen who asks by the same command; of who made an application's grant,
 * and of a child's other guardians, by one more.
 */
export function factsReader(store: Pick<PersonFactsStore, 'ofPersons'>, caller: Caller): FactsReader {
  const known = new Map<string, PersonFacts | null>();
  const loading = new Map<string, Promise<PersonFacts | null>>();
  const stored = new DataLoader<string, PersonFacts | null>((ids) => store.ofPersons(ids));

  async function read(personId: string): Promise<PersonFacts | null> {
    const citizenId = caller.kind === 'CITIZEN' && caller.id !== personId ? caller.id : null;
    const [facts, citizen] = await Promise.all([
      stored.load(personId),
      citizenId === null ? null : stored.load(citizenId),
    ]);
    const guardians = await otherGuardians(personId, facts);
    const read = facts && {
      ...facts,
      representatives: [citizen, await grantor(facts), ...guardians].flatMap(asRepresentative),
    };
    known.set(personId, read);
    return read;
  }

  function grantor({ personId, grants }: PersonFacts): Promise<PersonFacts | null> | null {
    if (caller.kind !== 'APPLICATION') return null;
    const own = grants.find(({ id, grantedBy }) => id === caller.grantId && grantedBy !== personId);
    return own ? stored.load(own.grantedBy) : null;
  }

  /**
   * Asked for whenever a citizen asks for another, whether there is any or not: so it costs the same commands whatever the
   * facts say, and for whom nothing says that the person exists.
   */
  async function otherGuardians(
    personId: string,
    facts: PersonFacts | null,
  ): Promise<readonly (PersonFacts | null)[]> {
    if (caller.kind !== 'CITIZEN' || caller.id === personId) return [];
    const ids = new Set(facts?.custody.map(({ guardianId }) => guardianId));
    const isGuardian = ids.delete(caller.id);
    const asked = isGuardian && ids.size > 0 ? [...ids] : [nobody];
    return Promise.all(asked.map((id) => stored.load(id)));
  }

  return {
    load(personId) {
      const begun = loading.get(personId) ?? read(personId);
      loading.set(personId, begun);
      return begun;
    },
    known: (personId) => known.get(personId),
  };
}

function asRepresentative(facts: PersonFacts | null): readonly RepresentativeFact[] {
  return facts === null
    ? []
    : [
        {
          personId: facts.personId,
          birthDate: facts.birthDate,
          deathDate: facts.deathDate,
          nonDisclosure: facts.nonDisclosure,
        },
      ];
}
