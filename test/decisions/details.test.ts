import { expect, test } from '@jest/globals';
import { attacked } from '../attacks/world.js';
import { plantOf } from '../secrets/plants.js';
import { document, entry } from './asking.js';
import {
  application,
  careFor,
  citizen,
  grant,
  person,
  physician,
  places,
  professional,
  relationship,
} from './story.js';

const it = attacked();
const aino = citizen('aino');
const treated = person({ relationships: [relationship(places.rantalaClinic)] });
const atVisit = { care: careFor({ serviceEventId: 'aino.visit' }) };

const approved = {
  name: 'Sleep diary',
  audience: 'CITIZEN',
  approval: { status: 'APPROVED', from: null, to: null, certificate: null },
};

test('row 9: the person is shown the version in force with the mark that it corrects, and nothing of the earlier one', async () => {
  await it.tell({ caller: aino, asks: [document('CARE_ENTRY', { id: 'corrected-entry' })] });
  const { body } = await it.ask(
    aino,
    '{ me { careEntries(first: 5) { edges { node { id version status title } } } } }',
  );
  expect(body).toEqual({
    data: {
      me: {
        careEntries: {
          edges: [
            {
              node: {
                id: 'aino.corrected-entry',
                version: 2,
                status: 'CORRECTED',
                title: plantOf('aino').value,
              },
            },
          ],
        },
      },
    },
  });
});

test('row 17: the own log names the unit and never the professional', async () => {
  const asker = physician(atVisit);
  await it.tell({ caller: asker, person: treated, asks: [document('CARE_ENTRY')] });
  await it.ask(asker, '{ person(id: "aino") { careEntries(first: 5) { edges { node { title } } } } }');
  const { text, body } = await it.ask(
    aino,
    '{ me { accessLog(first: 5) { edges { node { unit { id } accessKind dataKinds } } } } }',
  );
  const log = body.data?.me as { accessLog: { edges: { node: { unit: { id: string } | null } }[] } };
  expect(log.accessLog.edges.map(({ node }) => node.unit?.id)).toContain('rantala-clinic');
  expect(text).not.toContain(asker.id);
  expect(text).not.toContain('Ammattilainen');
});

test('row 109: what another application stored is read by the scope, and says who stored it', async () => {
  const asker = application();
  const stored = entry('BLOOD_PRESSURE', { id: 'entry-of-another-application' });
  await it.tell({ caller: asker, person: person({ grants: [grant()] }), asks: [stored] });
  await it.database.db
    .collection<{ _id: string }>('applications')
    .insertOne({ _id: 'sleep-diary', ...approved });
  const { body } = await it.ask(
    asker,
    '{ person(id: "aino") { wellbeingEntries(first: 5) { edges { node { id source { application { id } selfEntered } } } } } }',
  );
  expect(body.data?.person).toEqual({
    wellbeingEntries: {
      edges: [
        {
          node: {
            id: 'aino.entry-of-another-application',
            source: { application: { id: 'sleep-diary' }, selfEntered: false },
          },
        },
      ],
    },
  });
});

for (const asker of [
  physician(atVisit),
  professional('heino', places.rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' }, atVisit),
]) {
  test(`row 149: a look of ${asker.id} at the address of a person with non-disclosure is flagged in the log`, async () => {
    const address = '{ person(id: "aino") { address homeMunicipality } }';
    await it.tell({ caller: asker, person: { ...treated, nonDisclosure: true } });
    const { body } = await it.ask(asker, address);
    expect(body.data?.person).toEqual({ address: `${plantOf('aino').value} 1`, homeMunicipality: 'Testilä' });
    expect((await it.logged()).map(({ flagged }) => flagged)).toContain(true);
    await it.tell({ caller: asker, person: treated });
    await it.ask(asker, address);
    expect((await it.logged()).map(({ flagged }) => flagged)).not.toContain(true);
  });
}
