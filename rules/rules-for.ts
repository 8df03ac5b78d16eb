import type { GraphQLScalarType } from 'graphql';
import type { Rule } from './rule.js';

/**
 * Every field of every object type with its rule, by the generated types of a subgraph: what is forgotten does not
 * compile, nor does a rule of a field that is not there. Interfaces have none, since rules on them are ignored.
 */
export type RulesFor<Resolvers> = {
  readonly [Type in keyof Resolvers as IsObject<NonNullable<Resolvers[Type]>> extends true
    ? Type
    : never]-?: RulesOfFields<NonNullable<Resolvers[Type]>>;
} & OfFederation;

type RulesOfFields<Type> = {
  readonly [Field in keyof Omit<Type, '__resolveReference' | '__isTypeOf'>]-?: Rule;
};

type IsObject<Type> = Type extends GraphQLScalarType
  ? false
  : '__resolveType' extends keyof Type
    ? false
    : true;

/** What Apollo's subgraph library adds to the schema. */
type OfFederation = {
  readonly Query: { readonly _service: Rule; readonly _entities: Rule };
  readonly _Service: { readonly sdl: Rule };
};
