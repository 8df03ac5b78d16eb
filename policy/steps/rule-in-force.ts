import { datesInForce } from '../data/dates-in-force.js';
import { closed, unconcerned } from '../finding.js';
import { ofRequest } from '../step.js';

/** A kind is closed to a kind of caller until the day on which the law opens it. */
export const ruleInForce = ofRequest('rule-in-force', ({ caller, kind, now }) =>
  datesInForce.some(
    ({ callers, kinds, from }) => callers === caller.kind && kinds.includes(kind) && now < from,
  )
    ? closed('NOT_IN_FORCE')
    : unconcerned,
);
