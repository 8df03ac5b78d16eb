import { expect, test } from '@jest/globals';
import { application, citizen, custodyOf, grant, person, physician } from '../decisions/story.js';
import { callBy } from '../rules/one-call.js';

const olavi = person({ personId: 'olavi', birthDate: '1980-02-02', deathDate: '2026-01-01' });
const asRepresentative = {
  personId: 'olavi',
  birthDate: '1980-02-02',
  deathDate: '2026-01-01',
  nonDisclosure: false,
};
const byOlavi = grant({ grantedBy: 'olavi' });
const { representatives: _, ...aino } = person({
  grants: [grant({ id: 'other', grantedBy: 'maria' }), byOlavi],
});
const all = [aino, olavi, person({ personId: 'maria' })];

test('with the facts of a person come those of the citizen who asks, by the same command', async () => {
  const call = callBy(citizen('olavi', { onBehalfOf: 'aino' }), all);
  expect(await call.facts.load('aino')).toEqual({ ...aino, representatives: [asRepresentative] });
  expect(call.reads).toEqual([['aino', 'olavi'], ['']]);
});

test('with those of a child come the other guardians’, by a command that is sent for everybody', async () => {
  const { representatives: __, ...child } = person({
    personId: 'eino',
    custody: [custodyOf('olavi'), custodyOf('maria')],
  });
  const onlyChild = person({ personId: 'onni', custody: [custodyOf('olavi')] });
  const maria = person({ personId: 'maria', nonDisclosure: true });
  const reads = async (id: string, onBehalfOf: string) => {
    const call = callBy(citizen(id, { onBehalfOf }), [child, olavi, maria, onlyChild]);
    const ids = (await call.facts.load(onBehalfOf))?.representatives?.map(({ personId }) => personId);
    return { ids, reads: call.reads };
  };
  expect(await reads('olavi', 'eino')).toEqual({
    ids: ['olavi', 'maria'],
    reads: [['eino', 'olavi'], ['maria']],
  });
  expect(await reads('olavi', 'onni')).toEqual({ ids: ['olavi'], reads: [['onni', 'olavi'], ['']] });
  expect(await reads('pekka', 'eino')).toEqual({ ids: [], reads: [['eino', 'pekka'], ['']] });
  expect(await reads('olavi', 'gone')).toEqual({ ids: undefined, reads: [['gone', 'olavi'], ['']] });
});

test('who asks of oneself, or treats, represents nobody', async () => {
  for (const caller of [citizen('aino'), physician({ id: 'olavi' })]) {
    const call = callBy(caller, all);
    expect(await call.facts.load('aino')).toEqual({ ...aino, representatives: [] });
    expect(call.reads).toEqual([['aino']]);
  }
});

test('with an application comes whoever made its grant for the person, and no other grant’s maker', async () => {
  const call = callBy(application(), all);
  expect(await call.facts.load('aino')).toEqual({ ...aino, representatives: [asRepresentative] });
  expect(call.reads).toEqual([['aino'], ['olavi']]);
  const own = callBy(application(), [{ ...aino, grants: [grant()] }]);
  expect(await own.facts.load('aino')).toMatchObject({ representatives: [] });
  expect(own.reads).toEqual([['aino']]);
  const missing = callBy(application({ grantId: 'gone' }), all);
  expect(await missing.facts.load('aino')).toMatchObject({ representatives: [] });
});

test('who does not exist is known as nobody, and represents nobody', async () => {
  const call = callBy(citizen('gone', { onBehalfOf: 'nobody' }), all);
  expect(call.facts.known('nobody')).toBeUndefined();
  expect(await call.facts.load('nobody')).toBeNull();
  expect(call.facts.known('nobody')).toBeNull();
  expect(await call.facts.load('aino')).toEqual({ ...aino, representatives: [] });
});

test('one call reads a person once, and another call anew', async () => {
  const call = callBy(physician(), all);
  await Promise.all([call.facts.load('aino'), call.facts.load('aino')]);
  await call.facts.load('aino');
  expect(call.reads).toEqual([['aino']]);
});
