import { createRequire } from 'node:module';

/** What docker/mongo/roles.cjs gives. */
interface RoleBook {
  readonly database: string;
  readonly demoOnly: readonly string[];
  /** Role → collection → actions. The empty name is the database itself. */
  readonly roles: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  passwordOf(role: string): string;
  privilegesOf(role: string, db: string): readonly unknown[];
}

export const roleBook = createRequire(import.meta.url)('../../docker/mongo/roles.cjs') as RoleBook;

/** The grants of a role, each as `collection action`. */
export function grantsOf(role: string): string[] {
  const grants = roleBook.roles[role];
  if (grants === undefined) throw new Error(`role must be of docker/mongo/roles.cjs, but got: ${role}`);
  return Object.entries(grants).flatMap(([collection, actions]) =>
    actions.map((action) => `${collection || '(the database)'} ${action}`),
  );
}
