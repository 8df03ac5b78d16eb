import type { Outsider, ProviderSystem } from '../../../policy/index.js';
import { careThing, denialThing, document, entry, of, personal } from '../asking.js';
import type { Scenario } from '../scenario.js';
import {
  application,
  client,
  consenting,
  denial,
  grant,
  now,
  person,
  physician,
  places,
  professional,
  relationship,
} from '../story.js';

const { rantalaClinic, harjulaClinic } = places;
const system: ProviderSystem = {
  kind: 'PROVIDER_SYSTEM',
  id: 'rantala-system',
  client: client('rantala-system'),
  assurance: 'STRONG',
  providerId: 'rantala',
};
const outsider = (kind: Outsider['kind']): Outsider => ({
  kind,
  id: kind.toLowerCase(),
  client: client('desk'),
  assurance: 'STRONG',
});
const relationships = [relationship(rantalaClinic)];
const treated = person({ relationships });
const sharing = person({ relationships, ...consenting });
const there = { ...of(harjulaClinic), serviceEventId: 'harjula-visit' };

/** L and M. Who has no way to one person's data. */
export const outsiders: readonly Scenario[] = [
  { row: 123, now, caller: system, person: person(), asks: [entry('BLOOD_PRESSURE')] },
  {
    row: 126,
    now,
    caller: outsider('ANALYST'),
    person: person(),
    asks: [document('CARE_ENTRY'), personal('IDENTITY_CODE')],
  },
  { row: 128, now, caller: outsider('ANALYST'), person: person(), asks: [entry('BLOOD_PRESSURE')] },
  { row: 132, now, caller: outsider('OPERATOR'), person: person(), asks: [document('CARE_ENTRY')] },
];

/** N. The way to the policy: signatures, stores that do not answer, a withdrawal that races with a read. */
export const transport: readonly Scenario[] = [136, 137, 138].map((row) => ({
  row,
  now,
  transport: true,
  caller: physician(),
  person: sharing,
  asks: [document('CARE_ENTRY', there)],
}));

/** O. What different callers see of consents and of the person. */
export const consents: readonly Scenario[] = [
  { row: 144, now, caller: physician(), person: sharing, asks: [personal('CONSENT_STATUS')] },
  {
    row: 145,
    now,
    caller: physician(),
    person: { ...sharing, denials: [denial({ type: 'ALL_PATIENT_DATA' }, { recordedBy: 'niemi' })] },
    asks: [denialThing('niemi', 'denial-of-another'), denialThing(null, 'denial-in-my-pages')],
  },
  {
    row: 146,
    now,
    caller: physician(),
    person: {
      ...sharing,
      denials: [denial({ type: 'SERVICE_EVENT', serviceEventId: 'harjula-visit' })],
    },
    asks: [
      careThing('SERVICE_EVENT', { id: 'denied-event', ...there }),
      careThing('RELATIONSHIP', { id: 'relationship-of-denied-event', ...there }),
      careThing('SERVICE_EVENT', { id: 'event', ...there, serviceEventId: 'harjula-earlier' }),
      careThing('RELATIONSHIP', { id: 'relationship', ...there, serviceEventId: 'harjula-earlier' }),
    ],
    visible: ['event', 'relationship'],
  },
  {
    row: 147,
    now,
    caller: physician(),
    person: treated,
    asks: [personal('APPLICATION_GRANT'), personal('ACCESS_LOG'), personal('REPRESENTATION')],
  },
  {
    row: 148,
    now,
    caller: application(),
    person: person({ grants: [grant()] }),
    asks: [
      personal('CONSENT_STATUS'),
      denialThing(null),
      personal('ACCESS_LOG'),
      personal('REPRESENTATION'),
      personal('IDENTITY_CODE'),
    ],
  },
  ...[physician(), professional('heino', rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' })].map(
    (caller) => ({
      row: 149,
      now,
      caller,
      person: { ...treated, nonDisclosure: true },
      asks: [personal('CONTACT_DETAILS')],
    }),
  ),
];
