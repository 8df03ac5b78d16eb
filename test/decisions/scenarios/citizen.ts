import { documentKinds } from '../../../policy/index.js';
import { denialThing, document, entry, personal } from '../asking.js';
import type { Scenario } from '../scenario.js';
import { citizen, now, person } from '../story.js';

const aino = citizen('aino');
/** What a person reads of the own facts. */
const ofTheirOwn = [
  'CONSENT_STATUS',
  'CONSENT_HISTORY',
  'DECLARATION_OF_INTENT',
  'APPLICATION_GRANT',
  'WELLBEING_DATA_CONSENT',
  'REPRESENTATION',
  'ACCESS_LOG',
  'IDENTITY_CODE',
  'CONTACT_DETAILS',
] as const;
const midnight = '2026-11-23T22:00:00.000Z';

/** B. Aino reads her own data. */
export const ownData: readonly Scenario[] = [
  {
    row: 5,
    now,
    caller: aino,
    person: person(),
    asks: [
      ...documentKinds.map((kind) => document(kind)),
      document('CARE_ENTRY', { id: 'authored', fieldClass: 'AUTHOR' }),
      entry('SLEEP'),
      ...ofTheirOwn.map((kind) => personal(kind)),
      denialThing(null),
    ],
  },
  {
    row: 6,
    now,
    caller: aino,
    person: person(),
    asks: [document('LABORATORY_RESULT', { releasedToPatientOn: '2026-11-25' })],
  },
  {
    row: 7,
    now: midnight,
    caller: aino,
    person: person(),
    asks: [document('LABORATORY_RESULT', { releasedToPatientOn: '2026-11-24' })],
  },
  { row: 8, now, caller: aino, person: person(), asks: [document('CARE_ENTRY', { state: 'NULLIFIED' })] },
  {
    row: 9,
    now,
    caller: aino,
    person: person(),
    asks: [document('CARE_ENTRY', { id: 'corrected-entry' })],
    visible: ['corrected-entry'],
  },
  { row: 10, now, caller: aino, person: person(), asks: [document('CARE_ENTRY', { archive: 'OLD' })] },
  {
    row: 11,
    now,
    caller: citizen('olavi', { onBehalfOf: 'aino' }),
    person: person(),
    asks: [document('CARE_ENTRY'), personal('DEMOGRAPHICS')],
  },
  { row: 17, now, caller: aino, person: person(), asks: [personal('ACCESS_LOG', 'HEADER', '2024-11-24')] },
  { row: 18, now, caller: aino, person: person(), asks: [personal('ACCESS_LOG', 'HEADER', '2024-11-23')] },
  {
    row: 19,
    now,
    caller: citizen('venla'),
    person: person({ personId: 'venla', birthDate: '2011-06-01' }),
    asks: [document('CARE_ENTRY', { guardianCode: 3 }), document('LABORATORY_RESULT')],
  },
];
