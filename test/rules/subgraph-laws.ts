import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Permissions } from '../../rules/apply-permissions.js';
import type { Rule } from '../../rules/rule.js';
import { allow } from '../../rules/shield.js';

/** Where a subgraph's rules do not cover its schema, or say something that graphql-shield would ignore. */
export function breachesInSubgraph(schema: GraphQLSchema, permissions: Permissions): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const onNoObject = types
    .filter((type) => !isObjectType(type) && permissions[type.name] !== undefined)
    .map(({ name }) => `${name}: graphql-shield ignores rules of anything but object types`);
  const unknown = Object.keys(permissions)
    .filter((name) => schema.getType(name) === undefined)
    .map((name) => `${name}: rules of a type that is not there`);
  return [
    ...onNoObject,
    ...unknown,
    ...types.filter(isObjectType).flatMap((type) => breachesOfType(type, permissions)),
  ];
}

function breachesOfType(type: GraphQLObjectType, permissions: Permissions): string[] {
  const rules = permissions[type.name];
  if (rules === undefined) return [`${type.name}: no rules`];
  const fields = type.getFields();
  const stale = Object.keys(rules).filter((name) => fields[name] === undefined);
  return [
    ...stale.map((name) => `${type.name}.${name}: a rule of no field`),
    ...Object.values(fields).flatMap((field) => {
      const rule = rules[field.name];
      if (!isRule(rule)) return [`${type.name}.${field.name}: no rule`];
      const mayFail = rule !== allow && !isRoot(type);
      return mayFail && isNonNullType(field.type)
        ? [`${type.name}.${field.name}: guarded, but not nullable`]
        : [];
    }),
  ];
}

/** Types without any rule of their own that an open field leads to. What is public says so in its description. */
export function sectionsReachedOpenly(schema: GraphQLSchema, permissions: Permissions): string[] {
  const objects = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type));
  const bare = new Set(objects.filter(({ name }) => isBare(permissions[name] ?? {})).map(({ name }) => name));
  return objects.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named) || permissions[type.name]?.[field.name] !== allow) return [];
      if (!isObjectType(named) || !bare.has(named.name)) return [];
      return isOpenOnPurpose(schema, type, named)
        ? []
        : [`${type.name}.${field.name} leads openly to ${named.name}`];
    }),
  );
}

function isBare(rules: Readonly<Record<string, Rule>>): boolean {
  return Object.values(rules).every((rule) => rule === allow);
}

/** A part of a part is reached through what guards the first; what is public is for anybody; a reference tells its id only. */
function isOpenOnPurpose(schema: GraphQLSchema, from: GraphQLObjectType, to: GraphQLObjectType): boolean {
  const isPublic =
    [from, to].some(({ description }) => /Public\./.test(description ?? '')) || to.name === '_Service';
  const isPartOfPart =
    from !== schema.getQueryType() && !('id' in from.getFields() && from.getFields().id && isEntity(from));
  return isPublic || isPartOfPart;
}

function isEntity(type: GraphQLObjectType): boolean {
  return (type.astNode?.directives ?? []).some(({ name }) => name.value === 'key');
}

function isRule(rule: Rule | undefined): rule is Rule {
  return typeof rule === 'object' && rule !== null && typeof rule.resolve === 'function';
}

function isRoot({ name }: GraphQLObjectType): boolean {
  return name === 'Query' || name === '_Service';
}
