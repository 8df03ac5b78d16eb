import { expect, test } from '@jest/globals';
import { adult, application, grant, mandate, now, person } from '../decisions/story.js';
import { storePerson } from '../world/store-scenario.js';
import { attacked } from './world.js';

const it = attacked();
const caller = application();
const questions = [
  '{ me { name { family } } }',
  '{ person(id: "aino") { name { family } } }',
  '{ person(id: "olavi") { name { family } } }',
  '{ person(id: "nobody") { name { family } } }',
  '{ careEntry(id: "nobody.entry") { title } }',
  '{ wellbeingEntry(id: "olavi.entry") { id } }',
  '{ serviceUnits { edges { node { id } } } }',
  '{ wellbeingApplications { edges { node { id } } } }',
];

async function answers(): Promise<readonly string[]> {
  const replies = [];
  for (const query of questions) replies.push(await it.ask(caller, query));
  return replies.map(({ status, text }) => `${status} ${text}`);
}

test('a token whose grant was revoked gets the same 401 to anything, the public directory included', async () => {
  const revoked = person({ grants: [grant({ revokedAt: now })] });
  await it.tell({ caller, person: revoked });
  await storePerson(it.database.db, person({ personId: 'olavi' }));
  const given = await answers();
  const visitor = await it.ask({ kind: 'VISITOR' }, questions[0] ?? '');
  expect(given).toEqual(questions.map(() => `401 ${visitor.text}`));
  const logged = await it.logged();
  expect(new Set(logged.map(({ personId }) => personId))).toEqual(new Set(['aino']));
  expect(new Set(logged.flatMap(({ withheld }) => withheld.map(({ audit }) => audit)))).toEqual(
    new Set(['APP_GRANT_REVOKED']),
  );
});

test('with a grant in force the directory is answered, and a person who is not there is not told from another', async () => {
  await it.tell({ caller, person: person({ grants: [grant()] }) });
  await storePerson(it.database.db, person({ personId: 'olavi' }));
  const given = await answers();
  expect(given[0]).toMatch(/^200 /);
  expect(given[6]).toBe('200 {"data":{"serviceUnits":{"edges":[]}}}');
  expect(given[2]).toBe(given[3]);
});

test('an assignee’s own facts are read by one command more, and for such a grant only', async () => {
  const scopes = [{ dataType: 'CARE_ENTRY', access: 'READ' }] as const;
  const theme = { themes: ['WELLBEING_APPLICATION_DISCLOSURE'] } as const;
  const query = '{ me { name { family } } }';
  const reads = async (grantedBy: string) => {
    const facts = person({
      mandates: [mandate(theme)],
      representatives: [adult('olavi')],
      grants: [grant({ area: 'PATIENT_DATA', scopes, grantedBy })],
    });
    await it.tell({ caller, person: facts });
    expect((await it.ask(caller, query)).status).toBe(200);
    const commands = await it.commandsOf(caller, query);
    return commands.filter((command) => command === 'find accessStates').length;
  };
  expect([await reads('aino'), await reads('olavi')]).toEqual([1, 2]);
});
