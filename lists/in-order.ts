/** What was found, in the order in which it was asked for; null for what was not found. As DataLoader wants it. */
export function inOrder<T extends { readonly _id: string }>(
  ids: readonly string[],
  found: readonly T[],
): (T | null)[] {
  const byId = new Map(found.map((item) => [item._id, item]));
  return ids.map((id) => byId.get(id) ?? null);
}
