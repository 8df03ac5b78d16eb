import { type Chart, emptyChart, type Unstored } from '../gather/chart.js';
import type { Compared } from './compare.js';
import type { HashedNames } from './hashed-names.js';
import type { ImportedResources, KnownResource } from './imported-resources.js';
import { protectionLearner } from './learn-protection.js';
import { rowReacher } from './reached-rows.js';
import { unstoredOf } from './unstored-of-row.js';

/** What another import wrote while a chart was stored: neither of the two may have seen the other. */
export interface Late {
  /** Rows that what protects reaches now. */
  readonly rows: readonly KnownResource[];
  /** What refuses what it has, of this chart and of the other import. */
  readonly refusing: readonly Unstored[];
}

/**
 * Asks once more, after all of a chart is written, what protects it and what it protects. Of two imports at once the one
 * that asks last sees what both have written. `seen` are the rows that the chart was made of, or has written itself.
 */
export async function lateProtection(
  chart: Chart,
  { placings }: Pick<Compared, 'placings'>,
  stored: ImportedResources,
  names: HashedNames,
  seen: ReadonlySet<string>,
): Promise<Late | null> {
  const learner = protectionLearner({ ...chart, unstored: [...chart.unstored] }, stored, names);
  await learner.learn();
  const telling = [...learner.told.values()].filter(({ _id }) => !seen.has(_id));
  const nothing = { ...emptyChart(new Map(), chart.hidden), names: chart.names };
  const reachedByThem =
    telling.length === 0 ? [] : await rowReacher(nothing, new Map(), stored, names, telling)();
  const reachedFromHere = await rowReacher(chart, placings, stored, names, [])();
  const rows = [...reachedByThem, ...reachedFromHere.filter(({ _id }) => !seen.has(_id))];
  if (rows.length === 0) return null;
  const refusing = [...chart.unstored, ...telling.map((row) => unstoredOf(row, []))];
  return {
    rows: [...new Map(rows.map((row) => [row._id, row])).values()],
    refusing: refusing
      .filter(({ unknownLabel }) => unknownLabel !== null)
      .map((one) => ({ ...one, isKnown: true })),
  };
}
