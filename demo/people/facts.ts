import type {
  ConsentFact,
  DenialFact,
  DenialTarget,
  InformationFact,
  WellbeingCategory,
  WellbeingConsentFact,
} from '../../policy/index.js';
import { wellbeingCategories } from '../../policy/index.js';
import type { Telling } from '../story.js';

/** What nearly everybody has: told about Kanta, and consent to data sharing given. */
export function openToSharing(telling: Telling) {
  return { information: [informed(telling)], consents: [consented(telling)] };
}

export function informed({ at }: Telling): InformationFact {
  return { version: '2023', confirmedAt: at(-700, '10:00'), channel: 'MY_KANTA' };
}

export function consented({ at, personId }: Telling): ConsentFact {
  return {
    id: 'consent-1',
    domain: 'PATIENT_DATA',
    coverage: 'ALL_CHANNELS',
    givenAt: at(-700, '10:02'),
    withdrawnAt: null,
    channel: 'MY_KANTA',
    recordedBy: null,
    givenBy: personId,
  };
}

export function denial(
  { at, personId }: Telling,
  target: DenialTarget,
  {
    id = 'denial-1',
    emergencyUseAllowed = false,
  }: { readonly id?: string; readonly emergencyUseAllowed?: boolean } = {},
): DenialFact {
  return {
    id,
    target,
    emergencyUseAllowed,
    setAt: at(-60, '20:15'),
    withdrawnAt: null,
    channel: 'MY_KANTA',
    recordedBy: null,
    setBy: personId,
  };
}

/** Wellbeing data shared with any who treats. */
export function sharesWellbeing(
  { at, day }: Telling,
  categories: readonly WellbeingCategory[] = wellbeingCategories,
): WellbeingConsentFact {
  return {
    id: 'wellbeing-consent-1',
    categories,
    dataFrom: day(-365),
    dataTo: null,
    recipientProviderId: null,
    givenAt: at(-300, '18:00'),
    validUntil: at(365, '00:00'),
    withdrawnAt: null,
  };
}

/**
 * Openings as long as they may last, one after the other, from the evening before the day to the morning after it: while a
 * running demo is moved to the next day, none of them has ended.
 */
export function inTurn({ at }: Telling, hours: 12 | 24) {
  const borders =
    hours === 12 ? [at(-1, '18:00'), at(0, '06:00'), at(0, '18:00')] : [at(-1, '18:00'), at(0, '18:00')];
  return borders.map((from, index) => ({
    id: index + 1,
    from,
    to: borders[index + 1] ?? at(1, hours === 12 ? '06:00' : '18:00'),
  }));
}
