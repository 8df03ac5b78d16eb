import type { EncounterPart } from '../fhir/part.js';
import { type Chart, type Held, named } from './chart.js';
import type { Gathering } from './gathering.js';

/** Each encounter that is part of no other, with all below it. */
export function families(
  chart: Chart,
  { tally }: Gathering,
): Map<Held<EncounterPart>, Held<EncounterPart>[]> {
  const found = new Map<Held<EncounterPart>, Held<EncounterPart>[]>();
  for (const held of chart.encounters.values()) {
    const root = rootOf(held, chart);
    const whole = named(chart, held.part.partOf);
    if (whole !== null && !chart.encounters.has(whole)) {
      tally.warn(held.origin, 'DANGLING_REFERENCE', 'partOf: an encounter of this import');
    }
    found.set(root, [...(found.get(root) ?? []), held]);
  }
  return found;
}

/** Follows `partOf` upwards; a circle ends where it would close. */
function rootOf(held: Held<EncounterPart>, chart: Chart): Held<EncounterPart> {
  const seen = new Set([held]);
  let top = held;
  for (;;) {
    const above = chart.encounters.get(named(chart, top.part.partOf) ?? '');
    if (above === undefined) return top;
    if (seen.has(above))
      return [...seen].sort((one, other) => (one.part.key < other.part.key ? -1 : 1))[0] ?? top;
    seen.add(above);
    top = above;
  }
}
