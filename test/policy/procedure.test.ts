import { expect, test } from '@jest/globals';
import { closed, condition, type Finding, ground, grounds, refusal, way } from '../../policy/finding.js';
import { blankHeader, type Header, policyOf, type Step, steps } from '../../policy/index.js';
import { all, always, eq, never } from '../../policy/predicate.js';
import { citizen, now, person } from '../decisions/story.js';

test('the steps of the procedure, in their order', () => {
  expect(steps.map(({ name, reads }) => `${reads} ${name}`)).toEqual([
    'REQUEST authentication',
    'REQUEST assurance',
    'REQUEST caller-kind',
    'REQUEST client-approval',
    'REQUEST rule-in-force',
    'REQUEST emergency-role',
    'REQUEST log-age',
    'TIES care-context',
    'PERSON grant',
    'PERSON death',
    'PERSON representation',
    'PERSON excluded-functions',
    'PERSON guardian-code',
    'PERSON relationship',
    'PERSON licence',
    'PERSON task-ceiling',
    'PERSON denials-hidden',
    'PERSON application-scope',
    'PERSON non-disclosure',
    'PERSON citizen-ground',
    'PERSON care-ground',
    'PERSON register-border',
    'PERSON prescription',
    'PERSON wellbeing-consent',
    'PERSON special-protection',
    'PERSON nullified',
    'PERSON old-archive',
    'PERSON delay',
  ]);
});

const says = (...found: readonly Finding[]): readonly Step[] =>
  found.map((finding, index) => ({ name: `step ${index}`, reads: 'PERSON', find: () => finding }));
const demands = (...all: Extract<Finding, { demands: unknown }>['demands']): Finding => ({ demands: all });
const aino = citizen('aino');
const header: Header = { ...blankHeader, kind: 'CARE_ENTRY', registerId: 'here' };
const resource = { kind: 'CARE_ENTRY', fieldClass: 'HEADER' } as const;
const decided = (found: readonly Finding[], known?: Header) =>
  policyOf(says(...found)).decide(
    aino,
    'READ',
    { ...resource, ...(known && { header: known }) },
    person(),
    now,
  );
const scoped = (...found: readonly Finding[]) =>
  policyOf(says(...found)).scope(aino, 'READ', 'CARE_ENTRY', person(), now);
const here = eq('registerId', 'here');
const there = eq('registerId', 'there');
const notFound = { effect: 'deny', audit: 'NOT_FOUND', public: { form: 'OMIT' }, because: [] };
const shut = { predicate: never, closed: notFound, grounds: [], leftOut: [], outside: null };

test('what no step permits is refused, as what does not exist', () => {
  expect(decided([])).toEqual(notFound);
  expect(scoped()).toEqual(shut);
  expect(decided([demands(condition(always))])).toEqual(notFound);
  expect(scoped(demands(condition(always)))).toEqual(shut);
  expect(decided([grounds([])])).toEqual(notFound);
  expect(decided([grounds([])], header)).toEqual(notFound);
  expect(scoped(grounds([]))).toEqual(shut);
});

test('of a person who does not exist, no step of the person is asked', () => {
  const find = () => {
    throw new Error('asked');
  };
  const policy = policyOf([{ name: 'asks', reads: 'PERSON', find }]);
  expect(policy.decide(aino, 'READ', resource, null, now)).toEqual(notFound);
  expect(policy.scope(aino, 'READ', 'CARE_ENTRY', null, now)).toEqual(shut);
});

test('a condition gives no right, whatever its ways are made of', () => {
  const odd = demands({ asks: 'CONDITION', ways: [ground('SELF', always)], otherwise: [] });
  expect(decided([odd])).toEqual(notFound);
  expect(scoped(odd).grounds).toEqual([]);
  expect(decided([odd, grounds([ground('AUDIT', always)])]).audit).toBe('AUDIT');
});

test('the first ground that the thing meets is recorded, with everything that it rests on, once', () => {
  const decision = decided(
    [
      grounds([ground('SELF', there), ground('AUDIT', here, { because: ['a', 'b'], flag: true })]),
      demands({ asks: 'CONDITION', ways: [way(here, { because: ['b', 'c'] })], otherwise: [] }),
      grounds([ground('GUARDIAN', always)]),
    ],
    header,
  );
  expect(decision).toEqual({
    effect: 'permit',
    audit: 'AUDIT',
    public: { form: 'SHOWN' },
    obligations: { notify: false, flag: true },
    because: ['a', 'b', 'c'],
  });
});

test('without a thing the last refusal holds; with one the first that fits it, or none', () => {
  const refused = grounds(
    [],
    refusal('MANDATE_SCOPE', { when: there }),
    refusal('NO_CUSTODY', { when: here }),
    refusal('NOT_SHAREABLE'),
  );
  expect(decided([refused]).audit).toBe('NOT_SHAREABLE');
  expect(decided([refused], header).audit).toBe('NO_CUSTODY');
  expect(scoped(refused).closed?.audit).toBe('NOT_SHAREABLE');
  expect(decided([grounds([], refusal('NO_CUSTODY', { when: there }))], header)).toEqual(notFound);
});

test('a scope is all demands together, and names the grounds that can be met', () => {
  const { predicate, grounds: named } = scoped(
    grounds([ground('SELF', here), ground('AUDIT', never), ground('GUARDIAN', there)]),
    demands(condition(eq('state', 'CURRENT'))),
  );
  expect(predicate).toEqual({
    op: 'and',
    all: [{ op: 'or', any: [here, there] }, eq('state', 'CURRENT')],
  });
  expect(named).toEqual(['SELF', 'GUARDIAN']);
});

test('a field beyond the scope shows the first reason that is no secret, where something is left out at all', () => {
  const permitted = grounds([ground('SELF', always)]);
  const task = refusal('TASK_NOT_PERMITTED');
  expect(scoped(permitted, demands(condition(here, task))).outside).toBe('TASK_NOT_PERMITTED');
  expect(scoped(permitted, demands(condition(always, task))).outside).toBeNull();
  const both = all([here, eq('state', 'CURRENT')]);
  expect(scoped(permitted, demands(condition(both, task))).outside).toBe('TASK_NOT_PERMITTED');
  expect(scoped(permitted, demands(condition(here, refusal('DELAYED_FOR_PATIENT')))).outside).toBeNull();
  expect(scoped(permitted, demands(condition(here, refusal('NO_CUSTODY'), task))).outside).toBe(
    'TASK_NOT_PERMITTED',
  );
  const either = demands({ asks: 'CONDITION', ways: [way(here), way(always)], otherwise: [task] });
  expect(scoped(permitted, either).outside).toBeNull();
  const scope = refusal('APP_SCOPE_MISSING');
  expect(scoped(permitted, demands(condition(here, task), condition(here, scope))).outside).toBe(
    'TASK_NOT_PERMITTED',
  );
});

test('what is left out is what the refusals are about, also where all is refused', () => {
  const about = refusal('DENIAL_ALL', { about: { registerId: 'there' } });
  const silent = refusal('DENIAL_PROVIDER');
  const told = [{ registerId: 'there', audit: 'DENIAL_ALL' }];
  const permitted = grounds([ground('SELF', here)], about, silent);
  expect(scoped(permitted).leftOut).toEqual(told);
  expect(scoped(permitted, closed('DECEASED')).leftOut).toEqual(told);
});

test('the steps are asked once for all things of one question, also where they fail', () => {
  let asked = 0;
  const counting: Step = {
    name: 'counts',
    reads: 'PERSON',
    find: () => {
      asked += 1;
      return grounds([ground('SELF', always)]);
    },
  };
  const facts = person();
  const policy = policyOf([counting]);
  for (const _ of [1, 2, 3]) policy.decide(aino, 'READ', { ...resource, header }, facts, now);
  expect(asked).toBe(1);
  const failing = policyOf([
    {
      name: 'fails',
      reads: 'PERSON',
      find: () => {
        asked += 1;
        throw new Error('no answer');
      },
    },
  ]);
  for (const _ of [1, 2]) {
    expect(() => failing.decide(aino, 'READ', resource, facts, now)).toThrow('no answer');
  }
  expect(asked).toBe(2);
});
