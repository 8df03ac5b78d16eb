import { expect, test } from '@jest/globals';
import { document } from '../decisions/asking.js';
import {
  careFor,
  citizen,
  custodyOf,
  person,
  physician,
  places,
  relationship,
  role,
} from '../decisions/story.js';
import { attacked } from './world.js';

const it = attacked();
const roles = [
  role(places.rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' }),
  role(places.rantalaClinic, { taskClass: 'T1', profession: 'PHYSICIAN' }),
];
const asking = (roleId: string | null) =>
  physician({ roles, care: careFor({ serviceEventId: 'aino.visit', roleId }) });
const treated = person({ relationships: [relationship(places.rantalaClinic)] });
const title = '{ careEntry(id: "aino.care_entry") { title } }';

test('a professional whose context fits two own roles is told them, names one and acts in it', async () => {
  const { body: profile } = await tellAndAsk(
    asking(null),
    '{ myProfessionalProfile { roles { id taskClass } } }',
  );
  expect(profile.data).toEqual({
    myProfessionalProfile: {
      roles: [
        { id: 'rantala-clinic-T5', taskClass: 'T5' },
        { id: 'rantala-clinic-T1', taskClass: 'T1' },
      ],
    },
  });
  const { body } = await it.ask(asking(null), title);
  expect(body).toEqual({
    data: null,
    errors: [
      {
        message:
          'Your care context fits several of your roles. Name one of them: x-care-context: …; role=ID. ' +
          'They are: rantala-clinic-T1, rantala-clinic-T5.',
        extensions: {
          code: 'REFUSED',
          reason: 'ROLE_NOT_NAMED',
          roles: ['rantala-clinic-T1', 'rantala-clinic-T5'],
        },
      },
    ],
  });
  const [entry] = (await it.logged()).filter(({ subgraph }) => subgraph === 'records');
  expect(entry).toMatchObject({ decision: 'deny', withheld: [{ audit: 'ROLE_NOT_NAMED' }] });
  const answered = await it.ask(asking('rantala-clinic-T1'), title);
  expect(answered.body.data).toMatchObject({ careEntry: { title: expect.any(String) } });
  const [acted] = (await it.logged()).filter(({ subgraph }) => subgraph === 'records');
  expect(acted).toMatchObject({ unitId: 'rantala-clinic', careContext: { roleId: 'rantala-clinic-T1' } });
});

test('of somebody whom none of the roles treats, no role is spoken of', async () => {
  await it.tell({ caller: asking(null), person: person(), asks: [document('CARE_ENTRY')] });
  const { text } = await it.ask(asking(null), title);
  expect(text).toBe((await it.ask(asking(null), title.replace('aino', 'nobody'))).text);
});

test('a representative’s state comes with the person’s by one command, other guardians’ by one more, whoever there is', async () => {
  const olavi = citizen('olavi', { onBehalfOf: 'aino' });
  const query = '{ person(id: "aino") { name { family } } }';
  for (const custody of [[], [custodyOf('olavi')], [custodyOf('olavi'), custodyOf('maria')]]) {
    await it.tell({ caller: olavi, person: person({ birthDate: '2018-05-05', custody }) });
    const commands = await it.commandsOf(olavi, query);
    expect(commands.filter((command) => command === 'find accessStates')).toHaveLength(2);
  }
});

async function tellAndAsk(caller: ReturnType<typeof asking>, query: string) {
  await it.tell({ caller: asking(null), person: treated, asks: [document('CARE_ENTRY')] });
  return it.ask(caller, query);
}
