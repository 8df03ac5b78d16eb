/**
 * Elements of R4 that say whose a resource is, when and where it was made and by whom, who answers for it and who pays. A
 * reference in any other element says what the resource is for, what it follows from, what it is made of or what it sums
 * up, also in an extension: an element that nobody here knows protects rather than opens.
 */
const notReasons = new Set([
  // whose
  ...[
    'subject',
    'patient',
    'individual',
    'for',
    'beneficiary',
    'policyHolder',
    'subscriber',
    'relatedPerson',
  ],
  // when and where
  ...['encounter', 'context', 'location', 'currentLocation', 'locationReference', 'origin', 'destination'],
  ...['healthcareService', 'slot', 'schedule', 'facility', 'endpoint'],
  // by whom
  ...[
    'actor',
    'agent',
    'asserter',
    'assigner',
    'attester',
    'authenticator',
    'author',
    'careManager',
    'collector',
  ],
  ...[
    'custodian',
    'enterer',
    'generalPractitioner',
    'informationSource',
    'interpreter',
    'managingOrganization',
  ],
  ...['manager', 'manufacturer', 'member', 'onBehalfOf', 'operator', 'organization', 'owner', 'participant'],
  ...['party', 'performer', 'practitioner', 'provider', 'receiver', 'recipient', 'recorder', 'referrer'],
  ...[
    'requester',
    'responsible',
    'resultsInterpreter',
    'sender',
    'serviceProvider',
    'source',
    'sourcePatientInfo',
  ],
  ...['supplier', 'team', 'validator', 'verifier', 'verifiedWith', 'who'],
  // who pays
  ...['account', 'coverage', 'insurance', 'insurer', 'payor'],
]);

/** These may point at an episode of care instead, which is what a visit is for. */
const ofVisit = new Set(['encounter', 'context']);

type Node = Readonly<Record<string, unknown>>;

/** Is it a reference by which a resource points at what it is for? */
export function isReason(element: string, node: Node): boolean {
  if (!isReference(node)) return false;
  if (!notReasons.has(element)) return true;
  return ofVisit.has(element) && /EpisodeOfCare/.test(`${node.reference} ${node.type}`);
}

/** A reference names by its address or by one identifier; a resource has several of them, or is named as one. */
function isReference({ reference, identifier, resourceType }: Node): boolean {
  if (resourceType !== undefined) return false;
  return (
    typeof reference === 'string' ||
    (typeof identifier === 'object' && identifier !== null && !Array.isArray(identifier))
  );
}

/** Types from which nothing in a record follows: they tell who did or pays for all of it. */
const ofNoRecord = new Set([
  'Account',
  'AuditEvent',
  'Claim',
  'ClaimResponse',
  'Coverage',
  'CoverageEligibilityRequest',
  'CoverageEligibilityResponse',
  'ExplanationOfBenefit',
  'Invoice',
  'PaymentNotice',
  'PaymentReconciliation',
  'Provenance',
]);

/** Can a record follow from a resource of the type, so that what protects the resource protects the record? */
export function canBeReason(type: string): boolean {
  return !ofNoRecord.has(type);
}

/** Types that a reference can mean which says of none: every one that R4 lets an element of the kind point at. */
export const typesOfReasons = [
  'AdverseEvent',
  'AllergyIntolerance',
  'Appointment',
  'CarePlan',
  'CareTeam',
  'ClinicalImpression',
  'Communication',
  'CommunicationRequest',
  'Composition',
  'Condition',
  'Consent',
  'DetectedIssue',
  'Device',
  'DeviceRequest',
  'DeviceUseStatement',
  'DiagnosticReport',
  'DocumentManifest',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'FamilyMemberHistory',
  'Flag',
  'Goal',
  'GuidanceResponse',
  'ImagingStudy',
  'Immunization',
  'ImmunizationRecommendation',
  'List',
  'Media',
  'Medication',
  'MedicationAdministration',
  'MedicationDispense',
  'MedicationRequest',
  'MedicationStatement',
  'NutritionOrder',
  'Observation',
  'Procedure',
  'QuestionnaireResponse',
  'RequestGroup',
  'RiskAssessment',
  'ServiceRequest',
  'Specimen',
  'SupplyDelivery',
  'SupplyRequest',
  'Task',
  'VisionPrescription',
] as const;
