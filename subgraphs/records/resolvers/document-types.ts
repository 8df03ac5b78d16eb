import type { DocumentKind } from '../../../policy/index.js';
import { open, openReference } from '../../../rules/open.js';
import type { RecordsContext } from '../context.js';
import type { DocumentView } from '../views/document-view.js';
import { registryLinks, serviceEventLink } from './links.js';

/** The graph's type of each kind of document. */
export const typeOfKind = {
  CARE_ENTRY: 'CareEntry',
  ORAL_HEALTH_ENTRY: 'OralHealthEntry',
  LABORATORY_RESULT: 'LaboratoryResult',
  IMAGING_STUDY: 'ImagingStudy',
  VACCINATION: 'Vaccination',
  MEDICAL_CERTIFICATE: 'MedicalCertificate',
  RISK_INFORMATION: 'RiskInformation',
  MEDICATION: 'Medication',
} as const satisfies Record<DocumentKind, string>;

export function openDocument(
  kind: DocumentKind,
  id: string,
  call: RecordsContext,
): Promise<DocumentView | null> {
  return open(kind, id, readsOf(call), call);
}

function readsOf({ loaders }: RecordsContext) {
  return {
    header: (id: string) => loaders.documentHeader.load(id),
    whole: (id: string) => loaders.document.load(id),
  };
}

/** The fields that every document type has beside those that lie in the view under their own name. */
export function documentType(kind: DocumentKind) {
  return {
    __resolveReference: async ({ id }: { readonly id: string }, call: RecordsContext) =>
      openReference(kind, id, readsOf(call), call),
    ...registryLinks,
    controller: ({ controllerId }: DocumentView, _: unknown, { loaders }: RecordsContext) =>
      loaders.provider.load(controllerId),
    serviceEvent: serviceEventLink,
  };
}
