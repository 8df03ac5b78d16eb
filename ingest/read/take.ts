import type { Instant } from '../../policy/index.js';
import { reference } from '../fhir/elements.js';
import { strictestClassOf } from '../fhir/labels.js';
import type { CodeSets } from '../fhir/mapper.js';
import { mappers } from '../fhir/mappers.js';
import { partOf } from '../fhir/part-of.js';
import { containedIn, containedName, referencesOf } from '../fhir/reference.js';
import { type SensitivityMapping, sensitivityOf } from '../fhir/sensitivity.js';
import { sourceVersionOf, unversioned } from '../fhir/source-version.js';
import { surveyOf } from '../fhir/survey.js';
import type { Language } from '../fhir/text.js';
import { addPart, type Chart } from '../gather/chart.js';
import type { Known } from '../gather/known.js';
import type { Origin, Warn } from '../issue.js';
import type { Tally } from '../report.js';
import type { Resource } from './met.js';
import { addNames, type NamedEntry } from './named-entry.js';

export interface Taking {
  readonly language: Language;
  readonly codes: CodeSets;
  readonly now: Instant;
  readonly sensitivity: SensitivityMapping;
  readonly known: Known;
  readonly tally: Tally;
  readonly chart: Chart;
  /** Names of the resources that were taken. */
  readonly seen: Set<string>;
}

/** Types that name no patient: they come again in every bundle. */
const registry = new Set(['Organization', 'Location', 'Practitioner', 'PractitionerRole']);

/** Types that go into a document, which can be kept back from the patient. A visit or a person cannot. */
const makesDocument = new Set(
  [...mappers.keys()].filter((type) => ![...registry, 'Patient', 'Encounter', 'Medication'].includes(type)),
);

/** One resource goes into a document of the database, which holds 16 MB, with others beside it. */
const largestPart = 12_000_000;

/** Contained resources that become parts of their own. The others are read with what contains them. */
const ownParts = new Set(['Medication', 'Observation', 'ImagingStudy', 'Goal', 'Encounter']);

/** Makes a part of a resource, and of those that it contains, or says why not. */
export function take(entry: NamedEntry, origin: Origin, taking: Taking): void {
  const { tally, chart, seen, known } = taking;
  tally.reading(origin);
  const { names } = distinguished(entry, known);
  const { key } = names;
  const name = `${origin.type}/${key}`;
  const isOfRegistry = registry.has(origin.type);
  const isPatient = origin.type === 'Patient';
  if (key !== null && !isPatient && mappers.has(origin.type) && seen.has(name)) {
    if (isOfRegistry) addNames(known.names, names);
    else tally.warn(origin, 'DUPLICATE', 'each resource once');
    tally.settle(origin, 'alreadyThere');
    return;
  }
  seen.add(name);
  const warn: Warn = (reason, expected) => tally.warn(origin, reason, expected);
  const references = entry.references ?? referencesOf(entry.resource, key ?? '', entry.where);
  const survey = surveyOf(entry.resource);
  const part = partOf(entry.resource, key, survey, { ...taking, warn, references });
  if ('refused' in part) {
    tally.refuse(origin, part.refused, part.expected);
    if (isPatient && key !== null) {
      addNames(chart.names, names);
      chart.unreadPersons.add(key);
    }
    return;
  }
  if (JSON.stringify(part).length > largestPart) {
    tally.refuse(origin, 'TOO_LARGE', 'a resource of at most 12 MB of text');
    return;
  }
  const meaning = sensitivityOf(survey, taking.sensitivity);
  if ('refused' in meaning) {
    tally.refuse(origin, meaning.refused, meaning.expected);
    return;
  }
  if (meaning.hiddenFromPatient && !makesDocument.has(origin.type)) {
    tally.refuse(origin, 'UNKNOWN_LABEL', 'a label that hides it from the patient on a document only');
    return;
  }
  addNames(isOfRegistry ? known.names : chart.names, names);
  const reasons = survey.reasons.flatMap((one) => {
    const read = reference.safeParse(one);
    return read.success ? (references.nameOf(read.data, 'Condition', 'Observation') ?? []) : [];
  });
  const said = {
    ...origin,
    ...meaning,
    reasons,
    protectionClass: strictestClassOf([meaning.protectionClass, origin.protectionClass ?? 'NONE']),
  };
  addPart(chart, part, said, isPatient ? sourceVersionOf(entry.resource) : unversioned);
  if (key !== null) takeContained(entry, key, said, taking);
}

/** A contained resource is of the same patient and encounter as the one around it, and is labelled like it. */
function takeContained({ resource, where }: NamedEntry, container: string, origin: Origin, taking: Taking) {
  const subject = resource.subject ?? resource.patient;
  const encounter = resource.encounter ?? resource.context;
  for (const [id, inner] of containedIn(resource)) {
    if (!ownParts.has(inner.resourceType)) continue;
    const around = inner.resourceType === 'Encounter' ? { subject } : { subject, encounter };
    const security = [resource, inner].flatMap(({ meta }) => securityOf(meta));
    const labels = makesDocument.has(inner.resourceType) ? { meta: { security } } : {};
    const whole: Resource = { ...around, ...inner, ...labels, contained: undefined };
    const key = containedName(container, id);
    const names = { key, byAddress: key, others: [], inBundle: [], notInBundle: [] };
    const references = referencesOf(resource, container, where);
    take({ resource: whole, names, where, references }, { ...origin, type: inner.resourceType }, taking);
  }
}

function securityOf(meta: unknown): readonly unknown[] {
  const { security } = (meta ?? {}) as { readonly security?: unknown };
  return Array.isArray(security) ? security : [];
}

/** Two organisations or professionals of one identifier that are not called the same are two: each is named by its address. */
function distinguished(entry: NamedEntry, { called }: Known): NamedEntry {
  const { names, resource } = entry;
  const { key, byAddress } = names;
  if (!registry.has(resource.resourceType) || key === null || key === byAddress) return entry;
  const name = JSON.stringify(resource.name ?? null);
  const before = called.get(key) ?? name;
  called.set(key, before);
  if (before === name) return entry;
  const others = names.others.filter((one) => one !== byAddress);
  return { ...entry, names: { ...names, key: byAddress, others } };
}
