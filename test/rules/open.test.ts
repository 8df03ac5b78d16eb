import { expect, test } from '@jest/globals';
import type { Caller, Header } from '../../policy/index.js';
import { open, openReference, type Reads } from '../../rules/open.js';
import type { Thing } from '../../rules/thing.js';
import { document, entry, of } from '../decisions/asking.js';
import { application, client, grant, person, physician, places, relationship } from '../decisions/story.js';
import { callBy } from './one-call.js';

type Read = Thing & { readonly header: Header };
const analyst: Caller = { kind: 'ANALYST', id: 'analyst', client: client('desk'), assurance: 'STRONG' };
const treated = person({ relationships: [relationship(places.rantalaClinic)] });
const headerOf = (...asked: Parameters<typeof document>) => document(...asked).header as Header;
const read = (header: Header): Read => ({ id: 'aino.x', personId: 'aino', header });
const here = read(headerOf('CARE_ENTRY'));
const there = read(headerOf('CARE_ENTRY', { ...of(places.harjulaClinic), serviceEventId: 'there' }));

/** A store of one thing, that tells how it was read. */
function storeOf(header: Read | null, whole: Read | null = header) {
  const steps: string[] = [];
  const reads: Reads<Read> = {
    async header(id) {
      steps.push(`header ${id}`);
      return header;
    },
    async whole(id) {
      steps.push(`whole ${id}`);
      return whole;
    },
  };
  return { steps, reads };
}

async function opened(store: ReturnType<typeof storeOf>, caller: Caller = physician(), facts = treated) {
  const call = callBy(caller, [facts]);
  const found = await open('CARE_ENTRY', 'aino.x', store.reads, call).catch(
    ({ extensions }) => extensions.reason,
  );
  return { found, call };
}

test('what may be seen is read by its header first and then whole', async () => {
  const store = storeOf(here);
  const { found, call } = await opened(store);
  expect(found).toBe(here);
  expect(call.log.entries().flatMap(({ given }) => given.map(({ classes }) => classes))).toEqual([
    ['HEADER'],
  ]);
  expect(store.steps).toEqual(['header aino.x', 'whole aino.x']);
});

test('of what may not be seen the contents are never read', async () => {
  const store = storeOf(there);
  const { found, call } = await opened(store);
  expect(found).toBeNull();
  expect(store.steps).toEqual(['header aino.x']);
  expect(call.log.entries().map(({ serviceEventId }) => serviceEventId)).toEqual([null, 'there']);
});

test('what has changed or gone between the two readings is not given', async () => {
  expect((await opened(storeOf(here, there))).found).toBeNull();
  expect((await opened(storeOf(here, null))).found).toBeNull();
});

test('what is absent, or of another kind, ends as what is hidden does, and is put down as absent', async () => {
  for (const header of [null, read(headerOf('LABORATORY_RESULT'))]) {
    const store = storeOf(header);
    const { found, call } = await opened(store);
    expect(found).toBeNull();
    expect(store.steps).toEqual(['header aino.x']);
    expect(call.log.entries().flatMap(({ withheld }) => withheld)).toContainEqual({
      kind: 'CARE_ENTRY',
      audit: 'NOT_FOUND',
    });
  }
});

test('what lies outside the scope is answered by the error of the scope, whether it is there or not', async () => {
  const granted = callBy(application(), [person({ grants: [grant()] })]);
  const ask = (header: Read | null) =>
    open('WELLBEING_ENTRY', 'aino.x', storeOf(header).reads, granted).catch(
      ({ extensions }) => extensions.reason,
    );
  const pressure = read(entry('BLOOD_PRESSURE').header as Header);
  expect(await ask(pressure)).toBe(pressure);
  expect(await ask(read(entry('SLEEP').header as Header))).toBe('SCOPE_MISSING');
  expect(await ask(null)).toBe('SCOPE_MISSING');
});

test('where the whole kind is closed nothing is read', async () => {
  const store = storeOf(here);
  expect((await opened(store, physician(), person())).found).toBeNull();
  expect(store.steps).toEqual([]);
});

test('that a kind was asked for by reference is put down as such, before it is opened', async () => {
  const call = callBy(physician(), [treated]);
  await openReference('CARE_ENTRY', 'aino.x', storeOf(null).reads, call);
  const [ofPerson] = call.log.entries();
  expect(ofPerson?.given).toEqual([
    { kind: 'CARE_ENTRY', audit: 'OWN_REGISTER', classes: ['HEADER'], ids: [] },
  ]);
});

test('a reference is asked for as by a root field before it is opened', async () => {
  const by = (caller: Caller, facts = treated) => {
    const store = storeOf(here);
    const found = openReference('CARE_ENTRY', 'aino.x', store.reads, callBy(caller, [facts]));
    return found.then(
      (given) => [given, store.steps.length],
      ({ extensions }) => [extensions.reason, store.steps.length],
    );
  };
  expect(await by(physician())).toEqual([here, 2]);
  expect(await by(analyst)).toEqual(['AGGREGATE_ONLY', 0]);
  expect(await by(physician(), person())).toEqual([null, 0]);
});
