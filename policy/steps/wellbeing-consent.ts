import type { PersonFacts, WellbeingConsentFact } from '../facts.js';
import { type Finding, ground, grounds, type Refusal, refusal, unconcerned } from '../finding.js';
import { wellbeingCategories } from '../kinds.js';
import { all, atLeast, atMost, eq, oneOf, type Predicate } from '../predicate.js';
import { ofPerson } from '../step.js';
import { type Instant, isInForce } from '../time.js';

/** Wellbeing data opens by its own consent only, by category and day; no emergency and no other consent replaces it. */
export const wellbeingConsent = ofPerson('wellbeing-consent', ({ kind, now }, { facts, care }): Finding => {
  if (care === null || kind !== 'WELLBEING_ENTRY') return unconcerned;
  const consents = consentsFor(care.role.providerId, facts, now);
  return grounds(
    consents.map((consent) => ground('PHR_CONSENT', sharedBy(consent), { because: [consent.id] })),
    ...categoriesNotIn(consents),
  );
});

function consentsFor(providerId: string, { wellbeingConsents }: PersonFacts, now: Instant) {
  return wellbeingConsents.filter(
    ({ givenAt, withdrawnAt, validUntil, recipientProviderId }) =>
      isInForce({ from: givenAt, to: withdrawnAt }, now) &&
      (validUntil === null || now < validUntil) &&
      (recipientProviderId === null || recipientProviderId === providerId),
  );
}

function sharedBy({ categories, dataFrom, dataTo }: WellbeingConsentFact): Predicate {
  return all([
    oneOf('category', categories),
    ...(dataFrom === null ? [] : [atLeast('effectiveOn', dataFrom)]),
    ...(dataTo === null ? [] : [atMost('effectiveOn', dataTo)]),
  ]);
}

/** One refusal a category that nobody shares, so that the summary can name it; the last is for the rest. */
function categoriesNotIn(consents: readonly WellbeingConsentFact[]): readonly Refusal[] {
  const audit = consents.length === 0 ? 'PHR_NO_CONSENT' : 'PHR_CATEGORY';
  const shared = new Set(consents.flatMap(({ categories }) => categories));
  return [
    ...wellbeingCategories
      .filter((category) => !shared.has(category))
      .map((category) => refusal(audit, { when: eq('category', category), about: { category } })),
    refusal(audit),
  ];
}
