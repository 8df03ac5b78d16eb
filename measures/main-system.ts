const loinc = 'http://loinc.org';
const loincByOid = 'urn:oid:2.16.840.1.113883.6.1';

/** One name for each code system. */
export function canonicalSystem(system: string): string {
  return system === loincByOid ? loinc : system;
}

/**
 * The code system that is meant where one code stands in several and none is named: LOINC, or else the one that most
 * values have; of equals the first by name. The same code of another system is another measure.
 */
export function mainSystem(systems: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const system of systems.map(canonicalSystem)) counts.set(system, (counts.get(system) ?? 0) + 1);
  if (counts.has(loinc)) return loinc;
  const [most = null] = [...counts].sort(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1),
  );
  return most?.[0] ?? null;
}
