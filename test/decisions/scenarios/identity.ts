import type { Visitor } from '../../../policy/index.js';
import { careThing, document, entry, personal } from '../asking.js';
import type { Scenario } from '../scenario.js';
import { citizen, now, person, physician, places, relationship } from '../story.js';

const visitor: Visitor = { kind: 'VISITOR' };

/** A. Who comes without an identity, or with too weak a one. */
export const identity: readonly Scenario[] = [
  { row: 1, now, transport: true, caller: visitor, person: person(), asks: [] },
  {
    row: 2,
    now,
    transport: true,
    caller: visitor,
    person: person(),
    asks: [personal('DEMOGRAPHICS'), document('CARE_ENTRY')],
  },
  { row: 3, now, transport: true, caller: visitor, person: person(), asks: [] },
  {
    row: 171,
    now,
    caller: physician({ assurance: 'WEAK' }),
    person: person({ relationships: [relationship(places.rantalaClinic)] }),
    asks: [
      personal('DEMOGRAPHICS'),
      document('CARE_ENTRY'),
      personal('ACCESS_LOG'),
      entry('SLEEP'),
      careThing('SERVICE_EVENT'),
    ],
  },
  {
    row: 4,
    now,
    caller: citizen('aino', { assurance: 'WEAK' }),
    person: person(),
    asks: [personal('DEMOGRAPHICS'), document('CARE_ENTRY')],
  },
];
