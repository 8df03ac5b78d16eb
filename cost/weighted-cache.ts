/** A cache whose contents together weigh at most so much: what was used longest ago goes first. */
export interface WeightedCache<Value> {
  get(key: string): Value | undefined;
  /** Keeps the value; one that is heavier than a tenth of the cache is not kept, so that no single one empties it. */
  set(key: string, value: Value, weight: number): void;
  /** What it holds now, in the unit of the weights. */
  weight(): number;
}

export function weightedCache<Value>(maxWeight: number): WeightedCache<Value> {
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let total = 0;
  const drop = (key: string) => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found); // last used goes last
      return found.value;
    },
    set(key, value, weight) {
      drop(key);
      if (weight > maxWeight / 10) return;
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= maxWeight) break;
        drop(oldest);
      }
    },
    weight: () => total,
  };
}
