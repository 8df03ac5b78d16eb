/**
 * Work that is done once for all who ask while it is done. For what anybody may ask without being counted: what it costs
 * does not grow with how often it is asked.
 */
export function sharedWork<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    underWay ??= work().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
