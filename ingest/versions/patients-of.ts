/** Whose things are meant; null where something names no patient. */
export type Patients = Set<string | null>;

/** Nobody's reason protects nobody else's data, but one that names no patient protects whatever points at it. */
export function isOf(patient: string | null, patients: ReadonlySet<string | null>): boolean {
  return patient === null ? patients.size > 0 : patients.has(patient) || patients.has(null);
}

/** Names, by their hashes, with those whose things are meant by them. */
export type MeantIds = Map<string, Patients>;

export function addMeant(found: MeantIds, id: string, patient: string | null): void {
  found.set(id, (found.get(id) ?? new Set()).add(patient));
}

/** Is any of the names meant, for this patient? */
export function isMeant(
  ids: readonly string[] | undefined,
  patient: string | null,
  meant: ReadonlyMap<string, ReadonlySet<string | null>>,
): boolean {
  return ids?.some((id) => isOf(patient, meant.get(id) ?? new Set())) ?? false;
}
