import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql';
import type { SubgraphName } from '../../door/claims.js';
import type { Scenario } from '../decisions/scenario.js';

const schemas = new Map<string, GraphQLSchema>();

/**
 * A valid query of a subgraph with random fields: of the person, by reference and, where it has one, by root field,
 * and of one of the scenario's things by its id.
 */
export function queryOf(sdl: string, name: SubgraphName, seed: number, { person, asks }: Scenario): string {
  const schema = schemas.get(name) ?? buildSubgraphSchema(parse(sdl));
  schemas.set(name, schema);
  const random = randomOf(seed);
  const ids = asks.map(({ id }) => id);
  const thing = ids[Math.floor(random() * ids.length)] ?? person.personId;
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ args, type }) => args.length === 1 && args[0]?.name === 'id' && isObjectType(getNamedType(type)),
  );
  const root = roots[Math.floor(random() * roots.length)];
  const rootField = root
    ? `${root.name}(id: "${root.name === 'person' ? person.personId : thing}") ${selectionOf(schema, root.type, 3, random)}`
    : '';
  const personType = schema.getType('Person');
  if (!isObjectType(personType)) return `{ ${rootField} }`;
  const reference = `_entities(representations: [{ __typename: "Person", id: "${person.personId}" }]) { ... on Person ${selectionOf(schema, personType, 5, random)} }`;
  return `{ ${rootField} ${reference} }`;
}

function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  depth: number,
  random: () => number,
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const parts = schema
      .getPossibleTypes(named)
      .map((one) => `... on ${one.name} ${onlyCommon(schema, one, depth, random)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ type: of, args }) => {
    const required = args.some((arg) => String(arg.type).endsWith('!') && arg.defaultValue === undefined);
    return !required && (depth > 0 || isLeafType(getNamedType(of)));
  });
  const leaves = ['edges', 'node'].flatMap((name) => fields.filter((field) => field.name === name));
  const chosen = leaves.length > 0 ? leaves : fields.filter(() => random() < 0.4);
  const selected = chosen.map(
    (field) => `${field.name} ${selectionOf(schema, field.type, depth - 1, random)}`,
  );
  return `{ __typename ${selected.join(' ')} }`;
}

/** Members of an interface have fields of one name and other types; only what all share is asked of them. */
function onlyCommon(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  depth: number,
  random: () => number,
): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '{ __typename }';
  const shared = named.getInterfaces().flatMap((one) => Object.values(one.getFields()));
  const chosen = shared.filter(() => random() < 0.6);
  return `{ __typename ${chosen.map((field) => `${field.name} ${selectionOf(schema, field.type, Math.min(depth - 1, 1), random)}`).join(' ')} }`;
}

/** Mulberry32: the same seed, the same query. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
