import type { Part } from '../fhir/part.js';
import type { Origin } from '../issue.js';
import { type Chart, named } from './chart.js';

/** Finds the document that a part names no visit of its own beside: the one of its bundle and patient. */
export function documentsOfBundles(chart: Chart): (part: Part, origin: Origin) => string | undefined {
  const documents = new Map<string, string>();
  const ofPatient = (bundle: string, person: string | null) => `${bundle} ${named(chart, person)}`;
  for (const { part, origin } of chart.clinical)
    if (part.part === 'ENTRY' && part.summary !== undefined && part.encounter === null && origin.bundle)
      documents.set(ofPatient(origin.bundle, part.person), part.key);
  return (part, { bundle }) =>
    'encounter' in part && part.encounter === null && part.part !== 'ENCOUNTER' && bundle
      ? documents.get(ofPatient(bundle, part.person))
      : undefined;
}
