import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_PREFIX, type Keys, readKeys, realKeys } from './keys.js';
import { StartProblem } from './start-problem.js';
import { codeOf, messageOf } from './what-was-thrown.js';

/** The keys for a deployment: a real one brings its own, a demo may, and has some made otherwise. */
export function keysFor(
  kind: 'DEMO' | 'REAL',
  dataDir: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Keys> | Keys {
  if (kind === 'REAL') return realKeys(env);
  return env.CAREGRAPH_ENCRYPTION_KEYS || env.CAREGRAPH_INDEX_KEY ? readKeys(env) : demoKeys(dataDir);
}

/** The keys of a demo, made on its first start and kept beside its data, for their owner's eyes only. */
export async function demoKeys(dataDir: string): Promise<Keys> {
  const file = join(dataDir, 'demo-keys.json');
  const text = (await readFile(file, 'utf8').catch(() => undefined)) ?? (await makeFile(file));
  try {
    return readKeys(JSON.parse(text));
  } catch (error) {
    throw new StartProblem(
      `The keys of the demo in ${file} cannot be read: ${messageOf(error)}`,
      'Put the file back from a copy, or delete it and reset the demo: npm run database -- reset.',
    );
  }
}

/** The file appears whole or not at all; of two starts at the same time both read the first one's. */
async function makeFile(file: string): Promise<string> {
  const key = () => `${DEMO_PREFIX}${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`;
  const draft = `${file}.${process.pid}`;
  await mkdir(join(file, '..'), { recursive: true });
  const keys = { CAREGRAPH_ENCRYPTION_KEYS: key(), CAREGRAPH_INDEX_KEY: key() };
  await writeFile(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await link(draft, file).catch((error) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readFile(file, 'utf8');
}
