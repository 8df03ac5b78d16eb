import { expect, test } from '@jest/globals';
import type { Professional, Role } from '../../policy/index.js';
import { careThing, document } from '../decisions/asking.js';
import { client, person, physician, places, professional, relationship } from '../decisions/story.js';
import { attacked } from './world.js';

const it = attacked();
const clinic = places.rantalaClinic;
const treated = person({ relationships: [relationship(clinic)] });
const things = [careThing('APPOINTMENT', { recordedAt: '2026-11-24T09:00:00.000Z' }), document('CARE_ENTRY')];
const list = `{ myUnitToday(unitId: "rantala-clinic") {
  appointments { id patient { name { family } birthDate } } openServiceEvents { id } } }`;

const without = (differs: Partial<Professional>): Professional => physician({ care: null, ...differs });
const working = (taskClass: Role['taskClass'], profession: Role['profession']) =>
  professional('niemi', clinic, { taskClass, profession }, { care: null });

const refusals: readonly [who: string, caller: Professional, code: string][] = [
  ['weak identification', without({ assurance: 'WEAK' }), 'ASSURANCE_TOO_LOW'],
  [
    'a program that is suspended',
    without({ client: client('old-desk', 'SUSPENDED') }),
    'APPLICATION_NOT_APPROVED',
  ],
  ['a social worker of the unit', working('SOCIAL_WORKER', 'SOCIAL_WORKER'), 'TASK_NOT_PERMITTED'],
  ['a pharmacist of the unit', working('T4', 'PHARMACIST'), 'TASK_NOT_PERMITTED'],
];
for (const [who, caller, code] of refusals) {
  test(`the list of a unit's day is closed to ${who}, also by reference: ${code}`, async () => {
    await it.tell({ caller, person: treated, asks: things });
    const { text } = await it.ask(caller, list);
    expect(text).toContain(code);
    expect(text).not.toContain('aino');
    const patient = { __typename: 'UnitPatient', id: 'rantala-clinic~aino' };
    const selection = '... on UnitPatient { name { family } }';
    expect(await it.entity('consents', caller, patient, selection)).toBeNull();
  });
}

test('a nullified service event stands on no list of a unit', async () => {
  await it.tell({ caller: without({}), person: treated, asks: things });
  const before = await it.ask(without({}), list);
  expect(before.text).toContain('"openServiceEvents":[{"id":"aino.visit"}]');
  await it.database.db.collection('serviceEvents').updateMany({}, { $set: { state: 'NULLIFIED' } });
  expect((await it.ask(without({}), list)).text).toContain('"openServiceEvents":[]');
});

test('the log of a unit list tells the person from which unit she was looked at', async () => {
  await it.tell({ caller: without({}), person: treated, asks: things });
  await it.ask(without({}), list);
  const entries = await it.logged();
  expect(entries.length).toBeGreaterThan(0);
  for (const { unitId, providerId } of entries)
    expect({ unitId, providerId }).toEqual({ unitId: 'rantala-clinic', providerId: 'rantala' });
});

test('whose patient somebody is cannot be asked of another unit, or of a person without a tie to it', async () => {
  const caller = without({});
  await it.tell({ caller, person: person({ relationships: [relationship(places.harjulaClinic)] }) });
  const selection = '... on UnitPatient { personId name { family } }';
  for (const id of ['rantala-clinic~aino', 'harjula-clinic~aino', 'rantala-clinic~nobody', '~aino', 'aino'])
    expect(await it.entity('consents', caller, { __typename: 'UnitPatient', id }, selection)).toBeNull();
  expect(await it.logged()).not.toEqual(
    expect.arrayContaining([expect.objectContaining({ decision: 'permit' })]),
  );
});
