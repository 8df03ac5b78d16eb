/** What was found before, for as many as may be kept: what was asked for longest ago gives way, so that junk displaces nothing for long. */
export function lastUsed<Found>(most: number, find: (key: string) => Found): (key: string) => Found {
  const kept = new Map<string, { readonly found: Found }>();
  return (key) => {
    const known = kept.get(key) ?? { found: find(key) };
    kept.delete(key);
    kept.set(key, known); // last used goes last
    const oldest = kept.size > most ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return known.found;
  };
}
