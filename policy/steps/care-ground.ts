import { closed, type Finding, ground, grounds, unconcerned } from '../finding.js';
import { isRegisterKind, type Kind } from '../kinds.js';
import { groundOn } from '../own-ground.js';
import { always } from '../predicate.js';
import { ofPerson } from '../step.js';

/** What is of the person and of no register opens with the tie to the person; with a connection, who the person is. */
export const careGround = ofPerson('care-ground', ({ caller, kind }, { care, own }): Finding => {
  if (caller.kind !== 'PROFESSIONAL' || isRegisterKind(kind) || isOfOtherGround(kind)) return unconcerned;
  const isBeyond = beyondSpecialReason.has(kind) && own?.permit === 'OWN_REGISTER_SPECIAL_REASON';
  if (own !== null && !isBeyond) return grounds([groundOn(own, always)]);
  if (care?.connection && kind === 'DEMOGRAPHICS') {
    return grounds([ground('OWN_REGISTER', always, { because: [care.connection.id] })]);
  }
  return closed('NO_TREATMENT_RELATIONSHIP');
});

/** What lies in no register, or is shown to who treats: a special reason opens the own register alone, and is no relationship. */
const beyondSpecialReason: ReadonlySet<Kind> = new Set(['DECLARATION_OF_INTENT', 'CONTACT_DETAILS']);

function isOfOtherGround(kind: Kind): boolean {
  return kind === 'WELLBEING_ENTRY' || kind === 'PRESCRIPTION';
}
