import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { MongoError } from 'mongodb';
import { DeadlineOver } from '../../database/deadline.js';
import { TooManyLists, TooMuchRead } from '../../database/too-much-read.js';
import { isAdmitted } from '../../door/admission.js';
import { isLargerThan } from '../../door/answer-size.js';
import type { Body } from '../../door/claims.js';
import { checkedDocuments } from '../../door/documents.js';
import { masked } from '../../door/mask.js';
import { subgraphSdl } from '../../door/sdl.js';
import { errors } from '../../schema/errors.js';
import { permissions } from '../../subgraphs/records/rules/index.js';
import { application, citizen, grant, person } from '../decisions/story.js';
import { callBy } from '../rules/one-call.js';

describe('an application is admitted by a grant in force alone', () => {
  const granted = person({ grants: [grant()] });
  test('and any other caller without one', async () => {
    const visitor = callBy({ kind: 'VISITOR' }, [], { areFactsThere: false });
    expect(await isAdmitted(visitor)).toBe(true);
    expect(await isAdmitted(callBy(citizen('aino'), [person()]))).toBe(true);
    const letIn = callBy(application(), [granted]);
    expect([await isAdmitted(letIn), letIn.refusal, letIn.log.entries()]).toEqual([true, null, []]);
  });

  test('without one the call is refused, and put down', async () => {
    const call = callBy(application(), [person()]);
    expect(await isAdmitted(call)).toBe(false);
    expect(call.refusal?.extensions.code).toBe('UNAUTHENTICATED');
    expect(call.log.entries()[0]?.withheld).toMatchObject([{ kind: 'DEMOGRAPHICS', fieldClass: 'HEADER' }]);
    expect(call.faults).toEqual([]);
  });

  test('and where the grant cannot be read, nothing is', async () => {
    const call = callBy(application(), [granted], { areFactsThere: false });
    expect(await isAdmitted(call)).toBe(false);
    expect(call.refusal?.extensions.code).toBe('UNAVAILABLE');
    expect(call.faults).toEqual(['the grant of an application could not be read']);
  });
});

test('the size of an answer is that of its JSON, counted no further than needed', () => {
  const sizes: [value: unknown, bytes: number][] = [
    ['text', 6],
    [12, 5],
    [null, 5],
    [['a', 'b'], 7],
    [{ key: 'text' }, 15],
    [{ list: [{ a: 1 }] }, 23],
  ];
  for (const [value, bytes] of sizes) {
    expect([value, isLargerThan(bytes, value)]).toEqual([value, false]);
    for (let less = 0; less < bytes; less += 1)
      expect([value, less, isLargerThan(less, value)]).toEqual([value, less, true]);
  }
  const neverLookedAt = {
    get next() {
      throw new Error('Expected that nobody looks here.');
    },
  };
  expect(isLargerThan(10, ['longer than ten', neverLookedAt])).toBe(true);
});

test('of the failures of one call the operator is told each once, and not that its time was over', () => {
  const call = callBy(citizen('aino'), []);
  call.fault('a resolver failed', new Error('gone'));
  call.fault('a resolver failed', new Error('gone'));
  call.fault('a rule failed', new Error('gone'));
  call.fault('a resolver failed', new DeadlineOver());
  call.fault('a resolver failed', new RangeError('far'));
  expect(call.faults).toEqual(['a resolver failed', 'a rule failed', 'a resolver failed']);
});

describe('of what went wrong the client sees what it is meant to see', () => {
  const at = (path: string, error?: Error, extensions = {}) =>
    new GraphQLError('own words', { path: [path], extensions, ...(error && { originalError: error }) });
  const seen = (...thrown: GraphQLError[]) => {
    const faults: string[] = [];
    return { ...masked({ data: { x: null }, errors: thrown }, (what) => faults.push(what)), faults };
  };
  const reasons = (thrown: GraphQLError) => {
    const told: unknown[] = [];
    masked({ errors: [thrown] }, (_what, reason) => told.push(reason));
    return told;
  };

  test('what is left out without a word leaves no error at all', () => {
    expect(seen(at('x', undefined, { code: 'SILENT' }))).toEqual({ data: { x: null }, faults: [] });
    expect(masked({}, () => undefined)).toEqual({ data: null });
  });

  test('a known error keeps its code, reason, document and roles, and nothing else', () => {
    const known = { code: 'FORBIDDEN', reason: 'TASK_NOT_PERMITTED', documentId: 'd', roles: ['r'] };
    expect(seen(at('x', undefined, { ...known, secret: 'value' })).errors).toEqual([
      { message: 'own words', path: ['x'], extensions: known },
    ]);
    expect(seen(at('x', undefined, { code: 'NOT_FOUND' })).errors?.[0]?.extensions).toEqual({
      code: 'NOT_FOUND',
    });
  });

  test('of a known error nothing is given that is not of its kind', () => {
    const odd = { code: 'FORBIDDEN', reason: { secret: 1 }, documentId: ['value'], roles: 'value' };
    expect(seen(at('x', undefined, odd)).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  test('what was too much or too late is said as such, and is no failure', () => {
    const extensionsOf = (thrown: Error) => {
      const { errors: given, faults } = seen(at('x', thrown));
      return [given?.map(({ path, extensions }) => [path, extensions.code]), faults];
    };
    expect(extensionsOf(new DeadlineOver())).toEqual([[[['x'], 'UNAVAILABLE']], []]);
    expect(extensionsOf(new TooMuchRead())).toEqual([[[['x'], 'TOO_MANY']], []]);
    expect(extensionsOf(new TooManyLists(7))).toEqual([[[['x'], 'LIMIT_EXCEEDED']], []]);
    expect(seen(at('x', new TooManyLists(7))).errors?.[0]?.message).toContain('7');
  });

  test('whatever else a resolver throws is told to the operator, and to the client as a fault', () => {
    const inside = seen(at('x', new Error('a value of somebody')));
    expect(inside.errors).toEqual([
      { message: errors.internal().message, path: ['x'], extensions: { code: 'INTERNAL' } },
    ]);
    expect(inside.faults).toEqual(['a resolver failed']);
    const thrown = new Error('a value of somebody');
    expect(reasons(at('x', thrown))).toEqual([thrown]);
    expect(reasons(at('x'))).toEqual([expect.any(GraphQLError)]);
    const database = seen(at('x', new MongoError('down')));
    expect(database.errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', reason: 'UNAVAILABLE' });
    expect(database.faults).toEqual(['a resolver failed']);
    expect(seen(at('x', undefined, { code: 'MADE_UP' })).errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL',
    });
  });

  test('what never reached a field is an invalid question', () => {
    expect(seen(new GraphQLError('Syntax.')).errors).toEqual([
      { message: 'Syntax.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  test('errors stand by path, whichever came first', () => {
    const known = { code: 'NOT_FOUND' };
    const paths = seen(at('b', undefined, known), at('a', undefined, known)).errors?.map(({ path }) => path);
    expect(paths).toEqual([['a'], ['b']]);
  });
});

describe('a question is executed once it is valid and small enough', () => {
  const schema = buildSubgraphSchema({ typeDefs: parse(subgraphSdl('records')) });
  const check = checkedDocuments(schema, permissions);
  const asked = (query: string) => check({ query } as Parameters<typeof check>[0]);

  test('a valid one comes with the kinds that it asks of what it may find, and is kept', () => {
    const query = '{ careEntry(id: "x") { serviceEvent { kind } } }';
    const first = asked(query);
    expect(first).toMatchObject({ kindsBelow: ['SERVICE_EVENT'] });
    expect(asked(query)).toBe(first);
  });

  test('it is kept without the places of its parts, and not at all where its text is long', () => {
    const first = asked('{ serviceUnit(id: "x") { id } }');
    expect('document' in first && first.document.loc).toBeUndefined();
    const long = `{ serviceUnit(id: "x") { id } } #${'x'.repeat(500_000)}`;
    expect(asked(long)).not.toBe(asked(long));
  });

  test('one that could give more than one answer holds is refused, whatever its sizes come from', () => {
    const page = 'documents(first: $n) { edges { node { id } } }';
    const query = `query One($n: Int, $is: [_Any!]!) { _entities(representations: $is) { ... on ServiceEvent { ${page} } } }`;
    const is = (count: number) => Array(count).fill({ __typename: 'ServiceEvent', id: 'aino.visit' });
    const errorsOf = (variables: Body['variables'], operationName?: string) => {
      const checked = check({ query, variables, ...(operationName && { operationName }) });
      return 'errors' in checked
        ? checked.errors.map(({ message, extensions }) => [message, extensions.code])
        : [];
    };
    const tooLarge = [[expect.stringContaining('at most 99000 fields'), 'LIMIT_EXCEEDED']];
    expect(errorsOf({ n: 100, is: is(900) })).toEqual(tooLarge);
    expect(errorsOf({ n: 1, is: is(900) })).toEqual([]);
    expect(errorsOf({ n: 100, is: is(1) })).toEqual([]);
    expect(errorsOf({ n: 100, is: is(900) }, 'One')).toEqual(tooLarge);
    expect(errorsOf({ n: 100, is: is(900) }, 'NoSuch')).toEqual([]);
    expect(errorsOf(null)).toEqual([]);
  });

  test('what one call may hold at most is still answered', () => {
    const query = 'query($is: [_Any!]!) { _entities(representations: $is) { ... on ServiceEvent { id } } }';
    const holding = (fields: number) =>
      check({
        query,
        variables: { is: Array(fields - 1).fill({ __typename: 'ServiceEvent', id: 'aino.e' }) },
      });
    expect(holding(99_000)).toHaveProperty('document');
    expect(holding(99_001)).toHaveProperty('errors');
  });

  test('one of too many words is refused before it is read whole', () => {
    const words = (count: number) =>
      asked(`{ _entities(representations: [${'1 '.repeat(count)}]) { __typename } }`);
    expect(words(14_000)).toHaveProperty('document');
    expect(words(16_000)).toMatchObject({ errors: [{ message: expect.stringContaining('15000 tokens') }] });
  });

  test('an invalid one comes with at most a few errors', () => {
    expect(asked('{ nowhere }')).toMatchObject({ errors: [expect.any(GraphQLError)] });
    expect(asked('{ ')).toMatchObject({ errors: [expect.any(GraphQLError)] });
    const many = asked(`{ ${Array.from({ length: 20 }, (_, index) => `f${index}`).join(' ')} }`);
    expect('errors' in many && many.errors.length).toBeLessThanOrEqual(6);
  });
});
