import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, execute, parse } from 'graphql';
import type { Answer, Body, Claims, Subgraph, SubgraphName } from '../../../door/claims.js';
import { errors } from '../../../schema/errors.js';

type ResolverMap = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers'];
type Resolvers = Readonly<
  Record<string, Readonly<Record<string, (parent: unknown, args: never, claims: Claims) => unknown>>>
>;

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])`;

const sdls: Readonly<Record<SubgraphName, string>> = {
  records: `${link}
    type Query { serviceUnits: [ServiceUnit!]! @listSize(assumedSize: 20) document(id: ID!): Document }
    type ServiceUnit @key(fields: "id") { id: ID! name: String }
    type Document @key(fields: "id") { id: ID! title: String }
    type Person @key(fields: "id") { id: ID! documents(first: Int = 20): DocumentPage @listSize(slicingArguments: ["first"], sizedFields: ["edges"]) }
    type DocumentPage { edges: [DocumentEdge!]! }
    type DocumentEdge { node: Document cursor: String! }`,
  consents: `${link}
    type Query { me: Person persons(ids: [ID!]!): [Person!]! @listSize(assumedSize: 10) whoAmI: String wished(wish: Wish, sexes: [Sex!]): String boom: String forbidden: String refused: String revoked: String }
    type Mutation { withdraw(id: ID!): Person grant(id: ID!): Person }
    type Person @key(fields: "id") { id: ID! name: String friends: [Person!] @listSize(assumedSize: 10) sex: Sex }
    input Wish { name: String }
    enum Sex { FEMALE MALE }`,
  wellbeing: `${link}
    type Query { wellbeingApplications: [WellbeingApplication!]! @listSize(assumedSize: 20) }
    type WellbeingApplication @key(fields: "id") { id: ID! name: String }
    type Person @key(fields: "id") { id: ID! steps: Int mood: String }`,
};

/** People of the tests; no more is known about them than what the fields below give. */
const person = (id: string) => ({ id, name: `Name of ${id}` });

const resolvers: Readonly<Record<SubgraphName, Resolvers>> = {
  records: {
    Query: {
      serviceUnits: () => [{ id: 'u1', name: 'Unit' }],
      document: (_: unknown, { id }: { id: string }) =>
        id === 'd1' ? { id, title: 'Note' } : errors.notFound(),
    },
    Person: { documents: () => ({ edges: [{ cursor: 'c', node: { id: 'd1', title: 'Note' } }] }) },
  },
  consents: {
    Query: {
      me: (_: unknown, __: unknown, { caller }: Claims) => ('id' in caller ? person(caller.id) : null),
      persons: (_: unknown, { ids }: { ids: string[] }) => ids.map(person),
      whoAmI: (_: unknown, __: unknown, claims: Claims) => JSON.stringify(claims),
      boom: () => {
        throw new Error('mongodb://user:secret@host is down for 010190-123A');
      },
      forbidden: () => errors.forbidden('TASK_NOT_PERMITTED'),
      refused: () => errors.refused('APPLICATION_NOT_APPROVED'),
      revoked: () => errors.unauthenticated(),
    },
    Mutation: {
      withdraw: (_: unknown, { id }: { id: string }) => person(id),
      grant: (_: unknown, { id }: { id: string }) => person(id),
    },
    Person: { friends: () => [person('f1'), person('f2')], sex: () => 'FEMALE' },
  },
  wellbeing: {
    Query: { wellbeingApplications: () => [{ id: 'a1', name: 'Steps' }] },
    Person: { steps: () => 7_000, mood: () => 'good' },
  },
};

export interface TestSubgraph extends Subgraph {
  /** The calls it got, in order. */
  readonly calls: { readonly claims: Claims; readonly body: Body }[];
}

/** A real subgraph behind its door; what `instead` gives takes the place of what it would say. */
export function testSubgraph(
  name: SubgraphName,
  instead: () => ((claims: Claims, body: Body) => Promise<unknown>) | undefined = () => undefined,
): TestSubgraph {
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdls[name]),
    resolvers: resolvers[name] as ResolverMap,
  });
  const calls: { claims: Claims; body: Body }[] = [];
  return {
    name,
    sdl: sdls[name],
    calls,
    async handle(claims, body) {
      calls.push({ claims, body });
      const answer = instead();
      if (answer) return (await answer(claims, body)) as Answer;
      const result = await execute({
        schema,
        document: parse(body.query),
        contextValue: claims,
        variableValues: body.variables,
        operationName: body.operationName,
      });
      return masked(result);
    },
  };
}

function masked({ data, errors: found }: ExecutionResult): Answer {
  const known = found?.map(({ message, path, extensions }) => {
    const { code } = extensions;
    if (typeof code !== 'string')
      return { message: 'Internal error', path, extensions: { code: 'INTERNAL' } };
    return { message, path, extensions: { code, reason: extensions.reason } };
  });
  return JSON.parse(JSON.stringify({ data: data ?? null, errors: known }));
}
