import { expect, test } from '@jest/globals';
import type { DocumentKind, Header } from '../../policy/index.js';
import { document } from '../decisions/asking.js';
import { adult, citizen, custodyOf, person, places, relationship } from '../decisions/story.js';
import { plantOf } from '../secrets/plants.js';
import { attacked } from './world.js';

const it = attacked();
const events =
  '{ person(id: "aino") { serviceEvents { edges { node { id reasonForVisit { text { fi } } } } } } }';

/** What the person herself, or who treats, is told of why she came. */
async function reasonTold(kind: DocumentKind, header: Partial<Header>, caller = citizen('aino')) {
  await it.tell({
    caller,
    person: person({ relationships: [relationship(places.rantalaClinic)] }),
    asks: [document(kind, header)],
  });
  const { body } = await it.ask(caller, events);
  const { edges } = (body.data as unknown as Events).person.serviceEvents;
  return edges[0]?.node.reasonForVisit?.text.fi ?? null;
}

interface Events {
  readonly person: {
    readonly serviceEvents: {
      readonly edges: readonly {
        readonly node: { readonly reasonForVisit: { text: { fi: string } } | null };
      }[];
    };
  };
}

test('the reason for a visit is delayed for the citizen as long as an entry of it is, and not as long as a result', async () => {
  const reason = plantOf('aino').value;
  const later = { releasedToPatientOn: '2027-01-15' } as const;
  expect(await reasonTold('CARE_ENTRY', later)).toBeNull();
  expect(await reasonTold('ORAL_HEALTH_ENTRY', later)).toBeNull();
  expect(await reasonTold('LABORATORY_RESULT', later)).toBe(reason);
  expect(await reasonTold('CARE_ENTRY', { releasedToPatientOn: '2026-11-01' })).toBe(reason);
});

test('of two guardians the other’s own non-disclosure stops the one, whatever stands in the custody', async () => {
  const guardian = citizen('olavi', { onBehalfOf: 'aino' });
  const told = (nonDisclosure: boolean) =>
    person({
      birthDate: '2018-05-05',
      custody: [custodyOf('olavi'), custodyOf('maria')],
      representatives: [adult('olavi'), adult('maria', { nonDisclosure })],
    });
  const asks = [document('CARE_ENTRY', { guardianCode: 1 })];
  const records = '{ person(id: "aino") { address records { edges { node { id } } } } }';
  await it.tell({ caller: guardian, person: told(false), asks });
  expect((await it.ask(guardian, records)).text).toContain('aino.care_entry');
  await it.tell({ caller: guardian, person: told(true), asks });
  expect((await it.ask(guardian, records)).text).not.toContain('aino.care_entry');
});
