import { strictestClassOf } from '../fhir/labels.js';
import { mappers } from '../fhir/mappers.js';
import { containedIn, containedName, referencesOf } from '../fhir/reference.js';
import { type SourceVersion, sourceVersionOf, unversioned } from '../fhir/source-version.js';
import type { Whose } from '../fhir/whose.js';
import { addPart } from '../gather/chart.js';
import { contested, replaced } from '../gather/patients.js';
import type { Origin } from '../issue.js';
import { passedOver, saysMore } from '../versions/passed-over.js';
import { recordName } from '../versions/source-record.js';
import { takingBackOf } from '../versions/taking-back.js';
import { distinguished, isCalledOtherwise } from './called.js';
import type { Resource } from './met.js';
import { addNames, type NamedEntry } from './named-entry.js';
import { patientOf } from './passes.js';
import { receive, recordOf } from './receive.js';
import { documentTypes, isVersioned, registryTypes } from './resource-types.js';
import { securityOf, withLabels } from './security-of.js';
import type { Taking } from './taking.js';
import { understand } from './understand.js';

/** Contained resources that become parts of their own. The others are read with what contains them. */
const ownParts = new Set(['Medication', 'Observation', 'ImagingStudy', 'Goal', 'Encounter']);

/** Makes a part of a resource, and of those that it contains, or says why not. Of several versions the newest counts. */
export function take(own: NamedEntry, origin: Origin, taking: Taking): void {
  const entry = { ...own, resource: withLabels(own.resource, own.labels) };
  const { tally, chart, seen, known } = taking;
  tally.reading(origin);
  const { names } = distinguished(entry, known);
  const { key } = names;
  const isOfRegistry = registryTypes.has(origin.type);
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
      const isMerged = understood.refused === 'REPLACED';
      chart.unreadPersons.set(key, isMerged ? replaced : contested);
      if (isMerged) chart.mergedPersons.set(key, sourceVersionOf(entry.resource));
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
  const { part, meaning, reasons, about, whose } = understood;
  const held = {
    ...origin,
    ...meaning,
    reasons,
    about,
    ...comingFrom(whose),
    protectionClass: strictestClassOf([meaning.protectionClass, origin.protectionClass ?? 'NONE']),
  };
  if (key !== null && isVersioned(origin.type)) {
    const patient = 'person' in part ? part.person : null;
    const record = { ...recordOf(entry, key, held, null), patient };
    const before = chart.records.get(record.name);
    if (!receive(record, entry.newestFirst ?? false, taking)) {
      if (before !== undefined && saysMore(held, before.origin))
        chart.unstored.push(passedOver(key, patient, record.version, held));
      return;
    }
  }
  addNames(isOfRegistry ? known.names : chart.names, names);
  addPart(chart, part, held, isPatient ? sourceVersionOf(entry.resource) : unversioned, whose);
  if (key !== null) takeContained(entry, key, held, taking);
}

function comingFrom({ claims }: Whose): { readonly comesFrom?: readonly string[] } {
  const names = claims.flatMap(({ name, means }) => (means === 'THING' ? [name] : []));
  return names.length === 0 ? {} : { comesFrom: names };
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
  if (!isVersioned(origin.type)) {
    const isStored = mappers.has(origin.type);
    tally.refuse(
      origin,
      isStored ? 'NOT_REMOVED' : 'NOT_IN_FORCE',
      'records of a patient: others are not removed by an import',
    );
    return;
  }
  if (key === null) {
    tally.refuse(origin, 'NOT_REMOVED', 'request.url: the address of one resource, as Observation/1');
    return;
  }
  tally.refuse(origin, 'NOT_IN_FORCE', 'a resource that its source keeps');
  const isDeletion = !taking.chart.records.has(recordName(origin.type, key));
  const record = { ...recordOf(entry, key, origin, 'UNLESS_OLDER'), version, isDeletion };
  receive(record, entry.newestFirst ?? false, taking);
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
    const labels = documentTypes.has(inner.resourceType) ? { meta: { security } } : {};
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
