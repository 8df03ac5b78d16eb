import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { MongoError } from 'mongodb';
import { isAdmitted } from '../../door/admission.js';
import { isLargerThan } from '../../door/answer-size.js';
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
    expect([value, isLargerThan(bytes - 1, value)]).toEqual([value, true]);
  }
});

describe('of what went wrong the client sees what it is meant to see', () => {
  const at = (path: string, error?: Error, extensions = {}) =>
    new GraphQLError('own words', { path: [path], extensions, ...(error && { originalError: error }) });
  const seen = (...thrown: GraphQLError[]) => {
    const faults: string[] = [];
    return { ...masked({ data: { x: null }, errors: thrown }, (what) => faults.push(what)), faults };
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

  test('whatever else a resolver throws is told to the operator, and to the client as a fault', () => {
    const inside = seen(at('x', new Error('a value of somebody')));
    expect(inside.errors).toEqual([
      { message: errors.internal().message, path: ['x'], extensions: { code: 'INTERNAL' } },
    ]);
    expect(inside.faults).toEqual(['a resolver failed']);
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

  test('an invalid one comes with at most a few errors', () => {
    expect(asked('{ nowhere }')).toMatchObject({ errors: [expect.any(GraphQLError)] });
    expect(asked('{ ')).toMatchObject({ errors: [expect.any(GraphQLError)] });
    const many = asked(`{ ${Array.from({ length: 20 }, (_, index) => `f${index}`).join(' ')} }`);
    expect('errors' in many && many.errors.length).toBeLessThanOrEqual(6);
  });
});
