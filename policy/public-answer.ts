import type { Deny, DenyCode, PublicCode } from './decision.js';

/**
 * What a refusal follows from, where it is not that the caller's role, scope or context closes the kind: that is the usual
 * reading of a code. PURPOSE: what the request says it is for has no ground, which is told whatever the log says of the ground.
 * THING: it depends on the one thing or person, so a reason would tell that it exists. REGISTERS: it holds for all other
 * registers alike, and is told once.
 */
export type Circumstance = 'PURPOSE' | 'THING' | 'REGISTERS';

type Answer = Deny['public'];
const omit: Answer = { form: 'OMIT' };
const unauthenticated: Answer = { form: 'HTTP_401' };
const nullWith = (code: PublicCode): Answer => ({ form: 'NULL', code });
const toldOnce = (code: PublicCode): Answer => ({ form: 'PERSON', code });
const refused = (code: PublicCode): Answer => ({ form: 'REFUSED', code });

const usual: Readonly<Record<DenyCode, Answer>> = {
  // Of the request: the whole operation.
  APP_GRANT_REVOKED: unauthenticated,
  UNAUTHENTICATED: unauthenticated,
  APP_NOT_APPROVED: refused('APPLICATION_NOT_APPROVED'),
  ASSURANCE_TOO_LOW: refused('ASSURANCE_TOO_LOW'),
  CARE_CONTEXT_MISSING: refused('CARE_CONTEXT_MISSING'),
  EMERGENCY_ROLE: refused('TASK_NOT_PERMITTED'),
  LICENCE_NOT_VALID: refused('LICENCE_NOT_VALID'),
  SUPERVISOR_NOT_VALID: refused('LICENCE_NOT_VALID'),
  LOG_TOO_OLD: refused('LOG_TOO_OLD'),
  OPENING_NOT_FOUND: refused('OPENING_NOT_FOUND'),
  PURPOSE_WITHOUT_GROUND: refused('PURPOSE_WITHOUT_GROUND'),
  ROLE_NOT_NAMED: refused('ROLE_NOT_NAMED'),
  PHR_APP_NOT_APPROVED: refused('APPLICATION_NOT_APPROVED'),
  // Of role, scope or time: one field.
  AGGREGATE_ONLY: nullWith('AGGREGATE_ONLY'),
  APP_SCOPE_MISSING: nullWith('SCOPE_MISSING'),
  CALLER_KIND_NOT_PERMITTED: nullWith('CALLER_KIND_NOT_PERMITTED'),
  GUARDIAN_FUNCTION_EXCLUDED: nullWith('FUNCTION_EXCLUDED'),
  MANDATE_SCOPE: nullWith('FUNCTION_EXCLUDED'),
  NOT_IN_FORCE: nullWith('NOT_IN_FORCE'),
  PERMIT_MISSING: nullWith('PERMIT_MISSING'),
  PHR_SELF_ONLY: nullWith('FUNCTION_EXCLUDED'),
  POLICY_UNAVAILABLE: nullWith('UNAVAILABLE'),
  TASK_NOT_PERMITTED: nullWith('TASK_NOT_PERMITTED'),
  // What the professional may ask the person for: once, in the summary.
  CONSENT_COVERAGE: toldOnce('CONSENT_REQUIRED'),
  CONSENT_WITHDRAWN: toldOnce('CONSENT_REQUIRED'),
  NOT_INFORMED: toldOnce('CONSENT_REQUIRED'),
  NO_CONSENT_TO_DATA_SHARING: toldOnce('CONSENT_REQUIRED'),
  PHR_CATEGORY: toldOnce('CONSENT_REQUIRED'),
  PHR_CONSENT_ENDED: toldOnce('CONSENT_REQUIRED'),
  PHR_NO_CONSENT: toldOnce('CONSENT_REQUIRED'),
  PHR_OTHER_RECIPIENT: toldOnce('CONSENT_REQUIRED'),
  PHR_PERIOD: toldOnce('CONSENT_REQUIRED'),
  CONFIRMATION_EXPIRED: toldOnce('CONFIRMATION_REQUIRED'),
  SPECIAL_PROTECTION_UNCONFIRMED: toldOnce('CONFIRMATION_REQUIRED'),
  // Of the person's will or data: as if it did not exist.
  CAPACITY_UNKNOWN: omit,
  CUSTODY_ENDED: omit,
  DENIAL_OCCUPATIONAL_REGISTER: omit,
  EMERGENCY_EXPIRED: omit,
  NON_DISCLOSURE: omit,
  NO_REGISTER: omit,
  SPECIAL_REASON_EXPIRED: omit,
  DECEASED: omit,
  DELAYED_FOR_PATIENT: omit,
  DENIALS_HIDDEN: omit,
  DENIAL_ALL: omit,
  DENIAL_PRESCRIPTIONS: omit,
  DENIAL_PROVIDER: omit,
  DENIAL_SERVICE_EVENT: omit,
  EMERGENCY_BLOCKED: omit,
  MANDATE_ASSIGNEE_MINOR: omit,
  MANDATE_ENDED: omit,
  MANDATE_NOT_VALID: omit,
  MINOR_REFUSED: omit,
  NOT_FOUND: omit,
  NOT_SHAREABLE: omit,
  NO_CUSTODY: omit,
  NO_JUSTIFIED_CONNECTION: omit,
  NO_REPRESENTATION: omit,
  NO_TREATMENT_RELATIONSHIP: omit,
  OLD_ARCHIVE: omit,
  RELATIONSHIP_EXPIRED: omit,
  SOCIAL_WELFARE_REGISTER: omit,
  REPRESENTATION_BLOCKED: omit,
  REPRESENTATIVE_DECEASED: omit,
};

/** What the caller sees of a refusal. Codes that tell more in the log are answered as the general one is. */
export function publicAnswer(audit: DenyCode, circumstance?: Circumstance): Answer {
  if (circumstance === 'THING') return omit;
  if (circumstance === 'PURPOSE') return refused('PURPOSE_WITHOUT_GROUND');
  if (audit === 'TASK_NOT_PERMITTED' && circumstance === 'REGISTERS') return toldOnce('TASK_NOT_PERMITTED');
  return usual[audit];
}
