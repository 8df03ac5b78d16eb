import { type Citizen, isDocumentKind, type Kind, kinds, type PersonFacts } from '../../../policy/index.js';
import { careThing, document, entry, foreign, grantThing, personal } from '../../decisions/asking.js';
import type { Ask } from '../../decisions/scenario.js';
import { citizen, custodyOf, mandate, person, places } from '../../decisions/story.js';
import { type Check, decisionBy } from './check.js';

/** The child of nine whom `maria` acts for, and the adult who gave `olavi` one mandate. */
const child = person({
  birthDate: '2017-05-01',
  custody: [custodyOf('maria')],
});
const guardian = citizen('maria', { onBehalfOf: 'aino' });
const assignee = citizen('olavi', { onBehalfOf: 'aino' });
const healthcare = person({ mandates: [mandate({ themes: ['HEALTHCARE'] })] });
const disclosure = person({ mandates: [mandate({ themes: ['WELLBEING_APPLICATION_DISCLOSURE'] })] });

/**
 * What a guardian and an assignee may read, kind by kind (domain 1.9, acts 3): the permit, or the code of the refusal.
 * Columns: the person, a guardian of a child, an assignee for health care, one for disclosure to an application.
 */
const table: Readonly<Partial<Record<Kind, readonly [string, string, string, string]>>> = {
  CARE_ENTRY: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  ORAL_HEALTH_ENTRY: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  LABORATORY_RESULT: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  IMAGING_STUDY: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  VACCINATION: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  MEDICAL_CERTIFICATE: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  RISK_INFORMATION: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  MEDICATION: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  SERVICE_EVENT: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  APPOINTMENT: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  DEMOGRAPHICS: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE'],
  IDENTITY_CODE: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  CONTACT_DETAILS: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  REPRESENTATION: ['SELF', 'GUARDIAN_FUNCTION_EXCLUDED', 'MANDATE_SCOPE', 'MANDATE_SCOPE'],
  RELATIONSHIP: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  CONNECTION: ['SELF', 'PHR_SELF_ONLY', 'MANDATE_SCOPE', 'MANDATE_SCOPE'],
  INFORMATION: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  CONSENT_STATUS: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  CONSENT_HISTORY: ['SELF', 'GUARDIAN_FUNCTION_EXCLUDED', 'MANDATE', 'MANDATE_SCOPE'],
  DENIAL: ['SELF', 'GUARDIAN_FUNCTION_EXCLUDED', 'MANDATE', 'MANDATE_SCOPE'],
  DECLARATION_OF_INTENT: ['SELF', 'GUARDIAN_FUNCTION_EXCLUDED', 'MANDATE_SCOPE', 'MANDATE_SCOPE'],
  WELLBEING_DATA_CONSENT: ['SELF', 'PHR_SELF_ONLY', 'MANDATE_SCOPE', 'MANDATE_SCOPE'],
  APPLICATION_GRANT: ['SELF', 'PHR_SELF_ONLY', 'MANDATE_SCOPE', 'MANDATE'],
  ACCESS_LOG: ['SELF', 'GUARDIAN_FUNCTION_EXCLUDED', 'MANDATE', 'MANDATE_SCOPE'],
  WELLBEING_ENTRY: ['SELF', 'PHR_SELF_ONLY', 'MANDATE_SCOPE', 'MANDATE_SCOPE'],
  PRESCRIPTION: ['SELF', 'GUARDIAN', 'MANDATE', 'MANDATE_SCOPE'],
  PAPER_DOCUMENT: [
    'CALLER_KIND_NOT_PERMITTED',
    'CALLER_KIND_NOT_PERMITTED',
    'CALLER_KIND_NOT_PERMITTED',
    'CALLER_KIND_NOT_PERMITTED',
  ],
};

const askers: readonly (readonly [who: string, asker: Citizen, facts: PersonFacts])[] = [
  ['the person', citizen('aino'), person()],
  ['a guardian', guardian, child],
  ['an assignee for health care', assignee, healthcare],
  ['an assignee for disclosure to an application', assignee, disclosure],
];

export const callerChecks: readonly Check[] = kinds.flatMap((kind) =>
  askers.map(([who, asker, facts], index) => ({
    rule: `${who} reads ${kind}`,
    expected: table[kind]?.[index] ?? 'no row',
    found: (policy) => decisionBy(policy, asker, facts, thingOf(kind), { fieldClass: 'HEADER' }).audit,
  })),
);

/** A thing of the kind with the code of a child who is not yet assessed as capable. */
function thingOf(kind: Kind): Ask {
  if (isDocumentKind(kind)) return document(kind, { guardianCode: 1 });
  switch (kind) {
    case 'SERVICE_EVENT':
    case 'APPOINTMENT':
    case 'RELATIONSHIP':
      return careThing(kind, { guardianCode: 1 });
    case 'WELLBEING_ENTRY':
      return entry('BLOOD_PRESSURE');
    case 'APPLICATION_GRANT':
      return grantThing('PATIENT_DATA');
    case 'PRESCRIPTION':
    case 'PAPER_DOCUMENT':
      return foreign(kind, places.rantalaClinic, { guardianCode: 1 });
    default:
      return personal(kind);
  }
}
