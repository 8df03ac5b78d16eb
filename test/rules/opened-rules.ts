import type { SubgraphName } from '../../door/claims.js';
import type { Permissions } from '../../rules/apply-permissions.js';
import { allow } from '../../rules/shield.js';
import { guardedFields, isGuarded, nameOf, permissionsOf } from './guarded-fields.js';

/** A rule taken away: whether any guarded field then gives what it must not. */
export interface OpenedRule {
  readonly subgraph: SubgraphName;
  readonly rule: string;
  readonly noticed: boolean;
}

/** Opens each distinct rule of a subgraph, one at a time. */
export async function openedRules(subgraph: SubgraphName): Promise<OpenedRule[]> {
  const permissions = permissionsOf[subgraph];
  const rules = new Set(
    Object.values(permissions)
      .flatMap((fields) => Object.values(fields))
      .filter(isGuarded)
      .map(nameOf),
  );
  const opened: OpenedRule[] = [];
  for (const rule of rules) {
    const fields = await guardedFields(subgraph, without(permissions, rule), rule);
    opened.push({ subgraph, rule, noticed: fields.some(({ denied }) => denied === 'READ') });
  }
  return opened;
}

function without(permissions: Permissions, name: string): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).map(([field, rule]) => [field, nameOf(rule) === name ? allow : rule]),
      ),
    ]),
  );
}
