import { expect, test } from '@jest/globals';
import { closed, refusal, unconcerned } from '../../policy/finding.js';
import { findings } from '../../policy/findings.js';
import type { Step } from '../../policy/index.js';
import { publicAnswer } from '../../policy/public-answer.js';
import { situationOf } from '../../policy/situation.js';
import { linesOf } from '../../policy/summary.js';
import { client, now, person, places, relationship } from '../decisions/story.js';

const { rantalaClinic } = places;
const visitor = { kind: 'VISITOR' } as const;
const treated = person({ relationships: [relationship(rantalaClinic)] });

test('a caller of another kind is nothing to a person', () => {
  const analyst = { kind: 'ANALYST', id: 'a', client: client('sandbox'), assurance: 'STRONG' } as const;
  const question = {
    caller: analyst,
    action: 'READ',
    kind: 'CARE_ENTRY',
    fieldClass: 'HEADER',
    from: null,
    now,
  } as const;
  expect(situationOf(question, treated)).toEqual({
    facts: treated,
    care: null,
    choice: [],
    own: null,
    representation: null,
    grant: null,
  });
});

test('of nobody there is no tie, and no step of the person is asked; those of the request are', () => {
  const seen: unknown[] = [];
  const steps: readonly Step[] = [
    { name: 'request', reads: 'REQUEST', find: () => unconcerned },
    {
      name: 'ties',
      reads: 'TIES',
      find: (_, ties) => {
        seen.push(ties);
        return unconcerned;
      },
    },
    { name: 'person', reads: 'PERSON', find: () => closed('DECEASED') },
    { name: 'request-again', reads: 'REQUEST', find: () => unconcerned },
  ];
  const question = {
    caller: visitor,
    action: 'READ',
    kind: 'CARE_ENTRY',
    fieldClass: 'HEADER',
    from: null,
    now,
  } as const;
  expect([...findings(steps, question, null)]).toEqual([unconcerned, unconcerned, closed('NOT_FOUND')]);
  expect(seen).toEqual([{ relationships: [], connections: [], openings: [] }]);
});

test('what nothing is told of has no line in the summary, and only a choice of roles lists them', () => {
  expect(linesOf('CARE_ENTRY', [])).toEqual([]);
  expect(refusal('DECEASED').deny).toStrictEqual({
    effect: 'deny',
    audit: 'DECEASED',
    public: { form: 'OMIT' },
    because: [],
  });
  expect(refusal('ROLE_NOT_NAMED', { roles: ['here'] }).deny.roles).toEqual(['here']);
});

test('what the caller sees of a refusal follows from its code, or from what it follows from', () => {
  expect(publicAnswer('CONSENT_COVERAGE')).toEqual({ form: 'PERSON', code: 'CONSENT_REQUIRED' });
  expect(publicAnswer('POLICY_UNAVAILABLE')).toEqual({ form: 'NULL', code: 'UNAVAILABLE' });
  expect(publicAnswer('PURPOSE_WITHOUT_GROUND')).toEqual({ form: 'REFUSED', code: 'PURPOSE_WITHOUT_GROUND' });
  expect(publicAnswer('EMERGENCY_EXPIRED', 'PURPOSE')).toEqual({
    form: 'REFUSED',
    code: 'PURPOSE_WITHOUT_GROUND',
  });
  expect(publicAnswer('TASK_NOT_PERMITTED', 'REGISTERS')).toEqual({
    form: 'PERSON',
    code: 'TASK_NOT_PERMITTED',
  });
  expect(publicAnswer('DENIAL_ALL', 'REGISTERS')).toEqual({ form: 'OMIT' });
  expect(publicAnswer('TASK_NOT_PERMITTED', 'THING')).toEqual({ form: 'OMIT' });
});
