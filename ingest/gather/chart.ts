import type { LabelMeaning } from '../fhir/labels.js';
import { NOWHERE, nameOutside } from '../fhir/names.js';
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
import type { SourceVersion } from '../fhir/source-version.js';
import type { Whose } from '../fhir/whose.js';
import type { Origin, Refusal } from '../issue.js';
import type { SourceRecord } from '../versions/source-record.js';
import type { OtherNames } from './known.js';

/** A part with the place that it came from. */
export interface Held<P> {
  readonly part: P;
  readonly origin: Origin;
  /** What it says of whom it is about, until that is compared with who the patients are. */
  readonly whose?: Whose;
}

export interface HeldPerson extends Held<PersonPart> {
  readonly version: SourceVersion;
}

/**
 * What a resource says of who may see others, or itself, beside the parts of the chart: one that is not stored, the
 * labels of a list or a document, a version that another one holds over.
 */
export interface Unstored extends LabelMeaning {
  /** Its own name first. */
  readonly names: readonly string[];
  /** Names of what it is for itself. */
  readonly reasons: readonly string[];
  /** Names of what it has, or of what is stored of itself: what protects it protects that too. */
  readonly about: readonly string[];
  /** Where a label stands that is not known here, if one does: it refuses what the resource has as it does the resource. */
  readonly unknownLabel: Origin | null;
  /** The name of the patient, where it says one. */
  readonly patient: string | null;
  readonly type: string;
  readonly version: SourceVersion;
  /** It came with an earlier import. */
  readonly isKnown?: boolean;
}

/** The name of what the labels of a resource say, which is not all that holds for the resource. */
export function labelsOf(name: string): string {
  return `labels of ${name}`;
}

/** Whose a resource says that it is. */
export interface Owner {
  /** The name of the patient. */
  readonly patient: string;
  readonly type: string;
  readonly origin?: Origin;
  /** It came with an earlier import. */
  readonly isKnown?: boolean;
}

/** All parts of one bundle (or of files that refer to each other), until all of them are read and can be put together. */
export interface Chart {
  /** By name, each as often as it came: in several versions, or as two patients of one name. */
  readonly persons: Map<string, HeldPerson[]>;
  /** Names of patients of whom nothing could be made, with what that is to all that refers to them. */
  readonly unreadPersons: Map<string, Refusal>;
  /** Names of patients whom their source has merged into another, with the version that says so. */
  readonly mergedPersons: Map<string, SourceVersion>;
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
  readonly unstored: Unstored[];
  /** By its names, whose each resource says that it is which the chart has no part of. */
  readonly owners: Map<string, Owner>;
  /** Names of what a list or a document holds that nobody can read: it may be labelled. */
  readonly withheld: Set<string>;
  /** Other names of the resources of these files, and those that the registry has. */
  readonly names: OtherNames;
  readonly registryNames: ReadonlyMap<string, string>;
  /** A name without the identity code that it may be. */
  readonly hidden: (name: string) => string;
  /** The newest version of each resource of a patient, by its record's name. */
  readonly records: Map<string, SourceRecord>;
  /** Names of the records that contain others. */
  readonly containers: Set<string>;
  /** Origins of parts that another version holds over. */
  readonly passed: Set<Origin>;
  /** Record names of what its source has taken back. */
  readonly takenBack: Set<string>;
  /** The document that a part came with, now or when it came first, by the part's name. */
  readonly documents: Map<string, string>;
  /** The units of service events that are stored: what comes later does not move them. */
  readonly unitsOfEvents: Map<string, string>;
}

/** The chart of a further pass over the same files goes on with what belongs to no patient. */
export function emptyChart(
  registryNames: ReadonlyMap<string, string>,
  hidden: Chart['hidden'],
  before?: Chart,
): Chart {
  return {
    persons: new Map(),
    unreadPersons: new Map(),
    mergedPersons: new Map(),
    encounters: new Map(),
    goals: new Map(),
    medicines: before?.medicines ?? new Map(),
    medicinesUsed: before?.medicinesUsed ?? new Set(),
    organisations: [],
    locations: [],
    practitioners: [],
    roles: [],
    clinical: [],
    unstored: [],
    owners: new Map(),
    withheld: new Set(),
    names: before?.names ?? new Map(),
    registryNames,
    hidden,
    records: new Map([...(before?.records ?? [])].filter(([, { origin }]) => origin.type === 'Medication')),
    containers: new Set(),
    passed: new Set(),
    takenBack: new Set(),
    documents: new Map(),
    unitsOfEvents: new Map(),
  };
}

export function addPart(
  chart: Chart,
  part: Part,
  origin: Origin,
  version: SourceVersion,
  whose?: Whose,
): void {
  const said = whose === undefined ? {} : { whose };
  switch (part.part) {
    case 'PERSON':
      chart.persons.set(part.key, [...(chart.persons.get(part.key) ?? []), { part, origin, version }]);
      return;
    case 'ENCOUNTER':
      chart.encounters.set(part.key, { part, origin, ...said });
      return;
    case 'GOAL':
      chart.goals.set(part.key, { part, origin, ...said });
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
      chart.clinical.push({ part, origin, ...said });
  }
}

/** Every part that belongs to a patient or is used by several, but persons themselves. */
export function heldParts(chart: Chart): Held<EncounterPart | GoalPart | MedicinePart | ClinicalPart>[] {
  return [
    ...chart.encounters.values(),
    ...chart.goals.values(),
    ...chart.medicines.values(),
    ...chart.clinical,
  ];
}

/** Takes the parts of some origins out again. */
export function removeParts(chart: Chart, origins: ReadonlySet<Origin>): void {
  if (origins.size === 0) return;
  for (const map of [chart.encounters, chart.goals, chart.medicines])
    for (const [key, { origin }] of map) if (origins.has(origin)) map.delete(key);
  const staying = chart.clinical.filter(({ origin }) => !origins.has(origin));
  chart.clinical.splice(0, chart.clinical.length, ...staying);
}

/** A resource's own name for the name that a reference uses. */
export function named(
  { names, registryNames, hidden }: Pick<Chart, 'names' | 'registryNames' | 'hidden'>,
  name: string | null,
): string | null {
  if (name === null) return null;
  const known = (one: string) => names.get(one) ?? registryNames.get(one);
  const own = known(name);
  if (own !== undefined) return own;
  const outside = nameOutside(name);
  return hidden(outside === name ? name : (known(outside) ?? outside));
}

/**
 * Other names by which what has a name may be meant outside of its bundle, by that name. An id alone may be meant too: it
 * is good enough to protect by, and for nothing else.
 */
export function otherNames({ names }: Pick<Chart, 'names'>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, key] of names) {
    const outside = nameOutside(name);
    if (key === NOWHERE || outside === NOWHERE || outside === key) continue;
    found.set(key, [...(found.get(key) ?? []), outside]);
  }
  return found;
}
