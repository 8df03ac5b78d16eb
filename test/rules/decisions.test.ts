import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import type { Caller, Kind } from '../../policy/index.js';
import { decisionsOf, type Verdict } from '../../rules/decisions.js';
import type { Thing } from '../../rules/thing.js';
import { denialThing, document, of } from '../decisions/asking.js';
import type { Ask } from '../decisions/scenario.js';
import {
  careFor,
  citizen,
  client,
  consenting,
  denial,
  nurse,
  opening,
  person,
  physician,
  physicianOpening,
  places,
  relationship,
} from '../decisions/story.js';
import { callBy } from './one-call.js';

const treated = person({
  relationships: [relationship(places.rantalaClinic), relationship(places.rantalaWard)],
});
const analyst: Caller = { kind: 'ANALYST', id: 'analyst', client: client('desk'), assurance: 'STRONG' };
const here = thing(document('CARE_ENTRY', { id: 'aino.here' }));
const elsewhere = thing(
  document('CARE_ENTRY', { id: 'aino.there', ...of(places.harjulaClinic), serviceEventId: 'there' }),
);

function thing({ id, header }: Ask): Thing {
  return { id, personId: 'aino', ...(header && { header }) };
}

function codeOf(verdict: Verdict | undefined): unknown {
  return verdict instanceof GraphQLError ? (verdict.extensions.reason ?? verdict.extensions.code) : verdict;
}

async function prepared(...asked: Parameters<typeof callBy>) {
  const call = callBy(...asked);
  await call.decisions.prepare('aino');
  return call;
}

test('nothing is decided before the person’s facts are read, and they are read once', async () => {
  const call = callBy(physician(), [treated]);
  expect(call.decisions.verdictOn(here, 'CARE_ENTRY', 'CONTENT')).toBeUndefined();
  expect(call.decisions.verdictOnAsking('aino', 'CARE_ENTRY', 'HEADER')).toBeUndefined();
  expect(call.log.entries()).toEqual([]);
  await call.decisions.prepare('aino');
  await call.decisions.scope('aino', 'CARE_ENTRY');
  expect(call.decisions.verdictOn(here, 'CARE_ENTRY', 'CONTENT')).toBe(true);
  expect(call.reads).toEqual([['aino']]);
});

test('each class of field of a thing has a verdict of its own, and each kind and person', async () => {
  const call = await prepared(nurse(), [treated, person({ personId: 'olavi' })]);
  const { verdictOn, verdictOnAsking, prepare } = call.decisions;
  await prepare('olavi');
  const address = { id: 'aino', personId: 'aino' };
  expect(codeOf(verdictOn(here, 'CARE_ENTRY', 'HEADER'))).toBe(true);
  expect(codeOf(verdictOn(elsewhere, 'CARE_ENTRY', 'HEADER'))).toBe('SILENT');
  expect(codeOf(verdictOn(address, 'CONTACT_DETAILS', 'HEADER'))).toBe(true);
  expect(codeOf(verdictOn(address, 'ACCESS_LOG', 'HEADER'))).not.toBe(true);
  expect(codeOf(verdictOnAsking('aino', 'CARE_ENTRY', 'HEADER'))).toBe(true);
  expect(codeOf(verdictOnAsking('aino', 'ACCESS_LOG', 'HEADER'))).not.toBe(true);
  expect(codeOf(verdictOnAsking('aino', 'CARE_ENTRY', 'HEADER'))).toBe(true);
});

test('what the person’s will closes is left out of a list without a word, and what the role closes is told', async () => {
  const closed = { ...treated, deathDate: '2026-11-20' };
  const dead = await prepared(physician(), [closed]);
  expect(codeOf(dead.decisions.verdictOn(here, 'CARE_ENTRY', 'HEADER'))).toBe('SILENT');
  expect(dead.decisions.verdictOnAsking('aino', 'CARE_ENTRY', 'HEADER')).toBe(true);
  const unshared = await prepared(physician(), [treated]);
  expect(unshared.decisions.verdictOnAsking('aino', 'WELLBEING_ENTRY', 'HEADER')).toBe(true);
  const counting = await prepared(analyst, [treated]);
  expect(codeOf(counting.decisions.verdictOnAsking('aino', 'CARE_ENTRY', 'HEADER'))).toBe('AGGREGATE_ONLY');
});

const noRequest = (caller: Caller) => prepared(caller, [treated]);
test('a verdict on the request refuses the whole operation; one on the field does not', async () => {
  const visitor = await noRequest({ kind: 'VISITOR' });
  expect(codeOf(visitor.decisions.verdictOn(here, 'CARE_ENTRY', 'HEADER'))).toBe('UNAUTHENTICATED');
  expect(visitor.refusal?.extensions.code).toBe('UNAUTHENTICATED');
  const nothingNamed = await noRequest(physician({ care: careFor({ serviceEventId: null }) }));
  expect(codeOf(nothingNamed.decisions.verdictOnAsking('aino', 'CARE_ENTRY', 'HEADER'))).toBe(
    'CARE_CONTEXT_MISSING',
  );
  expect(nothingNamed.refusal?.extensions).toEqual({ code: 'REFUSED', reason: 'CARE_CONTEXT_MISSING' });
  const counting = await noRequest(analyst);
  expect(codeOf(counting.decisions.verdictOn(here, 'CARE_ENTRY', 'HEADER'))).toBe('AGGREGATE_ONLY');
  expect(counting.refusal).toBeNull();
});

test('a scope that the request closes refuses the operation too, and one that the field closes does not', async () => {
  const closing = async (caller: Caller, kind: Kind) => {
    const call = callBy(caller, [treated]);
    const { closed } = await call.decisions.scope('aino', kind);
    return [closed?.audit, call.refusal?.extensions.code ?? null, call.log.entries()[0]?.withheld];
  };
  const withheld = (audit: string, kind = 'CARE_ENTRY') => [{ kind, fieldClass: 'HEADER', audit }];
  expect(await closing({ kind: 'VISITOR' }, 'CARE_ENTRY')).toEqual([
    'UNAUTHENTICATED',
    'UNAUTHENTICATED',
    withheld('UNAUTHENTICATED'),
  ]);
  expect(await closing(physician({ care: null }), 'CARE_ENTRY')).toEqual([
    'CARE_CONTEXT_MISSING',
    'REFUSED',
    withheld('CARE_CONTEXT_MISSING'),
  ]);
  expect(await closing(analyst, 'CARE_ENTRY')).toEqual([
    expect.any(String),
    null,
    [expect.objectContaining({ kind: 'CARE_ENTRY' })],
  ]);
  expect(await closing(physician(), 'CARE_ENTRY')).toEqual([undefined, null, expect.any(Array)]);
});

test('what was decided is put down by event, thing, kind and class, and once', async () => {
  const call = await prepared(physician(), [treated]);
  for (const _again of [1, 2]) {
    call.decisions.verdictOn(here, 'CARE_ENTRY', 'CONTENT');
    call.decisions.verdictOn(elsewhere, 'CARE_ENTRY', 'HEADER');
  }
  const [ofHere, ofPerson, ofElsewhere] = ['visit', null, 'there'].map((event) =>
    call.log.entries().find(({ serviceEventId }) => serviceEventId === event),
  );
  expect(ofHere).toMatchObject({
    personId: 'aino',
    decision: 'permit',
    given: [{ kind: 'CARE_ENTRY', audit: 'OWN_REGISTER', classes: ['CONTENT'], ids: ['aino.here'] }],
    withheld: [],
  });
  expect(ofElsewhere).toMatchObject({
    decision: 'deny',
    given: [],
    withheld: [{ kind: 'CARE_ENTRY', fieldClass: 'HEADER', audit: 'NOT_INFORMED' }],
  });
  expect(ofPerson).toMatchObject({ given: [], withheld: [], told: null });
  expect(call.log.entries()).toHaveLength(3);
});

test('a scope is worked out once for a person and kind, with what it leaves out', async () => {
  const denied = denial({ type: 'PROVIDER_REGISTER', registerId: 'harjula-health' });
  const sharing = { ...treated, ...consenting, denials: [denied] };
  const call = callBy(physician(), [sharing]);
  const entries = await call.decisions.scope('aino', 'CARE_ENTRY');
  expect(await call.decisions.scope('aino', 'CARE_ENTRY')).toBe(entries);
  expect(await call.decisions.scope('aino', 'LABORATORY_RESULT')).not.toBe(entries);
  expect(call.decisions.groundsOf('aino', 'CARE_ENTRY')).toBe(entries.grounds);
  expect(call.decisions.groundsOf('aino', 'LABORATORY_RESULT')).toEqual(['OWN_REGISTER', 'CONSENT']);
  expect(call.log.entries()[0]?.withheld).toContainEqual(
    expect.objectContaining({ kind: 'CARE_ENTRY', registerId: 'harjula-health' }),
  );
});

test('of who does not exist there are no grounds, and of who is known those that the facts give', async () => {
  const call = await prepared(physician(), [treated]);
  await call.decisions.prepare('nobody');
  expect(call.decisions.groundsOf('nobody', 'CARE_ENTRY')).toEqual([]);
  expect(call.decisions.groundsOf('aino', 'CARE_ENTRY')).toEqual(['OWN_REGISTER']);
});

test('the log that is asked for from a day on is decided by that day', async () => {
  const call = callBy(citizen('aino'), [treated]);
  const log = { id: 'aino', personId: 'aino' };
  expect(await call.decisions.decide(log, 'ACCESS_LOG', 'HEADER')).toMatchObject({ audit: 'SELF' });
  expect(await call.decisions.decide(log, 'ACCESS_LOG', 'HEADER', '2020-01-01')).toMatchObject({
    audit: 'LOG_TOO_OLD',
  });
});

test('a decision without the facts is a fault, never an answer', async () => {
  const call = callBy(citizen('aino'), [treated]);
  const facts = { load: async () => null, known: () => undefined };
  const decisions = decisionsOf({ ...call, facts, refusals: { refuse: () => undefined } });
  await expect(decisions.decide({ id: 'aino', personId: 'aino' }, 'ACCESS_LOG', 'HEADER')).rejects.toThrow(
    'decisions.decide got no facts after they were read',
  );
});

test('a list, and each thing, is decided on once, however many fields ask', async () => {
  let decided = 0;
  const call = await prepared(physician(), [treated]);
  const decide: typeof call.policy.decide = (...args) => {
    decided += 1;
    return call.policy.decide(...args);
  };
  const decisions = decisionsOf({
    ...call,
    policy: { ...call.policy, decide },
    refusals: { refuse: () => undefined },
  });
  for (const _again of [1, 2]) decisions.verdictOnAsking('aino', 'CARE_ENTRY', 'HEADER');
  expect(decided).toBe(1);
  for (const _again of [1, 2]) decisions.verdictOn(here, 'CARE_ENTRY', 'HEADER');
  expect(decided).toBe(2);
});

test('a decision in vain is one on a header of nothing, and leaves no trace', async () => {
  const asked: unknown[] = [];
  const call = await prepared(physician(), [treated]);
  const { policy } = call;
  const watched: typeof policy.decide = (...args) => {
    asked.push(args.slice(1, 4));
    return policy.decide(...args);
  };
  const refusals = { refuse: () => undefined };
  const decisions = decisionsOf({ ...call, policy: { ...policy, decide: watched }, refusals });
  decisions.decideInVain('aino', 'CARE_ENTRY');
  decisions.decideInVain('unread', 'CARE_ENTRY');
  const nothing = {
    fieldClass: 'HEADER',
    header: expect.objectContaining({ kind: 'CARE_ENTRY', registerId: null }),
  };
  expect(asked).toEqual([
    ['READ', { kind: 'CARE_ENTRY', ...nothing }, call.facts.known('aino')],
    ['READ', { kind: 'CARE_ENTRY', ...nothing }, null],
  ]);
  expect(call.log.entries()).toEqual([]);
});

test('the summary tells the caller once what of the person is closed, and why', async () => {
  const call = callBy(physician(), [{ ...treated, information: [] }]);
  expect(await call.decisions.accessSummary('aino')).toEqual(
    call.policy.accessSummary(physician(), call.facts.known('aino') ?? null, call.now),
  );
});

test('a thing is decided by its header: whose recording it is, and what opening is named', async () => {
  const call = await prepared(physician(), [treated]);
  expect(call.decisions.verdictOn(thing(denialThing('salo')), 'DENIAL', 'HEADER')).toBe(true);
  expect(call.decisions.verdictOn(thing(denialThing('niemi')), 'DENIAL', 'HEADER')).not.toBe(true);
  const emergency = opening('EMERGENCY');
  const opened = await prepared(physicianOpening(emergency), [{ ...treated, openings: [emergency] }]);
  expect(opened.decisions.verdictOn(elsewhere, 'CARE_ENTRY', 'HEADER')).toBe(true);
  expect(opened.log.entries().find(({ serviceEventId }) => serviceEventId === 'there')).toMatchObject({
    accessKind: 'EMERGENCY',
    flagged: true,
    notify: true,
  });
});
