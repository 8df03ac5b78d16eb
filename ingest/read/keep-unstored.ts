import { z } from 'zod';
import { identifier } from '../fhir/elements.js';
import { listedBy } from '../fhir/held-by.js';
import { isProtecting, type LabelMeaning, meaningOf, strictestClassOf } from '../fhir/labels.js';
import { NOWHERE, nameOutside } from '../fhir/names.js';
import { canBeReason } from '../fhir/reasons.js';
import type { References } from '../fhir/reference.js';
import { classOfCodes, type SensitivityMapping } from '../fhir/sensitivity.js';
import { sourceVersionOf } from '../fhir/source-version.js';
import type { Survey } from '../fhir/survey.js';
import { isSourceOfValues } from '../fhir/whose.js';
import { labelsOf } from '../gather/chart.js';
import type { Origin } from '../issue.js';
import type { NamedEntry } from './named-entry.js';
import { patientOf } from './passes.js';
import { isVersioned } from './resource-types.js';
import type { Taking } from './taking.js';
import type { Links } from './understand.js';

/** A reference as far as it can be read: what is wrong in one field of it does not hide what it points at. */
const anyReference = z.object({
  reference: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  identifier: identifier.optional().catch(undefined),
});

/** The names of what references point at. */
export function namesOf(pointing: readonly unknown[], references: References): string[] {
  return pointing.flatMap((one) => {
    const read = anyReference.safeParse(one);
    return read.success ? references.namesOf(read.data) : [];
  });
}

/** The labels of a list or a document hold for what it lists, whatever becomes of itself and whenever that comes. */
export function keepLabels(
  entry: NamedEntry,
  { labels }: Survey,
  references: References,
  origin: Origin,
  { chart, sensitivity }: Taking,
): void {
  const listed = listedBy(entry.resource);
  if (listed === null) return;
  const names = namesOf(listed, references);
  const own = allNames(entry);
  if (own.length + names.length === 0) return;
  const about = [...names, ...[...names, ...outside(names)].map(labelsOf)];
  chart.unstored.push({
    ...meaningOfKnown(labels, sensitivity),
    names: own.length === 0 ? [labelsOf(`what has ${about[0]}`)] : own.map(labelsOf),
    ...{ about, reasons: [], patient: patientOf(entry), type: origin.type },
    unknownLabel: unknownLabelIn(labels, origin, sensitivity),
    version: sourceVersionOf(entry.resource),
  });
}

function unknownLabelIn(
  labels: Survey['labels'],
  origin: Origin,
  { labels: known }: SensitivityMapping,
): Origin | null {
  return 'refused' in meaningOf(labels, known) ? origin : null;
}

/** The labels that are known, together. */
function meaningOfKnown(labels: Survey['labels'], { labels: known }: SensitivityMapping): LabelMeaning {
  const said = meaningOf(
    labels.filter((one) => !('refused' in meaningOf([one], known))),
    known,
  );
  return 'refused' in said ? { protectionClass: 'NONE', hiddenFromPatient: false, guardianCode: null } : said;
}

/** What is not stored is somebody's, and protects what points at it as if it were, by those of its labels that are known. */
export function keepUnstored(
  entry: NamedEntry,
  { codes, labels }: Survey,
  { reasons, about }: Links,
  origin: Origin,
  { chart, sensitivity }: Taking,
): void {
  const { type } = origin;
  const names = allNames(entry);
  const [key] = names;
  const patient = patientOf(entry);
  if (patient !== null) for (const name of names) chart.owners.set(name, { patient, type, origin });
  if (key === undefined || !canBeReason(type)) return;
  const said = meaningOfKnown(labels, sensitivity);
  const protectionClass = strictestClassOf([classOfCodes(codes, sensitivity), said.protectionClass]);
  const meaning = { ...said, protectionClass };
  const isTelling = isProtecting(meaning) || reasons.length + about.length > 0;
  if (!isTelling && !isSourceOfValues(type)) return;
  chart.unstored.push({
    ...meaning,
    ...{ names, reasons, patient, type },
    about: isVersioned(type) ? [...about, key] : about,
    unknownLabel: unknownLabelIn(labels, origin, sensitivity),
    version: entry.version ?? sourceVersionOf(entry.resource),
  });
}

/** Every name of a resource by which others may mean it, its own first; none where it has no name of its own. */
function allNames({ names: { key, others, inBundle } }: NamedEntry): readonly string[] {
  return key === null ? [] : [...new Set([key, ...others, ...inBundle, ...outside(inBundle)])];
}

function outside(names: readonly string[]): readonly string[] {
  return names.map(nameOutside).filter((name) => name !== NOWHERE);
}
