import type { DenyCode } from '../decision.js';
import type { MandateTheme } from '../facts.js';
import { careKinds, documentKinds, type Kind } from '../kinds.js';
import { alwaysSoFar, type Dated } from './dated.js';

/** Never a professional's, whatever the task. */
export const closedToProfessionals: readonly Dated<readonly Kind[]>[] = [
  {
    from: alwaysSoFar,
    value: ['REPRESENTATION', 'CONSENT_HISTORY', 'WELLBEING_DATA_CONSENT', 'APPLICATION_GRANT', 'ACCESS_LOG'],
  },
];

/** Not in the citizen's channel. */
export const closedToCitizens: readonly Dated<readonly Kind[]>[] = [
  { from: alwaysSoFar, value: ['PAPER_DOCUMENT'] },
];

/** What a guardian does not do for a child, with the code of each. */
export const closedToGuardians: readonly Dated<Readonly<Partial<Record<Kind, DenyCode>>>>[] = [
  {
    from: alwaysSoFar,
    value: {
      ACCESS_LOG: 'GUARDIAN_FUNCTION_EXCLUDED',
      CONSENT_HISTORY: 'GUARDIAN_FUNCTION_EXCLUDED',
      DENIAL: 'GUARDIAN_FUNCTION_EXCLUDED',
      DECLARATION_OF_INTENT: 'GUARDIAN_FUNCTION_EXCLUDED',
      REPRESENTATION: 'GUARDIAN_FUNCTION_EXCLUDED',
      CONNECTION: 'PHR_SELF_ONLY',
      WELLBEING_ENTRY: 'PHR_SELF_ONLY',
      WELLBEING_DATA_CONSENT: 'PHR_SELF_ONLY',
      APPLICATION_GRANT: 'PHR_SELF_ONLY',
    },
  },
];

/** What each theme of a mandate opens; declarations of intent and wellbeing data are in none. */
export const openedByTheme: readonly Dated<Readonly<Record<MandateTheme, readonly Kind[]>>>[] = [
  {
    from: alwaysSoFar,
    value: {
      HEALTHCARE: [
        ...documentKinds,
        ...careKinds,
        'DEMOGRAPHICS',
        'IDENTITY_CODE',
        'CONTACT_DETAILS',
        'RELATIONSHIP',
        'INFORMATION',
        'CONSENT_STATUS',
        'CONSENT_HISTORY',
        'DENIAL',
        'ACCESS_LOG',
        'PRESCRIPTION',
      ],
      WELLBEING_APPLICATION_DISCLOSURE: ['DEMOGRAPHICS', 'APPLICATION_GRANT'],
    },
  },
];
