import type {
  ClinicalPart,
  EncounterPart,
  GoalPart,
  LocationPart,
  MedicinePart,
  OrganisationPart,
  Part,
  PersonPart,
  PractitionerPart,
  PractitionerRolePart,
} from '../fhir/part.js';
import type { Origin } from '../issue.js';

/** A part with the place that it came from. */
export interface Held<P> {
  readonly part: P;
  readonly origin: Origin;
}

/** All parts of one bundle (or of files that refer to each other), until all of them are read and can be put together. */
export interface Chart {
  readonly persons: Map<string, Held<PersonPart>>;
  readonly encounters: Map<string, Held<EncounterPart>>;
  readonly goals: Map<string, Held<GoalPart>>;
  readonly medicines: Map<string, Held<MedicinePart>>;
  /** Medicines that a request has taken up. */
  readonly medicinesUsed: Set<string>;
  readonly organisations: Held<OrganisationPart>[];
  readonly locations: Held<LocationPart>[];
  readonly practitioners: Held<PractitionerPart>[];
  readonly roles: Held<PractitionerRolePart>[];
  readonly clinical: Held<ClinicalPart>[];
  /** Other names of the same resource: the `fullUrl` of an entry whose resource has another id. */
  readonly aliases: Map<string, string>;
}

/** The chart of a further pass over the same files goes on with what belongs to no patient. */
export function emptyChart(before?: Chart): Chart {
  return {
    persons: new Map(),
    encounters: new Map(),
    goals: new Map(),
    medicines: before?.medicines ?? new Map(),
    medicinesUsed: before?.medicinesUsed ?? new Set(),
    organisations: [],
    locations: [],
    practitioners: [],
    roles: [],
    clinical: [],
    aliases: before?.aliases ?? new Map(),
  };
}

export function addPart(chart: Chart, part: Part, origin: Origin): void {
  switch (part.part) {
    case 'PERSON':
      chart.persons.set(part.key, { part, origin });
      return;
    case 'ENCOUNTER':
      chart.encounters.set(part.key, { part, origin });
      return;
    case 'GOAL':
      chart.goals.set(part.key, { part, origin });
      return;
    case 'MEDICINE':
      chart.medicines.set(part.key, { part, origin });
      return;
    case 'ORGANISATION':
      chart.organisations.push({ part, origin });
      return;
    case 'LOCATION':
      chart.locations.push({ part, origin });
      return;
    case 'PRACTITIONER':
      chart.practitioners.push({ part, origin });
      return;
    case 'PRACTITIONER_ROLE':
      chart.roles.push({ part, origin });
      return;
    default:
      chart.clinical.push({ part, origin });
  }
}

/** The resource's own id for a name that a reference uses. */
export function named(chart: Chart, key: string | null): string | null {
  return key === null ? null : (chart.aliases.get(key) ?? key);
}
