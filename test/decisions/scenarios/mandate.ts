import { document, entry, personal } from '../asking.js';
import type { Scenario } from '../scenario.js';
import { citizen, mandate, now, person } from '../story.js';

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
];
