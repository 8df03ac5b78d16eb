import type { ClinicalPart } from '../fhir/part.js';
import { type Chart, type Held, named } from './chart.js';

/** Notes of a chart that give way to others. */
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
    for (const name of part.succession.replaces) byName.add(named(chart, name) ?? name);
    if (!part.succession.superseded && part.encounter !== null)
      encounters.add(named(chart, part.encounter) ?? part.encounter);
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
    byName.has(part.key) || (part.succession.superseded && encounters.has(named(chart, part.encounter) ?? ''))
  );
}
