import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLObjectType, type GraphQLResolveInfo, isObjectType, parse } from 'graphql';
import { type CallContext, callContext } from '../../door/call-context.js';
import type { SubgraphName } from '../../door/claims.js';
import { subgraphSdl } from '../../door/sdl.js';
import { accessSummary, type Caller, decide, scope } from '../../policy/index.js';
import { applyPermissions, type Permissions } from '../../rules/apply-permissions.js';
import type { Rule } from '../../rules/rule.js';
import { allow } from '../../rules/shield.js';
import type { Thing } from '../../rules/thing.js';
import { permissions as consents } from '../../subgraphs/consents/rules.js';
import { permissions as records } from '../../subgraphs/records/rules/index.js';
import { permissions as wellbeing } from '../../subgraphs/wellbeing/rules.js';
import { citizen, client, now, person, physician, places, relationship } from '../decisions/story.js';
import { thingOf } from './things.js';

export const permissionsOf: Readonly<Record<SubgraphName, Permissions>> = { records, consents, wellbeing };

/** A field with a rule: what somebody who may read it gets, and what somebody who may not. */
export interface GuardedField {
  readonly subgraph: SubgraphName;
  readonly coordinate: string;
  readonly rule: string;
  readonly permitted: Outcome;
  readonly denied: Outcome;
}

/** READ: the resolver ran. Otherwise the code of the error that stands in the field's place. */
export type Outcome = 'READ' | string;

/** Every guarded field of a subgraph, its rule asked by a caller who may and by one who may not. */
export async function guardedFields(
  subgraph: SubgraphName,
  permissions = permissionsOf[subgraph],
  onlyRule?: string,
  whoMayNot: Caller = analyst,
): Promise<GuardedField[]> {
  const schema = applyPermissions(observed(subgraph), permissions);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = types.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => isGuarded(permissionsOf[subgraph][type.name]?.[field]))
      .map((field) => ({ type, field, rule: nameOf(permissionsOf[subgraph][type.name]?.[field]) }))
      .filter(({ rule }) => onlyRule === undefined || rule === onlyRule),
  );
  return Promise.all(
    fields.map(async ({ type, field, rule }) => ({
      subgraph,
      coordinate: `${type.name}.${field}`,
      rule,
      permitted: await outcome(type, field, rule, whoMay(rule)),
      denied: await outcome(type, field, rule, whoMayNot),
    })),
  );
}

const treated = person({ relationships: [relationship(places.rantalaClinic)] });
const analyst: Caller = { kind: 'ANALYST', id: 'analyst', client: client('desk'), assurance: 'STRONG' };

/** Aino reads what is hers; a professional her own profile and the list of her unit. */
function whoMay(rule: string): Caller {
  return ['reads professional', 'reads own profile', 'reads unit today', 'reads unit patient'].includes(rule)
    ? physician()
    : citizen('aino');
}

/** The subgraph's schema with resolvers that only tell that they ran. */
function observed(subgraph: SubgraphName) {
  const schema = buildSubgraphSchema(parse(subgraphSdl(subgraph)));
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) field.resolve = () => 'READ';
  }
  return schema;
}

async function outcome(
  type: GraphQLObjectType,
  fieldName: string,
  rule: string,
  caller: Caller,
): Promise<Outcome> {
  const field = type.getFields()[fieldName];
  const call = callOf(caller);
  const info = { parentType: type, fieldName } as GraphQLResolveInfo;
  const parent = type.name === 'Query' ? undefined : parentOf(type.name, rule);
  const args = {
    id: rule === 'reads professional' ? 'salo' : 'aino.thing',
    unitId: places.rantalaClinic.unitId,
  };
  const result: unknown = await field?.resolve?.(parent, args, call, info);
  return result instanceof Error
    ? String((result as { extensions?: { code?: unknown } }).extensions?.code)
    : String(result);
}

function parentOf(typeName: string, rule: string): Thing | { readonly _id: string } {
  return typeName === 'Professional' ? { _id: 'salo' } : thingOf(rule, typeName);
}

function callOf(caller: Caller): CallContext {
  const facts = {
    ofPersons: async (ids: readonly string[]) => ids.map((id) => (id === 'aino' ? treated : null)),
  };
  const parts = { policy: { decide, scope, accessSummary }, fault: () => undefined };
  const claims = { caller, callerVersion: null, now, requestId: 'request', timeLeftMs: 60_000 };
  return callContext('records', claims, parts, [], facts);
}

export function isGuarded(rule: Rule | undefined): rule is Exclude<Rule, typeof allow> {
  return rule !== undefined && rule !== allow;
}

export function nameOf(rule: Rule | undefined): string {
  return rule && 'name' in rule ? rule.name : 'allow';
}
