import type { CodeSets } from '../fhir/mapper.js';
import { mappers } from '../fhir/mappers.js';
import { namesOf, partOf } from '../fhir/part-of.js';
import { keyOf } from '../fhir/reference.js';
import { type SensitivityMapping, sensitivityOf } from '../fhir/sensitivity.js';
import { surveyOf } from '../fhir/survey.js';
import type { Language } from '../fhir/text.js';
import { addPart, type Chart, emptyChart } from '../gather/chart.js';
import type { Known } from '../gather/known.js';
import type { Origin } from '../issue.js';
import type { Tally } from '../report.js';
import type { FileBatch } from './batches.js';
import type { Met, Resource } from './met.js';
import { readResources } from './read-resources.js';

export interface Reading {
  readonly language: Language;
  readonly codes: CodeSets;
  readonly sensitivity: SensitivityMapping;
  readonly known: Known;
  readonly tally: Tally;
  readonly onBytes: (file: string, bytes: number) => void;
}

/** Types that name no patient: they come again in every bundle, and are read in the first pass only. */
const registry = new Set(['Organization', 'Location', 'Practitioner', 'PractitionerRole']);

/** Types that go into a document, which can be kept back from the patient. A visit or a person cannot. */
const makesDocument = new Set(
  [...mappers.keys()].filter((type) => ![...registry, 'Patient', 'Encounter', 'Medication'].includes(type)),
);

/** One resource goes into a document of the database, which holds 16 MB, with others beside it. */
const largestPart = 12_000_000;

/** All parts of a batch of files, as far as this pass takes them. */
export async function readChart(
  batch: FileBatch,
  pass: number,
  before: Chart | undefined,
  reading: Reading,
): Promise<Chart> {
  const { tally } = reading;
  const chart = emptyChart(before);
  const seen = new Set<string>();
  for (const file of batch.files) {
    for await (const met of readResources(file, (bytes) => reading.onBytes(file.path, bytes))) {
      const at = { file: file.path, entry: met.entry };
      if (met.met === 'RESOURCE') {
        if (isOfPass(met.resource, met.fullUrl, pass, batch.passes)) {
          take(met.resource, met.fullUrl, { ...at, type: met.resource.resourceType }, chart, seen, reading);
        }
      } else if (pass > 0) {
        // Told in the first pass.
      } else if (met.met === 'FAULT') {
        tally.fileProblem({ ...at, type: 'File' }, met.reason, met.expected);
      } else {
        const origin = { ...at, type: typeOf(met) };
        tally.reading(origin);
        if (met.met === 'DELETED') tally.refuse(origin, 'NOT_IN_FORCE', 'a resource that its source keeps');
        else if (met.met === 'SKIPPED') tally.refuse(origin, 'NOT_STORED_HERE', 'a type that is stored');
        else if (met.met === 'BROKEN') tally.refuse(origin, 'BROKEN_JSON', 'JSON');
        else tally.refuse(origin, 'NOT_A_RESOURCE', 'resource: a resource with its resourceType');
      }
    }
  }
  return chart;
}

function typeOf(met: Exclude<Met, { met: 'FAULT' }>): string {
  if (met.met === 'SKIPPED') return met.type;
  return 'resource' in met ? met.resource.resourceType : '(none)';
}

function take(
  resource: Resource,
  fullUrl: string | null,
  origin: Origin,
  chart: Chart,
  seen: Set<string>,
  { known, tally, language, codes, sensitivity }: Reading,
): void {
  tally.reading(origin);
  const { key, others } = namesOf(resource, fullUrl);
  const name = `${origin.type}/${key}`;
  if (key !== null && mappers.has(origin.type) && seen.has(name)) {
    if (!registry.has(origin.type)) tally.warn(origin, 'DUPLICATE', 'each resource once');
    tally.settle(origin, 'alreadyThere');
    return;
  }
  seen.add(name);
  const survey = surveyOf(resource);
  const part = partOf(resource, key, survey, {
    language,
    codes,
    warn: (reason, expected) => tally.warn(origin, reason, expected),
  });
  if ('refused' in part) {
    tally.refuse(origin, part.refused, part.expected);
    return;
  }
  if (JSON.stringify(part).length > largestPart) {
    tally.refuse(origin, 'TOO_LARGE', 'a resource of at most 12 MB of text');
    return;
  }
  const meaning = sensitivityOf(survey, sensitivity);
  if ('refused' in meaning) {
    tally.refuse(origin, meaning.refused, meaning.expected);
    return;
  }
  if (meaning.hiddenFromPatient && !makesDocument.has(origin.type)) {
    tally.refuse(origin, 'UNKNOWN_LABEL', 'a label that hides it from the patient on a document only');
    return;
  }
  for (const other of others) {
    if (part.part === 'PRACTITIONER') known.practitioners.set(other, part.key);
    else if (part.part === 'ORGANISATION') known.organisations.set(other, part);
    else if (key !== null) chart.aliases.set(other, key);
  }
  addPart(chart, part, { ...origin, ...meaning });
}

/** Each pass takes a part of the patients; what names none is taken by the first. */
function isOfPass(resource: Resource, fullUrl: string | null, pass: number, passes: number): boolean {
  if (passes === 1) return true;
  const url = fullUrl?.startsWith('urn:uuid:') ? fullUrl.slice('urn:uuid:'.length) : null;
  const patient = resource.resourceType === 'Patient' ? (url ?? resource.id) : patientOf(resource);
  if (typeof patient !== 'string') return pass === 0;
  let sum = 0;
  for (let index = 0; index < patient.length; index += 1) sum = (sum * 31 + patient.charCodeAt(index)) >>> 0;
  return sum % passes === pass;
}

function patientOf({ subject, patient }: Resource): string | null {
  const reference: unknown = subject ?? patient;
  if (typeof reference !== 'object' || reference === null || !('reference' in reference)) return null;
  return typeof reference.reference === 'string' ? keyOf({ reference: reference.reference }) : null;
}
