/** Numbers that look random and are the same for the same seed, so that every run asks about the same data. */
export interface Chance {
  /** From 0 to 1, without 1. */
  next(): number;
  /** One of them. */
  oneOf<T>(items: readonly [T, ...T[]]): T;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    oneOf: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}
