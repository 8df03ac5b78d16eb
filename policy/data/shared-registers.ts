import type { RegisterType } from '../kinds.js';
import type { Instant } from '../time.js';
import { clientDataAct, type Dated } from './dated.js';

/**
 * Kinds of register that patient data is shared from, to other registers and to who acts for the person. Client data of
 * social welfare has a consent of its own; the right to information between the two begins on 1 March 2027 (domain 1.1),
 * and what it opens is entered here from that day on.
 */
export const sharedRegisterTypes: readonly Dated<readonly RegisterType[]>[] = [
  { from: clientDataAct, value: ['HEALTHCARE', 'OCCUPATIONAL_HEALTHCARE'] },
];

/**
 * Kinds of register in which patients are treated. A role of another kind acts on ties of that kind alone and reaches no
 * other register; what social welfare may learn of patients is entered here from its day on, as above.
 */
export const treatmentRegisterTypes: readonly Dated<readonly RegisterType[]>[] = [
  { from: clientDataAct, value: ['HEALTHCARE', 'OCCUPATIONAL_HEALTHCARE'] },
];

/** The first moment of 1 January 2026 in Finland. */
const year2026: Instant = '2025-12-31T22:00:00.000Z';

/**
 * The public health-care registers of Uusimaa: Helsinki, the four counties and HUS. Among them information given and no
 * denial suffice (703/2023, section 54).
 */
export const uusimaaRegisters: readonly Dated<readonly string[]>[] = [
  {
    from: year2026,
    value: [
      'helsinki-healthcare',
      'hus-healthcare',
      'central-uusimaa-healthcare',
      'east-uusimaa-healthcare',
      'vantaa-and-kerava-healthcare',
      'western-uusimaa-healthcare',
    ],
  },
];
