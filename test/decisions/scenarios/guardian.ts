import type { CustodyFact } from '../../../policy/index.js';
import { denialThing, document, entry, personal } from '../asking.js';
import type { Scenario } from '../scenario.js';
import { citizen, custodyOf, now, person } from '../story.js';

const custody = [
  {
    guardianId: 'maria',
    from: '2013-04-10T00:00:00.000Z',
    to: null,
    guardianNonDisclosure: false,
    blocked: null,
  },
] as const;
const eino = person({ personId: 'eino', birthDate: '2017-05-02', custody });
const venla = person({ personId: 'venla', birthDate: '2013-04-10', custody });
const forEino = citizen('maria', { onBehalfOf: 'eino' });
const forVenla = citizen('maria', { onBehalfOf: 'venla' });

/** What stops Maria from acting for Eino: a block beside her custody, custodial care, the other's non-disclosure. */
const blockedCustody: readonly (readonly CustodyFact[])[] = [
  [custodyOf('maria'), custodyOf('maria', { from: '2026-01-01T00:00:00.000Z', blocked: 'SAFETY' })],
  [custodyOf('maria'), custodyOf('maria', { blocked: 'CUSTODIAL_CARE' })],
  [custodyOf('maria'), custodyOf('pekka', { blocked: 'CUSTODIAL_CARE' })],
  [custodyOf('maria'), custodyOf('pekka', { guardianNonDisclosure: true })],
];

/** C. Maria looks after Eino, 9, and Venla, 13; the tenth birthday of Venla was 10 April 2023. */
export const guardian: readonly Scenario[] = [
  {
    row: 20,
    now,
    caller: forEino,
    person: eino,
    asks: [document('CARE_ENTRY'), document('VACCINATION', { guardianCode: 1 })],
  },
  { row: 21, now, caller: forEino, person: eino, asks: [document('CARE_ENTRY', { guardianCode: 3 })] },
  { row: 22, now, caller: forVenla, person: venla, asks: [document('CARE_ENTRY', { guardianCode: 2 })] },
  { row: 23, now, caller: forVenla, person: venla, asks: [document('CARE_ENTRY', { guardianCode: 3 })] },
  {
    row: 24,
    now,
    caller: forVenla,
    person: venla,
    asks: [
      document('CARE_ENTRY', { guardianCode: 4 }),
      document('LABORATORY_RESULT', { recordedAt: '2023-04-09T21:00:00.000Z' }),
    ],
  },
  {
    row: 26,
    now: '2026-11-23T22:00:00.000Z',
    caller: forVenla,
    person: { ...venla, birthDate: '2008-11-24' },
    asks: [document('CARE_ENTRY', { guardianCode: 2 }), personal('DEMOGRAPHICS')],
  },
  {
    row: 27,
    now,
    caller: forVenla,
    person: venla,
    asks: [personal('ACCESS_LOG'), denialThing(null), personal('DECLARATION_OF_INTENT')],
  },
  ...[
    { ...eino, parentsWithoutCustody: ['pekka'] },
    { ...eino, custody: [...custody, custodyOf('pekka', { to: '2026-11-23T22:00:00.000Z' })] },
  ].map((child) => ({
    row: 28,
    now,
    caller: citizen('pekka', { onBehalfOf: 'eino' }),
    person: child,
    asks: [document('CARE_ENTRY', { guardianCode: 1 }), personal('DEMOGRAPHICS')],
  })),
  ...blockedCustody.map((facts) => ({
    row: 159,
    now,
    caller: forEino,
    person: { ...eino, custody: facts },
    asks: [document('CARE_ENTRY', { guardianCode: 1 }), personal('DEMOGRAPHICS')],
  })),
  { row: 30, now, caller: forEino, person: eino, asks: [entry('SLEEP')] },
];
