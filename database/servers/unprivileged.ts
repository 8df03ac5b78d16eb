import { chown } from 'node:fs/promises';
import { run } from '../processes/run.js';
import { StartProblem } from '../start-problem.js';

/** How a program that refuses to be root is started by this user: what stands before it, and whose its data is. */
export interface Unprivileged {
  readonly prefix: readonly string[];
  own(folder: string): Promise<void>;
}

const NOBODY = 65534;
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

/** Reading is added only where the project or the cache lies in a folder that is closed to others, as root's home is. */
const READING = (right: string) => [
  `--inh-caps=+${right}`,
  `--ambient-caps=+${right}`,
  '--securebits=+no_setuid_fixup',
];

export async function unprivileged(mustReach: readonly string[]): Promise<Unprivileged> {
  if (process.getuid?.() !== 0) return { prefix: [], own: async () => undefined };
  for (const extra of [[], READING('dac_read_search'), READING('dac_override')]) {
    const prefix = [...AS_NOBODY, ...extra];
    const reaches = await run('setpriv', [
      ...prefix.slice(1),
      'sh',
      '-c',
      'for f; do test -r "$f" || exit 1; done',
      'sh',
      ...mustReach,
    ]).then(
      () => true,
      () => false,
    );
    if (reaches) return { prefix, own: (folder) => chown(folder, NOBODY, NOBODY) };
  }
  throw new StartProblem(
    `PostgreSQL refuses to run as root, and the user nobody cannot read ${mustReach.join(' or ')}.`,
    'Start as an ordinary user, or put the project and CAREGRAPH_CACHE in a folder that others may enter.',
  );
}
