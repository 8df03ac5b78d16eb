import { measureOf } from '../../measures/wellbeing.js';
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

/** The category that a code is shared by; for a code that is not known, the one of its FHIR category. */
export function categoryOf(
  code: string,
  fhirCategories: readonly (string | undefined)[] = [],
): WellbeingCategory {
  const known = measureOf(code)?.category;
  if (known !== undefined) return known;
  return (
    fhirCategories
      .map((category) => byFhirCategory.get(category ?? ''))
      .find((found) => found !== undefined) ?? 'OTHER'
  );
}
