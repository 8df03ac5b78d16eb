import type { Instant } from '../../policy/index.js';
import { plainText, withPlainTexts } from '../fhir/deceiving-characters.js';
import { reference } from '../fhir/elements.js';
import { heldBy } from '../fhir/held-by.js';
import { isProtecting, type LabelMeaning, meaningOf, strictestClassOf } from '../fhir/labels.js';
import type { CodeSets } from '../fhir/mapper.js';
import { mappers } from '../fhir/mappers.js';
import { NOWHERE } from '../fhir/names.js';
import type { Part } from '../fhir/part.js';
import { partOf } from '../fhir/part-of.js';
import { containedIn, containedName, type References, referencesOf } from '../fhir/reference.js';
import { classOfCodes, type SensitivityMapping, sensitivityOf } from '../fhir/sensitivity.js';
import { type SourceVersion, sourceVersionOf, unversioned } from '../fhir/source-version.js';
import { type Survey, surveyOf } from '../fhir/survey.js';
import type { Language } from '../fhir/text.js';
import { addPart, type Chart } from '../gather/chart.js';
import type { Known } from '../gather/known.js';
import { contested, replaced } from '../gather/patients.js';
import { type Origin, type Refusal, refuse, type Warn } from '../issue.js';
import type { Tally } from '../report.js';
import { recordName } from '../versions/source-record.js';
import { takingBackOf } from '../versions/taking-back.js';
import type { Resource } from './met.js';
import { addNames, type NamedEntry } from './named-entry.js';
import { patientOf } from './passes.js';
import { receive, recordOf } from './receive.js';
import { securityOf, withLabels } from './security-of.js';

export interface Taking {
  readonly language: Language;
  readonly codes: CodeSets;
  readonly now: Instant;
  readonly sensitivity: SensitivityMapping;
  readonly known: Known;
  readonly tally: Tally;
  readonly chart: Chart;
  /** Names of the organisations, places and professionals that were taken. */
  readonly seen: Set<string>;
}

/** Types that name no patient: they come again in every bundle. */
const registry = new Set(['Organization', 'Location', 'Practitioner', 'PractitionerRole']);

/** Types that go into a document, which can be kept back from the patient. A visit or a person cannot. */
const makesDocument = new Set(
  [...mappers.keys()].filter((type) => ![...registry, 'Patient', 'Encounter', 'Medication'].includes(type)),
);

/** Contained resources that become parts of their own. The others are read with what contains them. */
const ownParts = new Set(['Medication', 'Observation', 'ImagingStudy', 'Goal', 'Encounter']);

/** Makes a part of a resource, and of those that it contains, or says why not. Of several versions the newest counts. */
export function take(own: NamedEntry, origin: Origin, taking: Taking): void {
  const entry = { ...own, resource: withLabels(own.resource, own.labels) };
  const { tally, chart, seen, known } = taking;
  tally.reading(origin);
  const { names } = distinguished(entry, known);
  const { key } = names;
  const isOfRegistry = registry.has(origin.type);
  const isPatient = origin.type === 'Patient';
  if (isCalledOtherwise(entry.resource, names, known)) {
    tally.refuse(origin, 'OTHER_CONTENT', 'what is known by this address, called the same');
    return;
  }
  if (isOfRegistry && key !== null && seen.has(recordName(origin.type, key))) {
    addNames(known.names, names);
    tally.settle(origin, 'alreadyThere');
    return;
  }
  if (isOfRegistry && key !== null) seen.add(recordName(origin.type, key));
  const understood = understand(entry, key, origin, taking);
  if ('refused' in understood) {
    tally.refuse(origin, understood.refused, understood.expected);
    if (isPatient && key !== null) {
      addNames(chart.names, names);
      chart.unreadPersons.set(key, understood.refused === 'REPLACED' ? replaced : contested);
    }
    const takesBack = takingBackOf(entry.resource, understood);
    if (takesBack !== null && key !== null && isVersioned(origin.type))
      receive(
        { ...recordOf(entry, key, origin, takesBack), patient: patientOf(entry) },
        entry.newestFirst ?? false,
        taking,
      );
    return;
  }
  const { part, meaning, reasons } = understood;
  const held = {
    ...origin,
    ...meaning,
    reasons,
    protectionClass: strictestClassOf([meaning.protectionClass, origin.protectionClass ?? 'NONE']),
  };
  if (key !== null && isVersioned(origin.type)) {
    const patient = 'person' in part ? part.person : null;
    const record = { ...recordOf(entry, key, held, null), patient };
    if (!receive(record, entry.newestFirst ?? false, taking)) return;
  }
  addNames(isOfRegistry ? known.names : chart.names, names);
  addPart(chart, part, held, isPatient ? sourceVersionOf(entry.resource) : unversioned);
  if (key !== null) takeContained(entry, key, held, taking);
}

/** What a source deletes it takes back, whatever it was. People and units are not removed by an import. */
export function takeDeletion(
  entry: NamedEntry,
  version: SourceVersion,
  origin: Origin,
  taking: Taking,
): void {
  const { tally } = taking;
  const { key } = entry.names;
  tally.reading(origin);
  const isRemovable = isVersioned(origin.type);
  tally.refuse(
    origin,
    isRemovable || !mappers.has(origin.type) ? 'NOT_IN_FORCE' : 'NOT_REMOVED',
    isRemovable
      ? 'a resource that its source keeps'
      : 'records of a patient: others are not removed by an import',
  );
  if (!isRemovable || key === null) return;
  const isDeletion = !taking.chart.records.has(recordName(origin.type, key));
  const record = { ...recordOf(entry, key, origin, 'UNLESS_OLDER'), version, isDeletion };
  receive(record, entry.newestFirst ?? false, taking);
}

function isVersioned(type: string): boolean {
  return mappers.has(type) && !registry.has(type) && type !== 'Patient';
}

/** The part of a resource and what its labels say, or why it has none. */
function understand(
  read: NamedEntry,
  key: string | null,
  origin: Origin,
  taking: Taking,
): { readonly part: Part; readonly meaning: LabelMeaning; readonly reasons: readonly string[] } | Refusal {
  const warn: Warn = (reason, expected) => taking.tally.warn(origin, reason, expected);
  const first = surveyOf(read.resource);
  const entry = first.deceives ? { ...read, resource: withPlainTexts(read.resource) } : read;
  if (first.deceives) warn('CHARACTERS_LEFT_OUT', plainText);
  const references = entry.references ?? referencesOf(entry.resource, key ?? '', entry.where);
  const survey = first.deceives ? surveyOf(entry.resource) : first;
  const reasons = namesOf(survey.reasons, references);
  labelHeld(entry, survey, references, taking);
  const part = partOf(entry.resource, key, survey, { ...taking, warn, references });
  const meaning = 'refused' in part ? part : sensitivityOf(survey, taking.sensitivity);
  if ('refused' in part || 'refused' in meaning) {
    if (!registry.has(origin.type)) keepUnstored(entry, survey, reasons, origin, taking);
    return 'refused' in part ? part : (meaning as Refusal);
  }
  if (!meaning.hiddenFromPatient || makesDocument.has(origin.type)) return { part, meaning, reasons };
  if (isHiddenByBundle(entry, taking)) {
    const hiddenFromPatient = origin.type === 'Encounter';
    return { part, meaning: { ...meaning, hiddenFromPatient }, reasons };
  }
  return refuse('UNKNOWN_LABEL', 'a label that hides it from the patient on a document only');
}

/** Is it the bundle alone that hides it from the patient? Its documents are kept back then, and it goes in. */
function isHiddenByBundle({ resource, labels = [] }: NamedEntry, { sensitivity }: Taking): boolean {
  const own = securityOf(resource.meta).filter((one) => !labels.includes(one));
  const said = meaningOf(surveyOf({ ...resource, meta: { security: own } }).labels, sensitivity.labels);
  return !('refused' in said) && !said.hiddenFromPatient;
}

/** The names of what references point at. */
function namesOf(pointing: readonly unknown[], references: References): string[] {
  return pointing.flatMap((one) => {
    const read = reference.safeParse(one);
    const name = read.success
      ? references.nameOf(read.data, references.typeOf(read.data) ?? 'Condition')
      : null;
    return name === null || name === NOWHERE ? [] : [name];
  });
}

/** The labels of a list or a document hold for what it lists. */
function labelHeld(
  { resource }: NamedEntry,
  { labels }: Survey,
  references: References,
  { chart, sensitivity }: Taking,
): void {
  const held = heldBy(resource);
  if (held.length === 0 || labels.length === 0) return;
  const meaning = meaningOfKnown(labels, sensitivity);
  if (!isProtecting(meaning)) return;
  for (const name of namesOf(held, references)) chart.held.push({ name, ...meaning });
}

/** The labels that are known, together. */
function meaningOfKnown(labels: Survey['labels'], { labels: known }: SensitivityMapping): LabelMeaning {
  const said = meaningOf(
    labels.filter((one) => !('refused' in meaningOf([one], known))),
    known,
  );
  return 'refused' in said ? { protectionClass: 'NONE', hiddenFromPatient: false, guardianCode: null } : said;
}

/** What is not stored protects what points at it as if it were, by those of its labels that are known. */
function keepUnstored(
  entry: NamedEntry,
  { codes, labels }: Survey,
  reasons: readonly string[],
  { type }: Origin,
  { chart, sensitivity }: Taking,
): void {
  const { key, others, inBundle } = entry.names;
  if (key === null) return;
  const said = meaningOfKnown(labels, sensitivity);
  const protectionClass = strictestClassOf([classOfCodes(codes, sensitivity), said.protectionClass]);
  const meaning = { ...said, protectionClass };
  if (!isProtecting(meaning) && reasons.length === 0) return;
  const names = [key, ...others, ...inBundle];
  chart.unstored.push({ ...meaning, names, reasons, patient: patientOf(entry), type });
}

/** A contained resource is of the same patient and encounter as the one around it, and is labelled like it. */
function takeContained(
  { resource, where, place = '' }: NamedEntry,
  container: string,
  origin: Origin,
  taking: Taking,
) {
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
    const within = recordName(resource.resourceType, container);
    const version = sourceVersionOf(resource);
    const inside = { resource: whole, names, where, references, within, version, place: `${place}#${id}` };
    take(inside, { ...origin, type: inner.resourceType }, taking);
  }
}

/** Another organisation or professional at a known address makes nothing certain of what refers to it from then on. */
function isCalledOtherwise(
  { resourceType, name }: Resource,
  { key, byAddress }: NamedEntry['names'],
  { called, contested }: Known,
): boolean {
  if (!registry.has(resourceType) || key === null || key !== byAddress) return false;
  const now = calledBy(name);
  const before = called.get(`${resourceType} ${key}`) ?? now;
  called.set(`${resourceType} ${key}`, before);
  if (before !== now) contested.add(key);
  return before !== now;
}

/** Two organisations or professionals of one identifier that are not called the same are two: each is named by its address. */
function distinguished(entry: NamedEntry, { called }: Known): NamedEntry {
  const { names, resource } = entry;
  const { key, byAddress } = names;
  if (!registry.has(resource.resourceType) || key === null || key === byAddress) return entry;
  const name = calledBy(resource.name);
  const before = called.get(key) ?? name;
  called.set(key, before);
  if (before === name) return entry;
  const others = names.others.filter((one) => one !== byAddress);
  return { ...entry, names: { ...names, key: byAddress, others } };
}

/** A name as it is compared. One that is nested too deep to be written is refused with its resource. */
function calledBy(name: unknown): string {
  try {
    return JSON.stringify(name ?? null);
  } catch {
    return 'nested too deep';
  }
}
