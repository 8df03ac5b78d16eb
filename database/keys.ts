import { z } from 'zod';
import { StartProblem } from './start-problem.js';

export interface Key {
  /** The key's name, kept beside each value that it sealed. */
  readonly kid: string;
  readonly bytes: Buffer;
}

/** The keys that live outside the database. The first encryption key seals; the others only open what they sealed. */
export interface Keys {
  readonly encryption: readonly [Key, ...Key[]];
  readonly index: Key;
}

export const DEMO_PREFIX = 'demo-';

const Bytes = z
  .string()
  .regex(/^[A-Za-z0-9+/_-]+={0,2}$/, 'is not base64')
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64')
  .refine((bytes) => new Set(bytes).size > 8, 'is not random');

const NamedKey = z
  .string()
  .transform((text) => ({ kid: text.slice(0, text.indexOf(':')), bytes: text.slice(text.indexOf(':') + 1) }))
  .pipe(
    z.object({
      kid: z.string().regex(/^[\w.-]{1,40}$/, 'needs a name before it: name:base64'),
      bytes: Bytes,
    }),
  );

const Environment = z
  .object({
    CAREGRAPH_ENCRYPTION_KEYS: z
      .string({ error: 'is not set' })
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.tuple([NamedKey], NamedKey)),
    CAREGRAPH_INDEX_KEY: z
      .string({ error: 'is not set' })
      .transform((text) => (text.includes(':') ? text : `index:${text}`))
      .pipe(NamedKey),
  })
  .transform(
    (read): Keys => ({ encryption: read.CAREGRAPH_ENCRYPTION_KEYS, index: read.CAREGRAPH_INDEX_KEY }),
  )
  .refine(({ encryption }) => new Set(encryption.map(({ kid }) => kid)).size === encryption.length, {
    error: 'two encryption keys have the same name',
  })
  .refine(({ encryption, index }) => encryption.every(({ bytes }) => !bytes.equals(index.bytes)), {
    error: 'the index key must not be an encryption key',
  });

/** Reads the keys of the environment; names everything that is wrong at once, and never the keys themselves. */
export function readKeys(env: Readonly<Record<string, string | undefined>>): Keys {
  const read = Environment.safeParse(env);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${String(path[0] ?? 'Keys')}: ${message}`);
  throw new StartProblem(['The keys cannot be used.', ...new Set(wrong)].join('\n  '), HOW);
}

/** The keys of a real deployment: refused when missing, malformed, or made for a demo. */
export function realKeys(env: Readonly<Record<string, string | undefined>>): Keys {
  const keys = readKeys(env);
  const demo = [...keys.encryption, keys.index].filter(({ kid }) => kid.startsWith(DEMO_PREFIX));
  if (demo.length === 0) return keys;
  throw new StartProblem(`${demo.map(({ kid }) => kid).join(', ')}: a demo key never guards real data.`, HOW);
}

const HOW = `Set CAREGRAPH_ENCRYPTION_KEYS=name:base64,older:base64 (the first seals) and CAREGRAPH_INDEX_KEY=base64,
each of 32 random bytes (openssl rand -base64 32), and keep them where the database is not.`;
