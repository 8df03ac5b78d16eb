import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { type ListSizes, listSizes } from './list-sizes.js';
import { type Owners, ownersIn } from './owners.js';

/** What the cost of an operation follows from: made once for a schema that was built from SDL. */
export interface CostModel {
  readonly schema: GraphQLSchema;
  readonly sizeOf: ListSizes;
  readonly ownersOf: Owners;
  /** The type of a field without its list; undefined for a field that is not there. */
  readonly typeOf: (typeName: string, fieldName: string) => string | undefined;
}

/** Of the supergraph: a field may be another subgraph's than the one above it. */
export function supergraphCosts(supergraph: GraphQLSchema): CostModel {
  return { ...costsOf(supergraph), ownersOf: ownersIn(supergraph) };
}

/** Of one subgraph, which answers all of its own. */
export function subgraphCosts(subgraph: GraphQLSchema): CostModel {
  return { ...costsOf(subgraph), ownersOf: () => [] };
}

function costsOf(schema: GraphQLSchema) {
  return {
    schema,
    sizeOf: listSizes(schema),
    typeOf(typeName: string, fieldName: string) {
      const type = schema.getType(typeName);
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
      return field && getNamedType(field.type).name;
    },
  };
}
