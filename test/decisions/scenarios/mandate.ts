import { document, entry, personal } from '../asking.js';
import type { Scenario } from '../scenario.js';
import { adult, citizen, custodyOf, mandate, now, person } from '../story.js';

const olavi = citizen('olavi', { onBehalfOf: 'aino' });
const mandated = person({ mandates: [mandate()] });

/** D. Olavi acts for his mother Aino. */
export const assignee: readonly Scenario[] = [
  { row: 31, now, caller: olavi, person: mandated, asks: [document('CARE_ENTRY'), document('VACCINATION')] },
  {
    row: 32,
    now,
    caller: olavi,
    person: mandated,
    asks: [personal('DECLARATION_OF_INTENT'), entry('SLEEP')],
  },
  {
    row: 33,
    now,
    caller: olavi,
    person: person({ mandates: [mandate({ to: '2026-11-01T00:00:00.000Z' })] }),
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  },
  {
    row: 34,
    now,
    caller: olavi,
    person: person({ mandates: [mandate({ themes: ['WELLBEING_APPLICATION_DISCLOSURE'] })] }),
    asks: [personal('APPLICATION_GRANT')],
  },
  {
    row: 36,
    now,
    caller: olavi,
    person: { ...mandated, deathDate: '2026-11-20' },
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  },
  {
    row: 156,
    now,
    caller: olavi,
    person: { ...mandated, representatives: [adult('olavi', { birthDate: '2008-11-25' })] },
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  },
  {
    row: 157,
    now,
    caller: olavi,
    person: person({
      birthDate: '2008-11-24',
      mandates: [mandate({ registeredAt: '2026-11-23T21:59:59.999Z', from: '2026-11-23T21:59:59.999Z' })],
    }),
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  },
  ...[mandated, person({ birthDate: '2017-05-02', custody: [custodyOf('olavi')] })].map((principal) => ({
    row: 158,
    now,
    caller: olavi,
    person: { ...principal, representatives: [adult('olavi', { deathDate: '2026-11-24' })] },
    asks: [document('CARE_ENTRY', { guardianCode: 1 }), personal('DEMOGRAPHICS')],
  })),
];
