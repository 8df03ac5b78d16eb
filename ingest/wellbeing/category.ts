import type { WellbeingCategory } from '../../policy/index.js';

const byFhirCategory: ReadonlyMap<string, WellbeingCategory> = new Map(
  Object.entries({
    fitness: 'PHYSICAL_ACTIVITY',
    activity: 'PHYSICAL_ACTIVITY',
    nutrition: 'NUTRITION',
    sleep: 'SLEEP',
    survey: 'SYMPTOM_ASSESSMENT',
  }),
);

/** What a recording is shared by that nobody knows by its codes: its FHIR category, if that is one and the same. */
export function categoryOfFhir(categories: readonly (string | undefined)[] = []): WellbeingCategory {
  const found = new Set(categories.flatMap((category) => byFhirCategory.get(category ?? '') ?? []));
  const [only = 'OTHER'] = found;
  return found.size > 1 ? 'OTHER' : only;
}
