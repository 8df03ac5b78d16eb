import type { Scenario } from '../scenario.js';
import { acrossRegisters } from './across-registers.js';
import { ownData } from './citizen.js';
import { guardian } from './guardian.js';
import { identity } from './identity.js';
import { assignee } from './mandate.js';
import { consents, outsiders, transport } from './others.js';
import { afterDeath, inEmergencies, outsourced } from './outsourced-and-emergency.js';
import { ownRegister } from './own-register.js';
import { partnerApplication, professionalWellbeing } from './wellbeing.js';

/** At least one scenario a row; several where the row names several callers or things. */
export const scenarios: readonly Scenario[] = [
  ...identity,
  ...ownData,
  ...guardian,
  ...assignee,
  ...ownRegister,
  ...acrossRegisters,
  ...outsourced,
  ...inEmergencies,
  ...afterDeath,
  ...professionalWellbeing,
  ...partnerApplication,
  ...outsiders,
  ...transport,
  ...consents,
];
