import { closed, type Finding, type Ground, grounds, unconcerned } from '../finding.js';
import { isRegisterKind } from '../kinds.js';
import { groundOn } from '../own-ground.js';
import { eq } from '../predicate.js';
import { ofNoRegister, ofSocialWelfare } from '../shared-registers.js';
import { ofPerson } from '../step.js';
import { acrossRegisters } from './register-border/across.js';
import { outsourced } from './register-border/outsourced.js';

/**
 * Inside the own register neither consent nor denial counts. Beyond it stand three more ways: an authorisation for
 * outsourced care, the person's consent less the denials, and an emergency.
 */
export const registerBorder = ofPerson(
  'register-border',
  ({ caller, kind, now }, { facts, own }): Finding => {
    if (caller.kind !== 'PROFESSIONAL' || !isRegisterKind(kind)) return unconcerned;
    if (own === null) return closed('NO_TREATMENT_RELATIONSHIP');
    const across = acrossRegisters(kind, own, facts, now);
    const ways: readonly Ground[] = [
      groundOn(own, eq('registerId', own.care.role.registerId)),
      ...outsourced(kind, own, facts, now),
      ...across.ways,
    ];
    return grounds(ways, ofSocialWelfare, ofNoRegister, ...across.otherwise);
  },
);
