import type { DenyCode } from '../decision.js';
import type { WellbeingConsentFact } from '../facts.js';
import { type Finding, ground, grounds, type Refusal, refusal, unconcerned } from '../finding.js';
import { type WellbeingCategory, wellbeingCategories } from '../kinds.js';
import { all, atLeast, atMost, eq, oneOf, type Predicate } from '../predicate.js';
import { ofPerson } from '../step.js';
import { type Instant, isInForce } from '../time.js';

/** Wellbeing data opens by its own consent only, by category and day; no emergency and no other consent replaces it. */
export const wellbeingConsent = ofPerson('wellbeing-consent', ({ kind, now }, { facts, care }): Finding => {
  if (care === null || kind !== 'WELLBEING_ENTRY') return unconcerned;
  const begun = facts.wellbeingConsents.filter(({ givenAt }) => givenAt <= now);
  const running = begun.filter((consent) => isRunning(consent, now));
  const consents = running.filter((consent) => isFor(care.role.providerId, consent));
  const unshared = { begun, running, consents };
  return grounds(
    consents.map((consent) => ground('PHR_CONSENT', sharedBy(consent), { because: [consent.id] })),
    ...categoriesNotIn(unshared),
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

/** Consents by how far each comes: given at all, still in force, and to this recipient. */
interface Consents {
  readonly begun: readonly WellbeingConsentFact[];
  readonly running: readonly WellbeingConsentFact[];
  readonly consents: readonly WellbeingConsentFact[];
}

/**
 * One refusal a category that nobody shares, so that the summary can name it; the last is for what is older or newer than
 * the days that are shared.
 */
function categoriesNotIn(given: Consents): readonly Refusal[] {
  const shared = new Set(given.consents.flatMap(({ categories }) => categories));
  return [
    ...wellbeingCategories
      .filter((category) => !shared.has(category))
      .map((category) =>
        refusal(whyNot(category, given), { when: eq('category', category), about: { category } }),
      ),
    refusal(given.consents.length === 0 ? whyNone(given) : 'PHR_PERIOD'),
  ];
}

/** The category was shared with somebody else or until some time ago, or else never. */
function whyNot(category: WellbeingCategory, given: Consents): DenyCode {
  const ofIt = ({ categories }: WellbeingConsentFact) => categories.includes(category);
  if (given.running.some(ofIt)) return 'PHR_OTHER_RECIPIENT';
  if (given.begun.some(ofIt)) return 'PHR_CONSENT_ENDED';
  return given.consents.length > 0 ? 'PHR_CATEGORY' : whyNone(given);
}

function whyNone({ begun, running }: Consents): DenyCode {
  if (running.length > 0) return 'PHR_OTHER_RECIPIENT';
  return begun.length > 0 ? 'PHR_CONSENT_ENDED' : 'PHR_NO_CONSENT';
}
