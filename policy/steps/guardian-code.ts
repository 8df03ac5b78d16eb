import type { PersonFacts } from '../facts.js';
import { condition, type Finding, refusal, unconcerned } from '../finding.js';
import { isRecordedKind } from '../kinds.js';
import { agesAt } from '../person.js';
import { all, any, atMost, eq, noneOf, oneOf, type Predicate } from '../predicate.js';
import { ofPerson } from '../step.js';
import { birthday, type Instant, justBefore, startOfDay } from '../time.js';

/** The document's code decides a guardian's view at any age; without one, the day of recording does. */
export const guardianCode = ofPerson('guardian-code', ({ kind, now }, { facts, representation }): Finding => {
  if (representation?.as !== 'GUARDIAN' || !isRecordedKind(kind)) return unconcerned;
  const shown = any([
    oneOf('guardianCode', [1, 2]),
    all([eq('guardianCode', null), beforeCapacity(facts, now)]),
  ]);
  return {
    demands: [
      condition(noneOf('guardianCode', [3]), refusal('MINOR_REFUSED')),
      condition(shown, refusal('CAPACITY_UNKNOWN')),
    ],
  };
});

/** Recorded before the birthday from which capacity is assessed, which all is while that day lies ahead. */
function beforeCapacity({ birthDate }: PersonFacts, now: Instant): Predicate {
  const assessedFrom = startOfDay(birthday(birthDate, agesAt(now).capacityAssessedFrom));
  return now < assessedFrom ? all([]) : atMost('recordedAt', justBefore(assessedFrom));
}
