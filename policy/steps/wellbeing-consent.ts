import type { DenyCode } from '../decision.js';
import type { WellbeingConsentFact } from '../facts.js';
import { type Finding, ground, grounds, type Refusal, refusal, unconcerned } from '../finding.js';
import { wellbeingCategories } from '../kinds.js';
import { all, atLeast, atMost, eq, oneOf, type Predicate } from '../predicate.js';
import { ofPerson } from '../step.js';
import { type Instant, isInForce } from '../time.js';

/** Wellbeing data opens by its own consent only, by category and day; no emergency and no other consent replaces it. */
export const wellbeingConsent = ofPerson('wellbeing-consent', ({ kind, now }, { facts, care }): Finding => {
  if (care === null || kind !== 'WELLBEING_ENTRY') return unconcerned;
  const begun = facts.wellbeingConsents.filter(({ givenAt }) => givenAt <= now);
  const running = begun.filter((consent) => isRunning(consent, now));
  const consents = running.filter((consent) => isFor(care.role.providerId, consent));
  const missing =
    running.length > 0 ? 'PHR_OTHER_RECIPIENT' : begun.length > 0 ? 'PHR_CONSENT_ENDED' : 'PHR_NO_CONSENT';
  return grounds(
    consents.map((consent) => ground('PHR_CONSENT', sharedBy(consent), { because: [consent.id] })),
    ...categoriesNotIn(consents, missing),
  );
});

function isRunning({ givenAt, withdrawnAt, validUntil }: WellbeingConsentFact, now: Instant): boolean {
  return isInForce({ from: givenAt, to: withdrawnAt }, now) && (validUntil === null || now < validUntil);
}

function isFor(providerId: string, { recipientProviderId }: WellbeingConsentFact): boolean {
  return recipientProviderId === null || recipientProviderId === providerId;
}

function sharedBy({ categories, dataFrom, dataTo }: WellbeingConsentFact): Predicate {
  return all([
    oneOf('category', categories),
    ...(dataFrom === null ? [] : [atLeast('effectiveOn', dataFrom)]),
    ...(dataTo === null ? [] : [atMost('effectiveOn', dataTo)]),
  ]);
}

/**
 * One refusal a category that nobody shares, so that the summary can name it; the last is for what is older or newer than
 * the days that are shared.
 */
function categoriesNotIn(consents: readonly WellbeingConsentFact[], missing: DenyCode): readonly Refusal[] {
  const audit = consents.length === 0 ? missing : 'PHR_CATEGORY';
  const shared = new Set(consents.flatMap(({ categories }) => categories));
  return [
    ...wellbeingCategories
      .filter((category) => !shared.has(category))
      .map((category) => refusal(audit, { when: eq('category', category), about: { category } })),
    refusal(consents.length === 0 ? missing : 'PHR_PERIOD'),
  ];
}
