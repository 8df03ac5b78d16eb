/** The six kinds of patient document that a timeline merges. */
export const timelineKinds = [
  'CARE_ENTRY',
  'ORAL_HEALTH_ENTRY',
  'LABORATORY_RESULT',
  'IMAGING_STUDY',
  'VACCINATION',
  'MEDICAL_CERTIFICATE',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Every kind of patient document; the last two show in the patient summary only. */
export const documentKinds = [...timelineKinds, 'RISK_INFORMATION', 'MEDICATION'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What `records` keeps of a person beside documents. */
export const careKinds = ['SERVICE_EVENT', 'APPOINTMENT'] as const;
export type CareKind = (typeof careKinds)[number];

/** What `consents` keeps of a person. */
export const personKinds = [
  'DEMOGRAPHICS',
  'IDENTITY_CODE',
  'CONTACT_DETAILS',
  'REPRESENTATION',
  'RELATIONSHIP',
  'CONNECTION',
  'INFORMATION',
  'CONSENT_STATUS',
  'CONSENT_HISTORY',
  'DENIAL',
  'DECLARATION_OF_INTENT',
  'WELLBEING_DATA_CONSENT',
  'APPLICATION_GRANT',
  'ACCESS_LOG',
] as const;
export type PersonKind = (typeof personKinds)[number];

/** Outside this product: decided by the policy only (prescriptions, and documents on paper). */
export const foreignKinds = ['PRESCRIPTION', 'PAPER_DOCUMENT'] as const;
export type ForeignKind = (typeof foreignKinds)[number];

export type Kind = DocumentKind | CareKind | PersonKind | 'WELLBEING_ENTRY' | ForeignKind;

/** What a citizen shares, grants and lists wellbeing data by. */
export const wellbeingCategories = [
  'BLOOD_PRESSURE',
  'BLOOD_GLUCOSE',
  'HEART_RATE',
  'RESPIRATORY_RATE',
  'OXYGEN_SATURATION',
  'BODY_TEMPERATURE',
  'BODY_MEASUREMENT',
  'PHYSICAL_ACTIVITY',
  'SLEEP',
  'NUTRITION',
  'MEDICINE_USE',
  'SYMPTOM_ASSESSMENT',
  'CHECK_UP',
  'SELF_CARE_PLAN',
  'OTHER',
] as const;
export type WellbeingCategory = (typeof wellbeingCategories)[number];

/** The class of a field (design, section 3): header never holds code, title, specialty or modality. */
export const fieldClasses = ['HEADER', 'CONTENT', 'AUTHOR'] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** Specially protected views; NONE is an ordinary document. */
export const protectionClasses = ['NONE', 'PSYCHIATRY', 'MEDICAL_GENETICS', 'SEXUAL_HEALTH'] as const;
export type ProtectionClass = (typeof protectionClasses)[number];

/** Kinds of register: health care, occupational health care, and client data of social welfare. */
export type RegisterType = 'HEALTHCARE' | 'OCCUPATIONAL_HEALTHCARE' | 'SOCIAL_WELFARE';

/** Kinds whose things each belong to a register, so that consent and denials act on them. */
export const registerKinds = [...documentKinds, ...careKinds, 'RELATIONSHIP', 'PAPER_DOCUMENT'] as const;
export type RegisterKind = (typeof registerKinds)[number];

export const kinds: readonly Kind[] = [
  ...documentKinds,
  ...careKinds,
  ...personKinds,
  'WELLBEING_ENTRY',
  ...foreignKinds,
];

export function isRegisterKind(kind: Kind): kind is RegisterKind {
  return (registerKinds as readonly Kind[]).includes(kind);
}

/** What is recorded in a register, prescriptions too: it can be nullified, old, delayed, or closed to guardians. */
export function isRecordedKind(kind: Kind): boolean {
  return isRegisterKind(kind) || kind === 'PRESCRIPTION';
}

export function isDocumentKind(kind: Kind): kind is DocumentKind {
  return (documentKinds as readonly Kind[]).includes(kind);
}
