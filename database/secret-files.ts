import { readFileSync } from 'node:fs';
import { StartProblem } from './start-problem.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Every variable whose value is for nobody's eyes, or must not be another's. Each may lie in a file: NAME_FILE says in which. */
export const secretVariables = [
  'MONGODB_URL',
  'GATEWAY_SIGNING_KEY',
  'GATEWAY_PUBLIC_KEY',
  'CAREGRAPH_ENCRYPTION_KEYS',
  'CAREGRAPH_INDEX_KEY',
  'LOG_KEY',
] as const;

/** The environment with what lies in files, as Docker and Kubernetes give secrets. A line end after a secret is none of it. */
export function withSecretFiles(env: Env): Env {
  const problems: string[] = [];
  const read = secretVariables.flatMap((name) => {
    const file = env[`${name}_FILE`];
    if (!file) return [];
    if (env[name]) problems.push(`${name} and ${name}_FILE are both set: set one of them.`);
    try {
      const value = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
      if (value === '') problems.push(`${name}_FILE: the file is empty.`);
      return [[name, value] as const];
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      problems.push(`${name}_FILE: the file cannot be read (${code}).`);
      return [];
    }
  });
  if (problems.length > 0)
    throw new StartProblem(
      problems.join('\n'),
      'Correct these variables, or give the secret itself without _FILE.',
    );
  const files = new Set(read.map(([name]) => `${name}_FILE`));
  const rest = Object.entries(env).filter(([name]) => !files.has(name));
  return Object.fromEntries([...rest, ...read]);
}
