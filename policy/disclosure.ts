import type { DenyCode } from './decision.js';
import type { ConsentFact, DenialFact, PersonFacts } from './facts.js';
import { type Refusal, refusal } from './finding.js';
import type { Kind } from './kinds.js';
import { all, always, eq, never, noneOf, type Predicate } from './predicate.js';
import { type Instant, isInForce } from './time.js';

/** Consent to data sharing, or what is missing for it; missing information comes first. */
export type Consent = { readonly given: ConsentFact } | { readonly missing: DenyCode };

export function consentFor(kind: Kind, facts: PersonFacts, now: Instant): Consent {
  if (!isInformed(facts, now)) return { missing: 'NOT_INFORMED' };
  const begun = facts.consents.filter(({ domain, givenAt }) => domain === 'PATIENT_DATA' && givenAt <= now);
  const running = begun.filter((consent) => isRunning(consent, now));
  const covers = (consent: ConsentFact) => kind !== 'PAPER_DOCUMENT' || consent.coverage === 'ALL_CHANNELS';
  const given = running.find(covers);
  if (given !== undefined) return { given };
  if (running.length > 0) return { missing: 'CONSENT_COVERAGE' };
  return { missing: begun.length > 0 ? 'CONSENT_WITHDRAWN' : 'NO_CONSENT_TO_DATA_SHARING' };
}

/** Has the person confirmed the information about the Kanta Services? Without it no consent has effect. */
export function isInformed({ information }: PersonFacts, now: Instant): boolean {
  return information.some(({ confirmedAt }) => confirmedAt <= now);
}

/** Does this consent have effect: given, not withdrawn, and the person informed? */
export function isConsentInForce(consent: ConsentFact, facts: PersonFacts, now: Instant): boolean {
  return isInformed(facts, now) && isRunning(consent, now);
}

function isRunning({ givenAt, withdrawnAt }: ConsentFact, now: Instant): boolean {
  return isInForce({ from: givenAt, to: withdrawnAt }, now);
}

/** What a denial names exactly comes before what it names at large: the log tells the first that hits. */
const exactFirst: readonly DenialFact['target']['type'][] = [
  'SERVICE_EVENT',
  'PRIVATE_OCCUPATIONAL_REGISTER',
  'PROVIDER_REGISTER',
  'PRESCRIPTIONS',
  'ALL_PATIENT_DATA',
];

export function denialsInForce({ denials }: PersonFacts, now: Instant): readonly DenialFact[] {
  const exactness = ({ target }: DenialFact) => exactFirst.indexOf(target.type);
  return denials
    .filter(({ setAt, withdrawnAt }) => isInForce({ from: setAt, to: withdrawnAt }, now))
    .toSorted((one, other) => exactness(one) - exactness(other));
}

/** What none of the denials hits. */
export function outside(denials: readonly DenialFact[]): Predicate {
  return all(denials.map(({ target }) => outsideOf(target)));
}

function outsideOf(target: DenialFact['target']): Predicate {
  switch (target.type) {
    case 'ALL_PATIENT_DATA':
      return never;
    case 'SERVICE_EVENT':
      return noneOf('serviceEventId', [target.serviceEventId]);
    case 'PROVIDER_REGISTER':
    case 'PRIVATE_OCCUPATIONAL_REGISTER':
      return noneOf('registerId', [target.registerId]);
    case 'PRESCRIPTIONS':
      return always;
  }
}

/** Why a header that a denial hits is refused: the exact code for the log. */
export function refusalBy({ id, target }: DenialFact, blocked?: 'EMERGENCY_BLOCKED'): readonly Refusal[] {
  const because = [id];
  switch (target.type) {
    case 'ALL_PATIENT_DATA':
      return [refusal(blocked ?? 'DENIAL_ALL', { because, about: {} })];
    case 'SERVICE_EVENT': {
      const { serviceEventId } = target;
      const when = eq('serviceEventId', serviceEventId);
      return [refusal(blocked ?? 'DENIAL_SERVICE_EVENT', { because, when, about: { serviceEventId } })];
    }
    case 'PROVIDER_REGISTER':
    case 'PRIVATE_OCCUPATIONAL_REGISTER': {
      const { registerId, type } = target;
      const when = eq('registerId', registerId);
      const code = type === 'PROVIDER_REGISTER' ? 'DENIAL_PROVIDER' : 'DENIAL_OCCUPATIONAL_REGISTER';
      return [refusal(blocked ?? code, { because, when, about: { registerId } })];
    }
    case 'PRESCRIPTIONS':
      return [];
  }
}
