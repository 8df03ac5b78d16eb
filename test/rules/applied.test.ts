import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, test } from '@jest/globals';
import { GraphQLError, graphql } from 'graphql';
import { clientError } from '../../gateway/answers/client-error.js';
import { applyPermissions, type Permissions } from '../../rules/apply-permissions.js';
import { asks, asksAnyOf, asksOfOneself, opens, reads } from '../../rules/reads.js';
import { kindsOf, peekOf, type Rule, ruleWithPeek } from '../../rules/rule.js';
import { allow, deny } from '../../rules/shield.js';
import {
  application,
  citizen,
  client,
  grant,
  person,
  physician,
  places,
  relationship,
} from '../decisions/story.js';
import { callBy, type OneCall } from './one-call.js';

const treated = person({ relationships: [relationship(places.rantalaClinic)] });
const aino = { id: 'aino', personId: 'aino' };
const analyst = { kind: 'ANALYST', id: 'analyst', client: client('desk'), assurance: 'STRONG' } as const;
const forms = [
  ['at once where it can be', true],
  ['through graphql-shield alone', false],
] as const;

/** The field `x` of a person under this rule, and the field `y` under none, asked by this call. */
async function answered(
  rule: Rule,
  call: OneCall,
  { fast = true, resolve = (): unknown => 'shown', fields = '{ x }' } = {},
) {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { person: Person } type Person { x(id: ID): String y: String }',
    resolvers: { Query: { person: () => aino }, Person: { x: resolve, y: () => 'shown' } },
  });
  const permissions: Permissions = { Query: { person: allow }, Person: { x: rule } };
  const source = `{ person ${fields} }`;
  const { data, errors = [] } = await graphql({
    schema: applyPermissions(schema, permissions, { fast }),
    source,
    contextValue: call,
  });
  const [error] = errors;
  return error
    ? (error.extensions.reason ?? error.extensions.code ?? error.message)
    : (data?.person as { x?: string } | undefined)?.x;
}

test.each(forms)('a rule opens and closes a field, %s', async (_form, fast) => {
  const by = (rule: Rule, call = callBy(physician(), [treated])) => answered(rule, call, { fast });
  expect(await by(allow)).toBe('shown');
  expect(await by(asks('CARE_ENTRY'))).toBe('shown');
  expect(await by(reads('DEMOGRAPHICS', 'HEADER'))).toBe('shown');
  expect(await by(asks('CARE_ENTRY'), callBy(analyst, [treated]))).toBe('AGGREGATE_ONLY');
});

test.each(forms)(
  'a field without a rule is closed, and the operator is told which, %s',
  async (_form, fast) => {
    const call = callBy(physician(), [treated]);
    expect(await answered(allow, call, { fast, fields: '{ y }' })).toBe('CALLER_KIND_NOT_PERMITTED');
    expect(call.faults).toEqual(['Person.y has no rule']);
    expect(await answered(deny, callBy(physician(), [treated]), { fast })).toBe('CALLER_KIND_NOT_PERMITTED');
  },
);

test.each(forms)(
  'what a resolver throws stays its own error, and what is none becomes a fault, %s',
  async (_form, fast) => {
    const thrown = (what: unknown) => {
      const resolve = () => {
        throw what;
      };
      return answered(reads('DEMOGRAPHICS', 'HEADER'), callBy(physician(), [treated]), { fast, resolve });
    };
    expect(await thrown(new GraphQLError('Absent.', { extensions: { code: 'NOT_FOUND' } }))).toBe(
      'NOT_FOUND',
    );
    for (const none of [undefined, 'a text', 7, { code: 'NOT_FOUND' }]) {
      const code = await thrown(none);
      const known = clientError({ message: String(code), extensions: { code } });
      expect(known.extensions?.code).toBe('INTERNAL');
    }
  },
);

test('once the facts are read a rule answers without a promise, the same as with one', async () => {
  const call = callBy(physician(), [treated]);
  const asked = () => peekOf(asks('CARE_ENTRY'))(aino, {}, call, {} as never);
  expect(asked()).toBeUndefined();
  expect(await answered(asks('CARE_ENTRY'), call)).toBe('shown');
  expect(asked()).toBe(true);
  const closed = callBy(analyst, [treated]);
  await closed.decisions.prepare('aino');
  expect(peekOf(asks('CARE_ENTRY'))(aino, {}, closed, {} as never)).toBeInstanceOf(GraphQLError);
  expect(await answered(asks('CARE_ENTRY'), closed)).toBe('AGGREGATE_ONLY');
  expect(peekOf(allow)(aino, {}, call, {} as never)).toBe(true);
  expect(peekOf(deny)(aino, {}, call, {} as never)).toBeUndefined();
});

test('where the facts cannot be read nothing opens, and the operator is told', async () => {
  const call = callBy(physician(), [treated], { areFactsThere: false });
  expect(await answered(asks('CARE_ENTRY'), call)).toBe('UNAVAILABLE');
  expect(call.faults).toEqual(['the rule asks CARE_ENTRY HEADER could not read its facts']);
});

test('of several kinds one that may be asked opens the list, and none closes it by the first', async () => {
  const both = asksAnyOf(['ACCESS_LOG', 'CARE_ENTRY']);
  expect(await answered(both, callBy(physician(), [treated]))).toBe('shown');
  expect(await answered(asksAnyOf(['CARE_ENTRY', 'ACCESS_LOG']), callBy(physician(), [treated]))).toBe(
    'shown',
  );
  const none = callBy(analyst, [treated]);
  expect(await answered(both, none)).toBe(await answered(asks('ACCESS_LOG'), callBy(analyst, [treated])));
});

test('a root field is decided for the person that its id names', async () => {
  const call = callBy(physician(), [treated]);
  expect(await answered(opens('CARE_ENTRY'), call, { fields: '{ x(id: "aino.thing") }' })).toBe('shown');
  expect(call.reads).toEqual([['aino']]);
  const whole = callBy(physician(), [treated]);
  await answered(opens('CARE_ENTRY'), whole, { fields: '{ x(id: "olavi") }' });
  expect(whole.reads).toEqual([['olavi']]);
});

test('what a rule asks of a kind is put down as its header', async () => {
  const classesOf = async (rule: Rule, call: OneCall) => {
    await answered(rule, call, { fields: '{ x(id: "aino.thing") }' });
    return call.log.entries().flatMap(({ given }) => given.map(({ classes }) => classes));
  };
  for (const rule of [asks('CARE_ENTRY'), asksAnyOf(['CARE_ENTRY']), opens('CARE_ENTRY')])
    expect(await classesOf(rule, callBy(physician(), [treated]))).toEqual([['HEADER']]);
  expect(await classesOf(asksOfOneself('CARE_ENTRY'), callBy(citizen('aino'), [treated]))).toEqual([
    ['HEADER'],
  ]);
});

test('a type of which no field has a rule is closed', async () => {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { person: Person } type Person { x: String }',
    resolvers: { Query: { person: () => aino } },
  });
  const call = callBy(physician(), [treated]);
  const { errors = [] } = await graphql({
    schema: applyPermissions(schema, { Query: { person: allow } }),
    source: '{ person { x } }',
    contextValue: call,
  });
  expect(errors.map(({ extensions }) => extensions.reason)).toEqual(['CALLER_KIND_NOT_PERMITTED']);
});

test('what is one’s own is the citizen’s, the person’s for whom an application acts, and nobody’s for a visitor', async () => {
  const own = asksOfOneself('WELLBEING_ENTRY');
  const self = callBy(citizen('aino'), [person()]);
  expect(await answered(own, self)).toBe('shown');
  expect(self.reads).toEqual([['aino']]);
  const granted = callBy(application(), [person({ grants: [grant()] })]);
  expect(await answered(own, granted)).toBe('shown');
  expect(granted.reads).toEqual([['aino']]);
  const visitor = callBy({ kind: 'VISITOR' }, []);
  expect(await answered(own, visitor)).toBe('UNAUTHENTICATED');
  expect(visitor.reads.flat()).not.toContain('aino');
});

test('every rule is made once, by a name of its own, and says which kinds it decides on', () => {
  const made = [
    reads('CARE_ENTRY', 'HEADER'),
    reads('CARE_ENTRY', 'CONTENT'),
    asks('CARE_ENTRY'),
    asks('CARE_ENTRY', 'CONTENT'),
    asksAnyOf(['CARE_ENTRY']),
    asksAnyOf(['CARE_ENTRY', 'VACCINATION']),
    asksOfOneself('CARE_ENTRY'),
    asksOfOneself('VACCINATION'),
    opens('CARE_ENTRY'),
  ];
  expect(new Set(made).size).toBe(made.length);
  expect(asks('CARE_ENTRY', 'HEADER')).toBe(asks('CARE_ENTRY'));
  expect(made.map((rule) => kindsOf(rule).join())).toEqual([
    ...Array(5).fill('CARE_ENTRY'),
    'CARE_ENTRY,VACCINATION',
    'CARE_ENTRY',
    'VACCINATION',
    'CARE_ENTRY',
  ]);
  expect(made.map((rule) => (rule as { name?: string }).name)).toContain(
    'asks any of CARE_ENTRY VACCINATION',
  );
  expect(made.map((rule) => (rule as { name?: string }).name)).toContain('asks of oneself VACCINATION');
  const ofNoKind = ruleWithPeek('of no kind', { peek: () => true, decide: async () => true });
  expect(kindsOf(ofNoKind)).toEqual([]);
  expect(kindsOf(allow)).toEqual([]);
});

test('a rule is asked anew for each thing, never answered from another', async () => {
  const asked: unknown[] = [];
  const decide = async (parent: unknown) => {
    asked.push(parent);
    return true as const;
  };
  const rule = ruleWithPeek('counts', { peek: () => undefined, decide });
  await answered(rule, callBy(physician(), [treated]), { fields: '{ x again: x }' });
  expect(asked).toEqual([aino, aino]);
});
