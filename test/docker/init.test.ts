import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../schema/project-root.js';
import type { Env } from './compose-file.js';
import { madeSecrets } from './made-secrets.js';
import { roleBook } from './role-book.js';

const script = readFileSync(join(projectRoot(), 'docker/mongo/init.js'), 'utf8');

interface Made {
  readonly role?: string;
  readonly user?: string;
  readonly pwd?: string;
  readonly privileges?: readonly unknown[];
  readonly roles?: readonly unknown[];
}

/** What mongosh gives the script, over a set that is only remembered. */
function standIn() {
  const roles = new Map<string, Made>();
  const users = new Map<string, Made>();
  const addresses: string[] = [];
  let members: readonly { readonly host: string }[] = [];
  const of = (name: string) => ({
    hello: () => ({ isWritablePrimary: members.length > 0 }),
    auth(user: string, pwd: string) {
      if (users.get(`admin.${user}`)?.pwd !== pwd)
        throw Object.assign(new Error(), { codeName: 'AuthenticationFailed' });
    },
    adminCommand({ replSetInitiate: set }: { replSetInitiate: { members: typeof members } }) {
      members = set.members;
    },
    getSiblingDB: of,
    getRole: (role: string) => roles.get(role) ?? null,
    createRole: (made: Made) => void roles.set(String(made.role), made),
    updateRole: (role: string, made: Made) => void roles.set(role, { role, ...made }),
    getUser: (user: string) => users.get(`${name}.${user}`) ?? null,
    createUser: (made: Made) => void users.set(`${name}.${made.user}`, made),
    updateUser: (user: string, made: Made) => void users.set(`${name}.${user}`, { user, ...made }),
    dropUser: (user: string) => void users.delete(`${name}.${user}`),
  });
  const connect = (address: string) => {
    addresses.push(address);
    return of('admin');
  };
  const run = (env: Readonly<Record<string, string>>) =>
    runInNewContext(`{${script}}`, {
      require: (path: string) => (path === '/caregraph/mongo/roles.cjs' ? roleBook : undefined),
      process: { env },
      connect,
      print: () => undefined,
      sleep: () => undefined,
    });
  return { run, roles, users, addresses, members: () => members.map(({ host }) => host) };
}

test('a new set has three members, an administrator, and a role and a user for each process', () => {
  const set = standIn();
  const secrets = madeSecrets();
  set.run(secrets);
  expect(set.members()).toEqual(['mongo-1:27017', 'mongo-2:27017', 'mongo-3:27017']);
  expect(set.users.get('admin.admin')).toMatchObject({ pwd: secrets.MONGO_ADMIN_PASSWORD, roles: ['root'] });
  expect([...set.roles.keys()]).toEqual(Object.keys(roleBook.roles));
  const processes = Object.keys(roleBook.roles).filter((role) => !roleBook.demoOnly.includes(role));
  expect([...set.users.keys()]).toEqual(['admin.admin', ...processes.map((role) => `caregraph.${role}`)]);
  expect(set.users.get('caregraph.records')).toEqual({
    user: 'records',
    pwd: secrets.RECORDS_DB_PASSWORD,
    roles: [{ role: 'records', db: 'caregraph' }],
  });
  expect(set.roles.get('gateway')).toEqual({
    role: 'gateway',
    roles: [],
    privileges: ['deployment', 'professionals', 'applications'].map((collection) => ({
      resource: { db: 'caregraph', collection },
      actions: ['find'],
    })),
  });
});

test('run again it changes passwords and rights where the primary is; a demo’s users come and go with their passwords', () => {
  const set = standIn();
  const first = madeSecrets('demo');
  set.run(first);
  expect(set.users.get('caregraph.seeder')?.pwd).toBe(first.SEEDER_DB_PASSWORD);
  set.roles.set('records', { role: 'records', privileges: ['more'] });
  const { MONGO_ADMIN_PASSWORD = '' } = first;
  const second: Env = { ...madeSecrets(), MONGO_ADMIN_PASSWORD };
  set.run(second);
  expect(set.users.get('caregraph.records')?.pwd).toBe(second.RECORDS_DB_PASSWORD);
  expect(set.roles.get('records')?.privileges).toEqual(roleBook.privilegesOf('records', 'caregraph'));
  expect(set.users.has('caregraph.seeder')).toBe(false);
  expect(set.addresses.at(-1)).toContain(
    'mongo-1:27017,mongo-2:27017,mongo-3:27017/admin?replicaSet=caregraph',
  );
});

test('a password that is missing is named, and nothing is made', () => {
  const set = standIn();
  expect(() => set.run({})).toThrow('MONGO_ADMIN_PASSWORD is not set.');
  expect(set.addresses).toEqual([]);
});
