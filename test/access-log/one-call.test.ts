import { describe, expect, test } from '@jest/globals';
import { accessKindOf } from '../../access-log/access-kind.js';
import { canonical, hashOf } from '../../access-log/hash.js';
import type { Caller, Kind } from '../../policy/index.js';
import { document, of } from '../decisions/asking.js';
import {
  application,
  careFor,
  citizen,
  client,
  connection,
  consenting,
  grant,
  mandate,
  now,
  person,
  physician,
  places,
  relationship,
} from '../decisions/story.js';
import { type CallOptions, callBy } from '../rules/one-call.js';

const treated = person({ relationships: [relationship(places.rantalaClinic)] });
const sharing = { ...treated, ...consenting };
const system: Caller = {
  kind: 'PROVIDER_SYSTEM',
  id: 'import',
  client: client('feed'),
  assurance: 'STRONG',
  providerId: 'harjula',
};

async function asking(
  caller: Caller,
  facts: typeof treated,
  kinds: readonly Kind[],
  options: CallOptions = {},
) {
  const call = callBy(caller, [facts], options);
  await call.decisions.prepare('aino');
  for (const kind of kinds) call.decisions.verdictOnAsking('aino', kind, 'HEADER');
  return call;
}

async function toldBy(...asked: Parameters<typeof asking>) {
  return (await asking(...asked)).log.entries()[0]?.told ?? null;
}

test('an entry says who asked, from where, for what and by which versions', async () => {
  const care = careFor();
  const [entry] = (await asking(physician({ care }), treated, ['CARE_ENTRY'])).log.entries();
  expect(entry).toEqual({
    at: now,
    requestId: 'request',
    subgraph: 'records',
    personId: 'aino',
    callerKind: 'PROFESSIONAL',
    callerId: 'salo',
    clientId: 'ward-desk',
    providerId: 'rantala',
    unitId: 'rantala-clinic',
    onBehalfOf: null,
    careContext: care,
    purpose: 'TREAT',
    serviceEventId: null,
    accessKind: 'USAGE',
    decision: 'permit',
    given: [{ kind: 'CARE_ENTRY', audit: 'OWN_REGISTER', classes: ['HEADER'], ids: [] }],
    withheld: [],
    told: { kinds: ['CARE_ENTRY'], accessKind: 'USAGE', decision: 'permit', to: 'REPRESENTATIVES' },
    flagged: false,
    notify: false,
    policyVersion: expect.any(String),
    factsVersion: 1,
    callerVersion: 7,
  });
});

test('whoever else asks stands in it by what there is of such a caller', async () => {
  const fieldsOf = async (caller: Caller) => (await asking(caller, treated, ['CARE_ENTRY'])).log.entries()[0];
  const nowhere = { providerId: null, unitId: null, careContext: null, purpose: null };
  expect(await fieldsOf({ kind: 'VISITOR' })).toMatchObject({
    ...nowhere,
    callerId: '',
    clientId: '',
    onBehalfOf: null,
  });
  expect(await fieldsOf(citizen('olavi', { onBehalfOf: 'aino' }))).toMatchObject({
    ...nowhere,
    callerId: 'olavi',
    onBehalfOf: 'aino',
  });
  expect(await fieldsOf(system)).toMatchObject({ ...nowhere, callerId: 'import', providerId: 'harjula' });
});

test('an id that names nobody is not repeated in the log', async () => {
  const call = callBy(citizen('aino'), []);
  await call.decisions.prepare('whatever somebody wrote');
  call.decisions.verdictOnAsking('whatever somebody wrote', 'CARE_ENTRY', 'HEADER');
  expect(call.log.entries()).toEqual([expect.objectContaining({ personId: 'nobody', factsVersion: null })]);
});

describe('the kind of use follows from the strongest ground', () => {
  const cases: [what: string, caller: Caller, grounds: Parameters<typeof accessKindOf>[2], kind: string][] = [
    ['the own register', physician(), ['OWN_REGISTER'], 'USAGE'],
    ['nothing', physician(), [], 'USAGE'],
    ['a consent beside the own register', physician(), ['OWN_REGISTER', 'CONSENT'], 'DISCLOSURE'],
    ['Uusimaa', physician(), ['UUSIMAA'], 'DISCLOSURE'],
    ['an authorisation', physician(), ['OUTSOURCED'], 'DISCLOSURE'],
    ['a consent to wellbeing data', physician(), ['PHR_CONSENT'], 'DISCLOSURE'],
    ['an emergency before a consent', physician(), ['CONSENT', 'EMERGENCY'], 'EMERGENCY'],
    ['oneself', citizen('aino'), ['SELF'], 'CITIZEN'],
    ['another', citizen('olavi'), ['MANDATE'], 'REPRESENTATION'],
    ['an application', application(), ['APP_SCOPE'], 'APPLICATION'],
  ];
  test.each(cases)('%s', (_what, caller, grounds, kind) =>
    expect(accessKindOf(caller, 'aino', grounds)).toBe(kind),
  );
});

describe('the person is told once of a call, by what could be reached', () => {
  test('what is asked in registers of others is told as a disclosure, found or not', async () => {
    expect(await toldBy(physician(), sharing, ['CARE_ENTRY'])).toMatchObject({ accessKind: 'DISCLOSURE' });
    expect(await toldBy(physician(), sharing, ['DEMOGRAPHICS'])).toMatchObject({ accessKind: 'USAGE' });
  });

  test('the kinds are told in order, with those that the question asks of what it may find', async () => {
    const kindsBelow = ['VACCINATION', 'DEMOGRAPHICS'] as const;
    const told = await toldBy(physician(), treated, ['LABORATORY_RESULT', 'CARE_ENTRY'], { kindsBelow });
    expect(told?.kinds).toEqual(['CARE_ENTRY', 'DEMOGRAPHICS', 'LABORATORY_RESULT', 'VACCINATION']);
  });

  test('a refusal is told as one, and where nothing was asked nothing is', async () => {
    const told = await toldBy(physician(), person(), ['CARE_ENTRY']);
    expect(told).toEqual({
      kinds: ['CARE_ENTRY'],
      accessKind: 'USAGE',
      decision: 'deny',
      to: 'REPRESENTATIVES',
    });
    expect((await asking(physician(), treated, [])).log.entries()).toEqual([]);
  });

  test('who comes to the person from a found thing is told by the call that found it', async () => {
    const from = async (kinds: readonly Kind[]) => {
      const call = await asking(physician(), treated, kinds);
      call.log.cameFromThing('aino');
      return call.log.entries()[0]?.told ?? null;
    };
    expect(await from(['DEMOGRAPHICS'])).toBeNull();
    expect(await from(['DEMOGRAPHICS', 'CARE_ENTRY'])).toMatchObject({
      kinds: ['CARE_ENTRY', 'DEMOGRAPHICS'],
    });
  });

  test('wellbeing data, a connection and an application for it are told to the person alone', async () => {
    const to = async (...asked: Parameters<typeof asking>) => (await toldBy(...asked))?.to;
    const tied = person({ connections: [connection(places.rantalaClinic)] });
    const byConnection = careFor({ serviceEventId: null, connectionId: 'connection' });
    expect(await to(physician(), treated, ['DEMOGRAPHICS'], { subgraph: 'wellbeing' })).toBe('PERSON');
    expect(await to(physician({ care: byConnection }), tied, ['DEMOGRAPHICS'])).toBe('PERSON');
    expect(
      await to(physician({ care: careFor({ connectionId: 'connection' }) }), treated, ['DEMOGRAPHICS']),
    ).toBe('REPRESENTATIVES');
    const granted = person({ grants: [grant()] });
    expect(await to(application(), granted, ['WELLBEING_ENTRY'])).toBe('PERSON');
    const scopes = [{ dataType: 'CARE_ENTRY', access: 'READ' }] as const;
    const ofRecords = person({ grants: [grant({ area: 'PATIENT_DATA', scopes })] });
    expect(await to(application(), ofRecords, ['CARE_ENTRY', 'DEMOGRAPHICS'])).toBe('REPRESENTATIVES');
    expect(await to(application(), granted, ['CARE_ENTRY'])).toBe('PERSON');
    expect(
      await to(citizen('olavi', { onBehalfOf: 'aino' }), person({ mandates: [mandate()] }), ['CARE_ENTRY']),
    ).toBe('REPRESENTATIVES');
  });
});

test('an entry of something given and something withheld is partial', async () => {
  const call = await asking(physician(), treated, []);
  const at = (differs: Parameters<typeof document>[1]) => ({
    personId: 'aino',
    ...document('CARE_ENTRY', differs),
  });
  for (const thing of [at({ id: 'a' }), at({ id: 'b' }), at({ id: 'c', ...of(places.harjulaClinic) })]) {
    const { header, ...rest } = thing;
    call.decisions.verdictOn({ ...rest, ...(header && { header }) }, 'CARE_ENTRY', 'HEADER');
  }
  const ofVisit = call.log.entries().find(({ serviceEventId }) => serviceEventId === 'visit');
  expect(ofVisit).toMatchObject({ decision: 'partial', told: null, given: [{ ids: ['a', 'b'] }] });
  expect(ofVisit?.withheld).toHaveLength(1);
});

test('in an entry stands each kind on each ground, with the classes and things; what is withheld by class', async () => {
  const ofVisit = async (facts: typeof treated) => {
    const call = await asking(physician(), facts, []);
    for (const kind of ['CARE_ENTRY', 'VACCINATION'] as const)
      for (const [id, place] of [
        ['own', places.rantalaClinic],
        ['foreign', places.harjulaClinic],
      ] as const)
        for (const fieldClass of ['HEADER', 'CONTENT'] as const) {
          const { header } = document(kind, of(place));
          call.decisions.verdictOn({ personId: 'aino', id, ...(header && { header }) }, kind, fieldClass);
        }
    return call.log.entries().find(({ serviceEventId }) => serviceEventId === 'visit');
  };
  const classes = ['HEADER', 'CONTENT'];
  const own = (kind: Kind) => ({ kind, audit: 'OWN_REGISTER', classes, ids: ['own'] });
  const shared = (kind: Kind) => ({ kind, audit: 'CONSENT', classes, ids: ['foreign'] });
  expect(await ofVisit(sharing)).toMatchObject({
    given: [own('CARE_ENTRY'), shared('CARE_ENTRY'), own('VACCINATION'), shared('VACCINATION')],
    withheld: [],
  });
  const withheld = (kind: Kind) => classes.map((fieldClass) => ({ kind, fieldClass, audit: 'NOT_INFORMED' }));
  expect(await ofVisit(treated)).toMatchObject({
    given: [own('CARE_ENTRY'), own('VACCINATION')],
    withheld: [...withheld('CARE_ENTRY'), ...withheld('VACCINATION')],
  });
});

test('the unit that a professional acts from stands in the entry, also where another unit listed the person', async () => {
  const call = await asking(physician(), treated, ['CARE_ENTRY']);
  const listed = { personId: 'aino', kind: 'APPOINTMENT', fieldClass: 'HEADER', id: 'a' } as const;
  const listedAt = { unitId: 'harjula-clinic', providerId: 'harjula', isTold: true };
  const permitted = await call.decisions.decide({ personId: 'aino', id: 'aino' }, 'CARE_ENTRY', 'HEADER');
  call.log.decided({ ...listed, serviceEventId: null, listedAt }, permitted);
  expect(call.log.entries()).toMatchObject([{ unitId: 'rantala-clinic', providerId: 'rantala' }]);
});

test('what is absent is put down beside an event that is not there; of wellbeing data, beside none', async () => {
  const eventsOf = async (...kinds: readonly Kind[]) => {
    const call = await asking(physician(), treated, []);
    for (const kind of kinds) call.log.absent('aino', kind);
    return call.log.entries().map(({ serviceEventId, withheld }) => [serviceEventId, withheld]);
  };
  const absent = (kind: Kind) => [{ kind, audit: 'NOT_FOUND' }];
  expect(await eventsOf('CARE_ENTRY')).toEqual([
    ['absent', absent('CARE_ENTRY')],
    [null, []],
  ]);
  expect(await eventsOf('WELLBEING_ENTRY')).toEqual([[null, absent('WELLBEING_ENTRY')]]);
  expect(await eventsOf('CARE_ENTRY', 'VACCINATION')).toEqual([
    ['absent', [...absent('CARE_ENTRY'), ...absent('VACCINATION')]],
    [null, []],
  ]);
});

test('a hash changes with any field, the salt and the place, and not with the order of the fields', async () => {
  const [entry] = (await asking(physician(), treated, ['CARE_ENTRY'])).log.entries();
  if (entry === undefined) throw new Error('nothing was put down');
  const salt = Buffer.alloc(16, 1);
  const place = { stream: 's', sequence: 1 };
  const whole = hashOf(entry, salt, place);
  const backwards = Object.fromEntries(Object.entries(entry).reverse()) as unknown as typeof entry;
  expect(hashOf(backwards, salt, place)).toBe(whole);
  for (const name of Object.keys(entry))
    expect([name, hashOf({ ...entry, [name]: 'other' }, salt, place)]).not.toEqual([name, whole]);
  expect(hashOf(entry, Buffer.alloc(16, 2), place)).not.toBe(whole);
  expect(hashOf(entry, salt, { ...place, sequence: 2 })).not.toBe(whole);
  expect(canonical({ b: [1, 'x', null], a: { d: true, c: '"' } })).toBe(
    '{"a":{"c":"\\"","d":true},"b":[1,"x",null]}',
  );
});
