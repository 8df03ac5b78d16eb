import { atMoment } from '../data/dated.js';
import { closedToCitizens, closedToProfessionals } from '../data/kinds-by-caller.js';
import { closed, type Finding, unconcerned } from '../finding.js';
import type { Kind } from '../kinds.js';
import type { Question } from '../question.js';
import { ofRequest } from '../step.js';

/** Kinds that a kind of caller never reads, whoever the person is. */
export const callerKind = ofRequest('caller-kind', (question): Finding => {
  const { caller, kind, now } = question;
  switch (caller.kind) {
    case 'VISITOR':
    case 'APPLICATION':
      return unconcerned;
    case 'CITIZEN':
      return isIn(atMoment(closedToCitizens, now), kind) || isNameInLog(question)
        ? closed('CALLER_KIND_NOT_PERMITTED')
        : unconcerned;
    case 'PROFESSIONAL':
      return isIn(atMoment(closedToProfessionals, now), kind)
        ? closed('CALLER_KIND_NOT_PERMITTED')
        : unconcerned;
    case 'ANALYST':
      return closed(kind === 'WELLBEING_ENTRY' ? 'PERMIT_MISSING' : 'AGGREGATE_ONLY');
    default:
      return closed('CALLER_KIND_NOT_PERMITTED');
  }
});

/** Where the data says nothing, every kind is closed. */
function isIn(closedKinds: readonly Kind[] | undefined, kind: Kind): boolean {
  return closedKinds?.includes(kind) ?? true;
}

/** The log shows citizens the unit; who it was, the controller tells on request. */
function isNameInLog({ kind, fieldClass }: Question): boolean {
  return kind === 'ACCESS_LOG' && fieldClass === 'AUTHOR';
}
