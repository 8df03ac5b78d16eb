import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DCLinter } from 'dclint';
import { realKeys } from '../../database/index.js';
import { readConfig, readSubgraphConfig } from '../../gateway/config.js';
import { projectRoot } from '../../schema/project-root.js';
import {
  composeFile,
  composePath,
  composeText,
  environmentOf,
  networksOf,
  ownServices,
  type Service,
  service,
  services,
  startOrder,
  variablesIn,
} from './compose-file.js';
import { madeSecrets } from './made-secrets.js';
import { roleBook } from './role-book.js';

const all = Object.entries(services);
const secrets = madeSecrets('demo');
const issuer = {
  ISSUER_URL: 'https://issuer.example',
  JWKS_URL: 'https://issuer.example/jwks',
  AUDIENCE: 'caregraph',
};

describe('each container is closed', () => {
  test.each(all)('%s', (_, one) => {
    expect(one).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: expect.stringMatching(/^\d+[mg]$/),
      pids_limit: expect.any(Number),
    });
    expect(one.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect([one.privileged, one.cap_add]).toEqual([undefined, undefined]);
    expect((one.volumes ?? []).filter(isWritten).every((volume) => /^[\w-]+:/.test(volume))).toBe(true);
  });
});

describe('each service that stays says whether it is well; one that ends is waited for', () => {
  test.each(all)('%s', (name, { restart, healthcheck, profiles }) => {
    if (restart === 'unless-stopped') return expect(healthcheck?.test[0]).toBe('CMD');
    expect(restart).toBe('no');
    const waiting = all.filter(([, one]) => one.depends_on?.[name]).map(([, one]) => one.depends_on?.[name]);
    if (profiles?.includes('tools')) return expect(waiting).toEqual([]);
    expect(waiting.map((one) => one?.condition)).toContain('service_completed_successfully');
  });
});

test('there are three members, three subgraphs and two gateways behind the one address that is open', () => {
  const inNormal = startOrder('proxy', null);
  expect(inNormal.filter((name) => /^mongo-\d$/.test(name))).toHaveLength(3);
  const subgraphs = inNormal.filter((name) => service(name).command?.includes('dist/commands/subgraph.js'));
  expect(subgraphs).toEqual(['records', 'consents', 'wellbeing']);
  expect(inNormal.filter((name) => service(name).command?.includes('dist/commands/gateway.js'))).toEqual([
    'gateway-1',
    'gateway-2',
  ]);
  const open = all.filter(([, { ports = [] }]) => ports.length > 0);
  expect(open.map(([name]) => name)).toEqual(['proxy', 'demo']);
  for (const [, { ports = [] }] of open) expect(ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  for (const [name, file] of [
    ['proxy', 'gateways.conf'],
    ['demo', 'demo-gateways.conf'],
  ] as const) {
    const text = readFileSync(join(projectRoot(), 'docker/proxy', file), 'utf8');
    const asked = [...text.matchAll(/server ([\w-]+):4000/g)].map(([, host]) => host);
    expect(asked).toEqual(Object.keys(service(name).depends_on ?? {}));
    expect(service(name).volumes).toContain(`./docker/proxy/${file}:/etc/nginx/gateways.conf:ro`);
  }
});

test('neither the database nor a subgraph has a way out', () => {
  for (const [, one] of all.filter(([name]) => /^(mongo-\d|records|consents|wellbeing)$/.test(name)))
    expect(networksOf(one).every((name) => composeFile.networks[name]?.internal)).toBe(true);
});

test('gateways believe what the proxies say of a client’s address, and nobody else', () => {
  const addresses = ['proxy', 'demo'].map((name) => {
    const { networks = {} } = service(name);
    return 'front' in networks ? networks.front?.ipv4_address : undefined;
  });
  expect(addresses).toEqual(['172.30.97.10', '172.30.97.11']);
  for (const [, { command = [], environment = {} }] of ownServices) {
    const isGateway = command.includes('dist/commands/gateway.js');
    expect(environment.TRUSTED_PROXIES).toBe(
      isGateway ? `\${TRUSTED_PROXIES:-${addresses.join(',')}}` : undefined,
    );
  }
});

test('only the profile demo has the demo’s issuer, its gateways, its seeding and its database users', () => {
  const isDemo = ([, { profiles }]: readonly [string, Service]) => profiles?.includes('demo') ?? false;
  const writable = ownServices.filter(([, { volumes = [] }]) => volumes.some(isWritten));
  expect(writable.map(([name]) => name)).toEqual(['demo-gateway-1', 'demo-gateway-2']);
  const ofDemo = ownServices.filter(([, { command = [], environment = {} }]) =>
    /mark-demo|seed\.js|DATA_DIR|DEMO_|SEEDER/.test(JSON.stringify([command, environment])),
  );
  expect(ofDemo.map(([name]) => name).sort()).toEqual([
    'demo-gateway-1',
    'demo-gateway-2',
    'demo-mark',
    'demo-seed',
  ]);
  expect([...writable, ...ofDemo].every(isDemo)).toBe(true);
  for (const name of ['gateway-1', 'gateway-2'])
    expect(service(name).environment).toMatchObject({
      ISSUER_URL: expect.stringMatching(/^\$\{ISSUER_URL\?/),
      JWKS_URL: expect.stringMatching(/^\$\{JWKS_URL\?/),
    });
});

describe('secrets', () => {
  test('every secret comes from the environment, and docker/secrets.sh makes all of them and no other', () => {
    const made = Object.keys(secrets);
    const taken = new Set(variablesIn(composeText));
    expect([...taken].filter((name) => !made.includes(name)).sort()).toEqual([
      'LOG_LEVEL',
      'PUBLISH_PORT',
      'TRUSTED_PROXIES',
    ]);
    expect(made.filter((name) => !taken.has(name))).toEqual([]);
    for (const [, { environment = {} }] of all)
      for (const [name, text] of Object.entries(environment))
        if (/KEY|PASSWORD|SECRET/.test(name)) expect(text).toMatch(/^\$\{[A-Z_]+[^}]*\}$/);
    for (const [, password] of composeText.matchAll(/mongodb:\/\/\w+:([^@]*)@/g))
      expect(password).toMatch(/^\$\{[A-Z_]+_DB_PASSWORD(:\?[^}]+|:-)\}$/);
  });

  test('one that is missing is named before anything starts; those of a demo are not asked for elsewhere', () => {
    const { GATEWAY_SIGNING_KEY: _, ...rest } = secrets;
    expect(() => environmentOf(service('gateway-1'), rest)).toThrow('GATEWAY_SIGNING_KEY');
    const real = madeSecrets();
    expect(Object.keys(secrets).filter((name) => !(name in real))).toEqual([
      'DEMO_GATEWAY_DB_PASSWORD',
      'SEEDER_DB_PASSWORD',
    ]);
    expect(real).toMatchObject({ ISSUER_URL: '', JWKS_URL: '', AUDIENCE: '' });
    for (const [, one] of all) expect(() => environmentOf(one, real)).not.toThrow();
  });

  test('they are new each time, and fit for an address and a file of settings', () => {
    const again = madeSecrets('demo');
    const keys = Object.keys(secrets).filter((name) => secrets[name] !== '');
    expect(keys.filter((name) => secrets[name] === again[name])).toEqual([]);
    for (const name of keys) expect(secrets[name]).toMatch(/^[\w+/=:.-]+$/);
    for (const name of keys.filter((key) => key.endsWith('PASSWORD')))
      expect(secrets[name]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('keys of identity codes are with those alone who seal, open or look them up', () => {
    const holders = all.filter(([, { environment = {} }]) => 'CAREGRAPH_INDEX_KEY' in environment);
    expect(holders.map(([name]) => name).sort()).toEqual([
      'consents',
      'demo-gateway-1',
      'demo-gateway-2',
      'demo-seed',
      'import',
    ]);
  });
});

describe('each process takes what Compose gives it', () => {
  const known = new Set(
    ['gateway/config.ts', 'database/keys.ts'].flatMap((file) => {
      const text = readFileSync(join(projectRoot(), file), 'utf8');
      return [...text.matchAll(/^ {2,}([A-Z][A-Z_]+): /gm)].map(([, name]) => name ?? '');
    }),
  );

  test.each(ownServices)('%s', (name, one) => {
    const env = environmentOf(one, { ...secrets, ...issuer });
    expect(Object.keys(env).filter((variable) => !known.has(variable))).toEqual([]);
    if ('CAREGRAPH_INDEX_KEY' in env) expect(() => realKeys(env)).not.toThrow();
    const [, user, rest] = /^mongodb:\/\/(\w+):[0-9a-f]{64}@(.*)$/.exec(env.MONGODB_URL ?? '') ?? [];
    expect(Object.keys(roleBook.roles)).toContain(user);
    expect(rest).toBe(`mongo-1:27017,mongo-2:27017,mongo-3:27017/${roleBook.database}?replicaSet=caregraph`);
    if ('SUBGRAPH' in env) {
      expect(readSubgraphConfig(env)).toMatchObject({ name, host: '0.0.0.0', port: 4001 });
      expect(user).toBe(name);
    }
    if (name.includes('gateway')) {
      const config = readConfig(env);
      expect(config).toMatchObject({ host: '0.0.0.0', port: 4000 });
      expect(config.issuer === null).toBe(name.startsWith('demo'));
      expect(config.subgraphs?.urls).toEqual({
        records: 'http://records:4001',
        consents: 'http://consents:4001',
        wellbeing: 'http://wellbeing:4001',
      });
    }
  });

  test('the password of each user is one that mongo-init gives it', () => {
    const given = Object.keys(service('mongo-init').environment ?? {});
    for (const role of Object.keys(roleBook.roles)) {
      expect(given).toContain(roleBook.passwordOf(role));
      expect(composeText).toContain(`mongodb://${role}:\${${roleBook.passwordOf(role)}:`);
    }
  });
});

test('what a command starts is there', () => {
  const scripts = ownServices.flatMap(([, { command = [], entrypoint = [], healthcheck }]) =>
    [...entrypoint, ...command, ...(healthcheck?.test ?? [])].filter((word) => word.endsWith('.js')),
  );
  for (const script of new Set(scripts)) {
    const source = script.replace(/^dist\/(.*)\.js$/, '$1.ts');
    expect(() => readFileSync(join(projectRoot(), source))).not.toThrow();
  }
});

test('the linter of Compose files finds nothing', () => {
  // Order is by what belongs together here, not by the alphabet.
  const order = ['service-keys-order', 'services-alphabetical-order', 'top-level-properties-order'];
  const rules = Object.fromEntries(order.map((rule) => [rule, 0 as const]));
  const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
  const found: readonly {
    readonly messages: readonly { readonly line: number; readonly message: string }[];
  }[] = linter.lintFiles([composePath], false);
  const told = found.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
  expect(told).toEqual([]);
  expect(composeFile.version).toBeUndefined();
});

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;
(hasCompose ? describe : describe.skip)(
  'Compose reads it (skipped where docker has no compose plugin)',
  () => {
    const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
    const config = (given: Readonly<Record<string, string>>, ...words: readonly string[]) =>
      spawnSync(
        'docker',
        ['compose', '-f', composePath, '--env-file', '/dev/null', ...words, 'config', '--format', 'json'],
        {
          encoding: 'utf8',
          env: { ...env, ...given },
        },
      );

    test.each([[], ['--profile', 'demo'], ['--profile', 'tools']])('%s %s', (...profile) => {
      const { status, stdout, stderr } = config({ ...secrets, ...issuer }, ...profile.filter(Boolean));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const [name, one] of Object.entries(JSON.parse(stdout).services as Record<string, Service>))
        expect(one.environment ?? {}).toEqual(environmentOf(service(name), { ...secrets, ...issuer }));
    });

    test('and names a secret that is missing', () => {
      const { MONGO_KEYFILE: _, ...rest } = secrets;
      expect(config(rest).stderr).toContain('MONGO_KEYFILE is missing a value: see docker/secrets.sh');
    });
  },
);

test('what stands in the project’s folder and must not leave is not sent to the build', () => {
  const ignored = readFileSync(join(projectRoot(), '.dockerignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.env', '.data', '.git', 'node_modules', 'dist']));
  expect(readdirSync(join(projectRoot(), 'docker')).sort()).toEqual([
    'Dockerfile',
    'healthy.js',
    'mongo',
    'prepare.ts',
    'proxy',
    'secrets.sh',
  ]);
});

function isWritten(volume: string): boolean {
  return !volume.endsWith(':ro');
}
