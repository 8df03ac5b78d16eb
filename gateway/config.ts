import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { BlockList } from 'node:net';
import { z } from 'zod';
import { type SubgraphName, subgraphNames } from '../door/claims.js';
import { proxiesIn } from './http/client-address.js';

type Env = Readonly<Record<string, string | undefined>>;

const url = (schemes: string) =>
  z
    .string()
    .regex(
      new RegExp(`^(${schemes})://\\S+$`),
      `must be a URL that begins with ${schemes.replaceAll('|', ' or ')}`,
    );
const port = (fallback: number) =>
  z.coerce.number('must be a port number').int().min(0).max(65_535).default(fallback);
const milliseconds = (fallback: number) =>
  z.coerce.number('must be a number of milliseconds').int().min(1).max(600_000).default(fallback);
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const testClock = z.iso
  .datetime('must be a moment in UTC, such as 2026-11-24T08:15:00.000Z')
  .transform((moment) => new Date(moment).toISOString());

const shared = {
  HOST: z.string().default('127.0.0.1'),
  MONGODB_URL: url('mongodb|mongodb\\+srv').optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  LOG_KEY: z.string().min(16, 'must have 16 characters or more').optional(),
  TEST_CLOCK: testClock.optional(),
};

const GatewayEnvironment = z.object({
  ...shared,
  PORT: port(4000),
  ISSUER_URL: url('https|http').optional(),
  AUDIENCE: z.string().default('caregraph'),
  JWKS_URL: url('https|http').optional(),
  SUBGRAPH_URLS: z.string().transform(readUrls).optional(),
  SUBGRAPH_DEADLINE_MS: milliseconds(2_000),
  GATEWAY_SIGNING_KEY: z.string().transform(key('pkcs8', createPrivateKey)).optional(),
  STOP_DEADLINE_MS: milliseconds(10_000),
  PAGE_HOSTS: z
    .string()
    .regex(/^[\w.-]+(,[\w.-]+)*$/, 'must be host names with commas between')
    .transform((text) => text.toLowerCase().split(','))
    .optional(),
  TRUSTED_PROXIES: z.string().transform(readProxies).optional(),
});

const SubgraphEnvironment = z.object({
  ...shared,
  PORT: port(4001),
  SUBGRAPH: z.enum(subgraphNames, `must be one of ${subgraphNames.join(', ')}`),
  GATEWAY_PUBLIC_KEY: z.string().transform(key('spki', createPublicKey)),
  STOP_DEADLINE_MS: milliseconds(10_000),
});

/** Settings of the gateway; throws one error that names every wrong variable. The only reader of the environment. */
export function readConfig(env: Env) {
  const read = checked(GatewayEnvironment, env, (given) => [
    ...together(given, 'ISSUER_URL', 'JWKS_URL'),
    ...together(given, 'SUBGRAPH_URLS', 'GATEWAY_SIGNING_KEY'),
  ]);
  const { ISSUER_URL, JWKS_URL, SUBGRAPH_URLS, GATEWAY_SIGNING_KEY } = read;
  return {
    ...sharedSettings(read),
    audience: read.AUDIENCE,
    /** A real issuer; null leaves the development issuer, which only DEMO has. */
    issuer: ISSUER_URL && JWKS_URL ? { url: ISSUER_URL, jwksUrl: JWKS_URL } : null,
    /** Subgraphs of their own; null runs them in this process. */
    subgraphs:
      SUBGRAPH_URLS && GATEWAY_SIGNING_KEY ? { urls: SUBGRAPH_URLS, signingKey: GATEWAY_SIGNING_KEY } : null,
    subgraphDeadlineMs: read.SUBGRAPH_DEADLINE_MS,
    /** Names by which the demo's page is opened, beside localhost and addresses. */
    pageHosts: read.PAGE_HOSTS ?? [],
    /** Whose `X-Forwarded-For` is believed; nobody's unless told. */
    trustedProxies: read.TRUSTED_PROXIES ?? new BlockList(),
  } as const;
}
export type Config = ReturnType<typeof readConfig>;

/** Settings of one subgraph that runs as a process of its own. */
export function readSubgraphConfig(env: Env) {
  const read = checked(SubgraphEnvironment, env, () => []);
  return { ...sharedSettings(read), name: read.SUBGRAPH, publicKey: read.GATEWAY_PUBLIC_KEY } as const;
}
export type SubgraphConfig = ReturnType<typeof readSubgraphConfig>;

function sharedSettings(read: z.infer<typeof GatewayEnvironment> | z.infer<typeof SubgraphEnvironment>) {
  return {
    host: read.HOST,
    port: read.PORT,
    mongodbUrl: read.MONGODB_URL ?? null,
    dataDir: read.DATA_DIR,
    logLevel: read.LOG_LEVEL,
    logKey: read.LOG_KEY ?? null,
    testClock: read.TEST_CLOCK ?? null,
    stopDeadlineMs: read.STOP_DEADLINE_MS,
  } as const;
}

function checked<T extends z.ZodType>(
  schema: T,
  env: Env,
  more: (given: Env) => readonly string[],
): z.infer<T> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = schema.safeParse(given);
  const wrong = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const problems = [...wrong, ...more(given)];
  if (!read.success || problems.length > 0) throw new Error(`Bad configuration.\n${problems.join('\n')}`);
  return read.data;
}

function together(given: Env, one: string, other: string): string[] {
  if ((given[one] === undefined) === (given[other] === undefined)) return [];
  const [missing, present] = given[one] === undefined ? [one, other] : [other, one];
  return [`${missing}: must be set when ${present} is`];
}

function readUrls(text: string, context: z.RefinementCtx): Readonly<Record<SubgraphName, string>> {
  const urls = new Map(
    text.split(',').map((part): [string, string] => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    }),
  );
  const [records, consents, wellbeing] = subgraphNames.map((name) => urls.get(name));
  const valid = [records, consents, wellbeing].every(
    (one) => one !== undefined && /^https?:\/\/\S+$/.test(one),
  );
  if (!valid || urls.size !== subgraphNames.length || !records || !consents || !wellbeing) {
    context.addIssue(`must be ${subgraphNames.map((name) => `${name}=http://…`).join(',')}`);
    return z.NEVER;
  }
  return { records, consents, wellbeing };
}

function readProxies(text: string, context: z.RefinementCtx): BlockList {
  const proxies = proxiesIn(text);
  if (proxies) return proxies;
  context.addIssue('must be addresses or networks, such as 10.0.0.5,fd00::/8, and not all there are');
  return z.NEVER;
}

function key(
  type: 'pkcs8' | 'spki',
  make: (der: { key: Buffer; format: 'der'; type: 'pkcs8' & 'spki' }) => KeyObject,
) {
  return (text: string, context: z.RefinementCtx): KeyObject => {
    try {
      const made = make({ key: Buffer.from(text, 'base64'), format: 'der', type: type as 'pkcs8' & 'spki' });
      if (made.asymmetricKeyType === 'ed25519') return made;
    } catch {
      // told below, without the key
    }
    context.addIssue(`must be an Ed25519 key, ${type.toUpperCase()} in base64`);
    return z.NEVER;
  };
}
