import { expect, test } from '@jest/globals';
import { document } from '../decisions/asking.js';
import { careFor, opening, person, physician, places, relationship } from '../decisions/story.js';
import { attacked } from './world.js';

const it = attacked();
const emergency = opening('EMERGENCY', { id: 'aino.emergency', serviceEventId: 'aino.visit' });
const relationships = [relationship(places.rantalaClinic)];
const asking = (openingId: string) =>
  physician({ care: careFor({ serviceEventId: 'aino.visit', openings: [openingId] }) });
const one = '{ careEntry(id: "aino.care_entry") { title } }';
const questions = [one, '{ person(id: "aino") { name { family } } }', one.replace('aino', 'nobody')];

test('an opening that is not the professional’s own is told, in the same bytes whosever it is', async () => {
  const told = new Set<string>();
  for (const openings of [
    [],
    [emergency],
    [{ ...emergency, professionalId: 'niemi' }],
    [{ ...emergency, unitId: 'ward' }],
  ]) {
    await it.tell({
      caller: asking(emergency.id),
      person: person({ relationships, openings }),
      asks: [document('CARE_ENTRY')],
    });
    const id = openings[0] === emergency ? 'aino.of-nobody' : emergency.id;
    for (const question of questions) told.add((await it.ask(asking(id), question)).text);
  }
  expect([...told].map((text) => JSON.parse(text))).toEqual([
    {
      data: null,
      errors: [
        {
          message:
            'Your care context names an opening that is not one of yours for this person at the unit you act in. ' +
            'Name one that is, or leave it out.',
          extensions: { code: 'REFUSED', reason: 'OPENING_NOT_FOUND' },
        },
      ],
    },
  ]);
  const [entry] = (await it.logged()).filter(({ subgraph }) => subgraph === 'records');
  expect(entry).toMatchObject({ decision: 'deny', withheld: [{ audit: 'OPENING_NOT_FOUND' }] });
});

test('an opening of the professional’s own is no obstacle, and costs an absent person what it costs another', async () => {
  const facts = person({ relationships, openings: [emergency] });
  await it.tell({ caller: asking(emergency.id), person: facts, asks: [document('CARE_ENTRY')] });
  expect((await it.ask(asking(emergency.id), one)).body.data).toMatchObject({
    careEntry: { title: expect.any(String) },
  });
  const refused = await it.commandsOf(asking('aino.of-nobody'), one);
  expect(await it.commandsOf(asking('aino.of-nobody'), one.replace('aino', 'nobody'))).toEqual(refused);
});
