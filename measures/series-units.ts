import type { LocalDate } from '../policy/index.js';
import { inUnit, type Scale } from './scale.js';

/** Values without a unit are counted under an empty one, which nothing can be told in: they stand in a series of their own. */
export const NO_UNIT = '';

/**
 * The series that the values of one measure make: for each unit that occurs, the unit of the series that it stands in.
 * The usual unit of the measure takes in all that can be told in it. What cannot stands in a series of its own, in the
 * unit that most of its values have; of equals the first by name, so that the order of values changes nothing.
 */
export function seriesUnits(
  counts: ReadonlyMap<string, number>,
  scale: Scale,
  day: LocalDate,
): ReadonlyMap<string, string> {
  const unitOf = new Map<string, string>();
  const byCount = [...counts.keys()].sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  for (const target of scale.unit === null ? byCount : [scale.unit, ...byCount]) {
    if (unitOf.has(target)) continue;
    for (const unit of byCount) {
      if (!unitOf.has(unit) && inUnit(1, unit, target, scale, day) !== null) unitOf.set(unit, target);
    }
  }
  return unitOf;
}

/** The unit of the series that is meant when none is named: the usual one, or else the one with the most values. */
export function mainUnit(counts: ReadonlyMap<string, number>, scale: Scale, day: LocalDate): string | null {
  const unitOf = seriesUnits(counts, scale, day);
  const totals = new Map<string, number>();
  for (const [unit, target] of unitOf)
    totals.set(target, (totals.get(target) ?? 0) + (counts.get(unit) ?? 0));
  if (scale.unit !== null && totals.has(scale.unit)) return scale.unit;
  const [most = null] = [...totals].sort(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1),
  );
  return most?.[0] ?? scale.unit;
}
