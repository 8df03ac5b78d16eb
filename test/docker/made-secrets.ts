import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../schema/project-root.js';
import type { Env } from './compose-file.js';

/** What docker/secrets.sh prints, as an environment. */
export function madeSecrets(...words: readonly string[]): Env {
  const text = execFileSync('sh', [join(projectRoot(), 'docker/secrets.sh'), ...words], { encoding: 'utf8' });
  const lines = text.split('\n').filter((line) => /^[A-Z_]+=/.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
