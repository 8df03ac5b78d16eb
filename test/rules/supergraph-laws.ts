import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import type { Permissions } from '../../rules/apply-permissions.js';
import type { Rule } from '../../rules/rule.js';
import { allow } from '../../rules/shield.js';

/** Where the planner could choose a subgraph that has no rule for a field, or another rule than its neighbour. */
export function breachesInSupergraph(
  sdl: string,
  permissions: Readonly<Record<string, Permissions>>,
): string[] {
  const { definitions } = parse(sdl);
  const graphs = namesOfGraphs(sdl);
  const types = definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  return types.flatMap((type) =>
    (type.fields ?? []).flatMap((field) => breachesOfField(type, field, graphs, permissions)),
  );
}

function breachesOfField(
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
  graphs: ReadonlyMap<string, string>,
  permissions: Readonly<Record<string, Permissions>>,
): string[] {
  const at = `${type.name.value}.${field.name.value}`;
  const owners = ownersOf(type, field).map((graph) => graphs.get(graph) ?? graph);
  const rules = owners.map((owner) => permissions[owner]?.[type.name.value]?.[field.name.value]);
  const missing = owners
    .filter((_, index) => rules[index] === undefined)
    .map((owner) => `${at}: no rule in ${owner}`);
  const differing =
    new Set(rules).size > 1 && missing.length === 0 ? [`${at}: other rules in ${owners.join(', ')}`] : [];
  const crosses =
    owners.length < typeOwners(type).length &&
    rules.some(isGuarded) &&
    field.type.kind === Kind.NON_NULL_TYPE;
  const notNullable = crosses ? [`${at}: from another subgraph, but not nullable`] : [];
  return [...missing, ...differing, ...notNullable];
}

function isGuarded(rule: Rule | undefined): boolean {
  return rule !== allow;
}

function ownersOf(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): readonly string[] {
  const joins = (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
  const named = joins
    .filter((join) => argumentOf(join, 'external') !== 'true')
    .flatMap((join) => argumentOf(join, 'graph') ?? []);
  return joins.length === 0 ? typeOwners(type) : named;
}

function typeOwners({ directives }: ObjectTypeDefinitionNode): readonly string[] {
  return (directives ?? [])
    .filter(({ name }) => name.value === 'join__type')
    .flatMap((join) => argumentOf(join, 'graph') ?? []);
}

function argumentOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

function namesOfGraphs(sdl: string): ReadonlyMap<string, string> {
  const found = [...sdl.matchAll(/(\w+)\s+@join__graph\(name: "(\w+)"/g)];
  return new Map(found.map(([, graph = '', name = '']) => [graph, name]));
}
