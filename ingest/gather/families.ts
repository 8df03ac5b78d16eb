import type { EncounterPart } from '../fhir/part.js';
import { type Chart, type Held, named } from './chart.js';
import type { Gathering } from './gathering.js';
import { isRefused, type Persons } from './patients.js';

/** Each encounter that is part of no other of the same patient, with all below it. */
export function families(
  chart: Chart,
  persons: Persons,
  { tally }: Gathering,
): Map<Held<EncounterPart>, Held<EncounterPart>[]> {
  const found = new Map<Held<EncounterPart>, Held<EncounterPart>[]>();
  const personOf = ({ part }: Held<EncounterPart>) => {
    const found = persons.find(part.person);
    return isRefused(found) ? null : found.id;
  };
  const above = (held: Held<EncounterPart>) => {
    const whole = chart.encounters.get(named(chart, held.part.partOf) ?? '');
    return whole !== undefined && personOf(whole) === personOf(held) ? whole : undefined;
  };
  for (const held of chart.encounters.values()) {
    const root = rootOf(held, above);
    const whole = named(chart, held.part.partOf);
    if (whole !== null && !chart.encounters.has(whole)) {
      tally.warn(held.origin, 'DANGLING_REFERENCE', 'partOf: an encounter of this import');
    } else if (whole !== null && above(held) === undefined) {
      tally.warn(held.origin, 'OTHER_PERSON', 'partOf: an encounter of the same patient');
    }
    found.set(root, [...(found.get(root) ?? []), held]);
  }
  return found;
}

/** Follows `partOf` upwards; a circle ends where it would close. */
function rootOf(
  held: Held<EncounterPart>,
  aboveOf: (held: Held<EncounterPart>) => Held<EncounterPart> | undefined,
): Held<EncounterPart> {
  const seen = new Set([held]);
  let top = held;
  for (;;) {
    const above = aboveOf(top);
    if (above === undefined) return top;
    if (seen.has(above))
      return [...seen].sort((one, other) => (one.part.key < other.part.key ? -1 : 1))[0] ?? top;
    seen.add(above);
    top = above;
  }
}
