import type { Placing } from './compare.js';
import { rowIds } from './match-rows.js';

/** What a resource needs to become a document, and whose that is. */
export interface Need {
  readonly name: string;
  readonly patient: string | null;
}

/** Whose resources need a row: what names no patient draws nothing of anybody's in. */
export function patientsByRow(
  needed: readonly Need[],
  idOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<string | null>> {
  const found = new Map<string, Set<string | null>>();
  for (const need of needed)
    for (const id of rowIds(need, idOf)) found.set(id, (found.get(id) ?? new Set()).add(need.patient));
  return found;
}

/** What the resources need, each once. */
export function needsOf(placings: readonly Placing[]): Need[] {
  const needs = new Map<string, Need>();
  for (const { needs: names, row } of placings)
    for (const name of names) needs.set(`${name} of ${row.patient}`, { name, patient: row.patient });
  return [...needs.values()];
}
