import { expect, test } from '@jest/globals';
import { type InformationFact, justBefore } from '../../policy/index.js';
import {
  careFor,
  citizen,
  consent,
  informed,
  now,
  person,
  physician,
  places,
  relationship,
} from '../decisions/story.js';
import { attacked } from './world.js';

const it = attacked();
const asked = '{ person(id: "aino") { consentToDataSharing } }';
const own = '{ me { consentToDataSharing consentsToDataSharing { active } } }';

/** What a consent that was given shows to the person and in care, with this information given. */
async function shown(information: readonly InformationFact[]) {
  const caller = physician({ care: careFor({ serviceEventId: 'aino.visit' }) });
  const aino = person({
    relationships: [relationship(places.rantalaClinic)],
    consents: [consent()],
    information,
  });
  await it.tell({ caller, person: aino });
  const inCare = (await it.ask(caller, asked)).body.data?.person;
  const toPerson = (await it.ask(citizen('aino'), own)).body.data?.me;
  return { inCare, toPerson };
}

test('a consent shows as given from the moment on at which the person is informed too, as it decides', async () => {
  const [confirmed] = informed.information;
  const at = (confirmedAt: string) => [{ ...confirmed, confirmedAt }];
  const without = {
    inCare: { consentToDataSharing: 'NOT_GIVEN' },
    toPerson: { consentToDataSharing: 'NOT_GIVEN', consentsToDataSharing: [{ active: false }] },
  };
  expect(await shown([])).toEqual(without);
  const later = new Date(Date.parse(now) + 1).toISOString();
  expect(await shown(at(later))).toEqual(without);
  expect(await shown(at(justBefore(now)))).toEqual({
    inCare: { consentToDataSharing: 'GIVEN' },
    toPerson: { consentToDataSharing: 'GIVEN', consentsToDataSharing: [{ active: true }] },
  });
});
