import type { Step } from '../step.js';
import { applicationScope } from './application-scope.js';
import { assurance } from './assurance.js';
import { authentication } from './authentication.js';
import { callerKind } from './caller-kind.js';
import { careContext } from './care-context.js';
import { careGround } from './care-ground.js';
import { citizenGround } from './citizen-ground.js';
import { clientApproval } from './client-approval.js';
import { death } from './death.js';
import { delay } from './delay.js';
import { denialsHidden } from './denials-hidden.js';
import { emergencyRole } from './emergency-role.js';
import { excludedFunctions } from './excluded-functions.js';
import { grant } from './grant.js';
import { guardianCode } from './guardian-code.js';
import { licence } from './licence.js';
import { logAge } from './log-age.js';
import { nonDisclosure } from './non-disclosure.js';
import { nullified } from './nullified.js';
import { oldArchive } from './old-archive.js';
import { prescription } from './prescription.js';
import { registerBorder } from './register-border.js';
import { relationship } from './relationship.js';
import { representation } from './representation.js';
import { ruleInForce } from './rule-in-force.js';
import { specialProtection } from './special-protection.js';
import { taskCeiling } from './task-ceiling.js';
import { wellbeingConsent } from './wellbeing-consent.js';

/** The procedure (domain 5.1). The first step that refuses gives the audit code; what no step permits is refused. */
export const steps: readonly Step[] = [
  authentication,
  assurance,
  callerKind,
  clientApproval,
  ruleInForce,
  emergencyRole,
  logAge,
  careContext,
  grant,
  death,
  representation,
  excludedFunctions,
  guardianCode,
  relationship,
  licence,
  taskCeiling,
  denialsHidden,
  applicationScope,
  nonDisclosure,
  citizenGround,
  careGround,
  registerBorder,
  prescription,
  wellbeingConsent,
  specialProtection,
  nullified,
  oldArchive,
  delay,
];
