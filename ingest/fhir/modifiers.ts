/**
 * What is done with a value of a modifier element. KEPT is a fact as it stands. ENDED, UNSURE, PRELIMINARY and NEGATED are
 * stored and shown as such. REFUSED never was a fact. WITHDRAWN is taken back by its source: it is not stored, and what
 * an earlier import stored of it does not hold any more.
 */
export type Treatment =
  | 'KEPT'
  | 'TOLD'
  | 'ENDED'
  | 'UNSURE'
  | 'PRELIMINARY'
  | 'NEGATED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type Treatments = Readonly<Record<string, Treatment>>;

const negation: Treatments = { true: 'REFUSED', false: 'KEPT' };
const anyPlace: Treatments = { active: 'KEPT', suspended: 'KEPT', inactive: 'KEPT' };

/** Something else than what was asked of a patient: only an order says that it is to be done. */
const orders: Treatments = {
  order: 'KEPT',
  'original-order': 'KEPT',
  'reflex-order': 'KEPT',
  'filler-order': 'KEPT',
  'instance-order': 'KEPT',
  proposal: 'REFUSED',
  plan: 'REFUSED',
  option: 'REFUSED',
};

/**
 * Every element that FHIR R4 marks as a modifier in the resource types that are mapped, and what changes a meaning in the
 * same way without the mark (R4's `docStatus`, the negations of earlier releases): what is done with each of its values.
 * A value that does not stand here is not understood, and refuses the resource.
 */
export const modifiers = {
  'AllergyIntolerance.clinicalStatus': { active: 'KEPT', inactive: 'ENDED', resolved: 'ENDED' },
  'AllergyIntolerance.verificationStatus': {
    confirmed: 'KEPT',
    unconfirmed: 'UNSURE',
    refuted: 'WITHDRAWN',
    'entered-in-error': 'WITHDRAWN',
  },
  'CarePlan.status': {
    active: 'KEPT',
    'on-hold': 'ENDED',
    revoked: 'ENDED',
    completed: 'ENDED',
    unknown: 'UNSURE',
    draft: 'REFUSED',
    'entered-in-error': 'WITHDRAWN',
  },
  'CarePlan.intent': { plan: 'KEPT', order: 'KEPT', proposal: 'REFUSED', option: 'REFUSED' },
  'CarePlan.activity.detail.status': {
    'not-started': 'KEPT',
    scheduled: 'KEPT',
    'in-progress': 'KEPT',
    'on-hold': 'ENDED',
    completed: 'ENDED',
    cancelled: 'ENDED',
    stopped: 'ENDED',
    unknown: 'UNSURE',
    'entered-in-error': 'NEGATED',
  },
  'CarePlan.activity.detail.doNotPerform': { true: 'NEGATED', false: 'KEPT' },
  'Composition.status': {
    final: 'KEPT',
    amended: 'KEPT',
    preliminary: 'REFUSED',
    'entered-in-error': 'WITHDRAWN',
  },
  'Condition.clinicalStatus': {
    active: 'KEPT',
    recurrence: 'KEPT',
    relapse: 'KEPT',
    inactive: 'ENDED',
    remission: 'ENDED',
    resolved: 'ENDED',
  },
  'Condition.verificationStatus': {
    confirmed: 'KEPT',
    unconfirmed: 'UNSURE',
    provisional: 'UNSURE',
    differential: 'UNSURE',
    refuted: 'WITHDRAWN',
    'entered-in-error': 'WITHDRAWN',
  },
  'DiagnosticReport.status': {
    final: 'KEPT',
    amended: 'KEPT',
    corrected: 'KEPT',
    appended: 'KEPT',
    partial: 'PRELIMINARY',
    preliminary: 'PRELIMINARY',
    unknown: 'PRELIMINARY',
    registered: 'REFUSED',
    cancelled: 'WITHDRAWN',
    'entered-in-error': 'WITHDRAWN',
  },
  'DocumentReference.status': {
    current: 'KEPT',
    superseded: 'ENDED',
    'entered-in-error': 'WITHDRAWN',
  },
  'DocumentReference.docStatus': {
    final: 'KEPT',
    amended: 'KEPT',
    preliminary: 'REFUSED',
    'entered-in-error': 'WITHDRAWN',
  },
  'Encounter.status': {
    arrived: 'KEPT',
    triaged: 'KEPT',
    'in-progress': 'KEPT',
    onleave: 'KEPT',
    finished: 'KEPT',
    unknown: 'KEPT',
    planned: 'REFUSED',
    cancelled: 'WITHDRAWN',
    'entered-in-error': 'WITHDRAWN',
  },
  'Goal.lifecycleStatus': {
    planned: 'KEPT',
    accepted: 'KEPT',
    active: 'KEPT',
    'on-hold': 'ENDED',
    completed: 'ENDED',
    cancelled: 'ENDED',
    proposed: 'REFUSED',
    rejected: 'REFUSED',
    'entered-in-error': 'WITHDRAWN',
  },
  'ImagingStudy.status': {
    available: 'KEPT',
    unknown: 'KEPT',
    registered: 'REFUSED',
    cancelled: 'WITHDRAWN',
    'entered-in-error': 'WITHDRAWN',
  },
  'Immunization.status': { completed: 'KEPT', 'not-done': 'REFUSED', 'entered-in-error': 'WITHDRAWN' },
  'Immunization.isSubpotent': { true: 'UNSURE', false: 'KEPT' },
  'Immunization.notGiven': negation,
  'Immunization.wasNotGiven': negation,
  'Location.status': anyPlace,
  'Medication.status': { active: 'KEPT', inactive: 'KEPT', 'entered-in-error': 'WITHDRAWN' },
  'MedicationAdministration.status': {
    completed: 'KEPT',
    'in-progress': 'KEPT',
    'on-hold': 'REFUSED',
    stopped: 'REFUSED',
    unknown: 'REFUSED',
    'not-done': 'REFUSED',
    'entered-in-error': 'WITHDRAWN',
  },
  'MedicationAdministration.notGiven': negation,
  'MedicationAdministration.wasNotGiven': negation,
  'MedicationRequest.status': {
    active: 'KEPT',
    'on-hold': 'ENDED',
    cancelled: 'ENDED',
    completed: 'ENDED',
    stopped: 'ENDED',
    unknown: 'ENDED',
    draft: 'REFUSED',
    'entered-in-error': 'WITHDRAWN',
  },
  'MedicationRequest.intent': orders,
  'MedicationRequest.doNotPerform': negation,
  'MedicationStatement.status': {
    active: 'KEPT',
    'on-hold': 'ENDED',
    completed: 'ENDED',
    stopped: 'ENDED',
    unknown: 'ENDED',
    intended: 'REFUSED',
    'not-taken': 'REFUSED',
    'entered-in-error': 'WITHDRAWN',
  },
  'MedicationStatement.taken': { y: 'KEPT', n: 'REFUSED', unk: 'REFUSED', na: 'REFUSED' },
  'MedicationStatement.wasNotTaken': negation,
  'Observation.status': {
    final: 'KEPT',
    amended: 'KEPT',
    corrected: 'KEPT',
    preliminary: 'PRELIMINARY',
    unknown: 'PRELIMINARY',
    registered: 'REFUSED',
    cancelled: 'WITHDRAWN',
    'entered-in-error': 'WITHDRAWN',
  },
  'Organization.active': { true: 'KEPT', false: 'KEPT' },
  'Patient.active': { true: 'KEPT', false: 'TOLD' },
  'Patient.deceasedBoolean': { true: 'KEPT', false: 'KEPT' },
  'Patient.link.type': {
    'replaced-by': 'TOLD',
    replaces: 'TOLD',
    refer: 'TOLD',
    seealso: 'TOLD',
  },
  'Practitioner.active': { true: 'KEPT', false: 'KEPT' },
  'PractitionerRole.active': { true: 'KEPT', false: 'ENDED' },
  'Procedure.status': {
    completed: 'KEPT',
    'in-progress': 'PRELIMINARY',
    'on-hold': 'ENDED',
    stopped: 'ENDED',
    unknown: 'UNSURE',
    preparation: 'REFUSED',
    'not-done': 'REFUSED',
    'entered-in-error': 'WITHDRAWN',
  },
  'Procedure.notDone': negation,
} as const satisfies Readonly<Record<string, Treatments>>;

export type ModifierPath = keyof typeof modifiers;

/** Modifiers of data types: which names, addresses, numbers and identifiers are those of today. */
export const uses = {
  'HumanName.use': {
    official: 'KEPT',
    usual: 'KEPT',
    temp: 'KEPT',
    nickname: 'UNSURE',
    anonymous: 'UNSURE',
    old: 'ENDED',
    maiden: 'ENDED',
  },
  'Address.use': { home: 'KEPT', temp: 'KEPT', work: 'UNSURE', billing: 'UNSURE', old: 'ENDED' },
  'ContactPoint.use': { work: 'KEPT', mobile: 'KEPT', home: 'KEPT', temp: 'KEPT', old: 'ENDED' },
  'Identifier.use': { official: 'KEPT', usual: 'KEPT', secondary: 'KEPT', temp: 'UNSURE', old: 'ENDED' },
} as const satisfies Readonly<Record<string, Treatments>>;
