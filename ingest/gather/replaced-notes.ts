import type { ClinicalPart } from '../fhir/part.js';
import { type Chart, type Held, named } from './chart.js';

/** Notes of a chart that give way to others of the same patient. */
export interface ReplacedNotes {
  /** Names of the notes that another one replaces. */
  readonly byName: ReadonlySet<string>;
  /** Encounters in which a note holds. */
  readonly encounters: ReadonlySet<string>;
}

export function replacedNotes(chart: Chart): ReplacedNotes {
  const byName = new Set<string>();
  const encounters = new Set<string>();
  for (const { part } of chart.clinical) {
    if (part.succession === undefined) continue;
    for (const name of part.succession.replaces) byName.add(ofPatient(part, name, chart));
    if (!part.succession.superseded && part.encounter !== null)
      encounters.add(ofPatient(part, part.encounter, chart));
  }
  return { byName, encounters };
}

/** A note that another replaces, or that is superseded in an encounter where another holds. */
export function isReplaced(
  { part }: Held<ClinicalPart>,
  chart: Chart,
  { byName, encounters }: ReplacedNotes,
): boolean {
  if (part.succession === undefined) return false;
  return (
    byName.has(ofPatient(part, part.key, chart)) ||
    (part.succession.superseded && encounters.has(ofPatient(part, part.encounter, chart)))
  );
}

/** A name as it counts for the patient of a part: nobody's note replaces another's. */
function ofPatient({ person }: ClinicalPart, name: string | null, chart: Chart): string {
  return `${named(chart, person)} ${named(chart, name)}`;
}
