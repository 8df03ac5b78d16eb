import type { PersonFacts } from './facts.js';

type OfThePopulation = 'personId' | 'version' | 'birthDate' | 'deathDate' | 'nonDisclosure';

/** The facts of somebody of whom only the population register has told: nothing given, nothing denied, no tie. */
export const undecided: Omit<PersonFacts, OfThePopulation> = {
  information: [],
  consents: [],
  denials: [],
  wellbeingConsents: [],
  grants: [],
  custody: [],
  parentsWithoutCustody: [],
  mandates: [],
  relationships: [],
  connections: [],
  authorisations: [],
  openings: [],
  declarations: [],
};
