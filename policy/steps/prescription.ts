import { denialsInForce } from '../disclosure.js';
import { type Finding, type Ground, ground, grounds, refusal, unconcerned } from '../finding.js';
import { always, eq } from '../predicate.js';
import { ofPerson } from '../step.js';

/** Prescriptions need no consent; a denial of their own hides them from all but who stores them and who dispenses. */
export const prescription = ofPerson('prescription', ({ kind, now }, { facts, own }): Finding => {
  if (kind !== 'PRESCRIPTION' || own === null || own.care.relationship === null) return unconcerned;
  const { because, care } = own;
  if (care.role.taskClass === 'T4') return grounds([ground('DISPENSING', always, { because })]);
  const stored: Ground = ground('PRESCRIPTION', eq('registerId', care.role.registerId), { because });
  const denial = denialsInForce(facts, now).find(({ target }) => target.type === 'PRESCRIPTIONS');
  return denial === undefined
    ? grounds([ground('PRESCRIPTION', always, { because })])
    : grounds([stored], refusal('DENIAL_PRESCRIPTIONS', { because: [denial.id] }));
});
