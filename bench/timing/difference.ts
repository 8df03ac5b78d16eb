/** The middle of differences, and between what bounds it lies at 99 of 100 times. In milliseconds. */
export interface Difference {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

/** Of pairs that were measured one after the other: what slows both, and what happens seldom, counts for nothing. */
export function differenceOf(one: readonly number[], other: readonly number[]): Difference {
  const differences = one.map((value, index) => value - (other[index] ?? 0)).sort((a, b) => a - b);
  const half = differences.length / 2;
  const reach = (2.576 * Math.sqrt(differences.length)) / 2;
  const at = (place: number) =>
    differences[Math.min(differences.length - 1, Math.max(0, Math.round(place)))] ?? 0;
  return { middle: at(half), least: at(half - reach), most: at(half + reach) };
}
