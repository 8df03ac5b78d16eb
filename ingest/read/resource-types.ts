import { mappers } from '../fhir/mappers.js';

/** Types that name no patient: they come again in every bundle. */
export const registryTypes: ReadonlySet<string> = new Set([
  'Organization',
  'Location',
  'Practitioner',
  'PractitionerRole',
]);

/** Types that go into a document, which can be kept back from the patient. A visit or a person cannot. */
export const documentTypes: ReadonlySet<string> = new Set(
  [...mappers.keys()].filter(
    (type) => ![...registryTypes, 'Patient', 'Encounter', 'Medication'].includes(type),
  ),
);

/** Types of a patient's data, of which each resource is kept with its newest version. */
export function isVersioned(type: string): boolean {
  return mappers.has(type) && !registryTypes.has(type) && type !== 'Patient';
}
