import { chown, stat } from 'node:fs/promises';
import { run } from '../processes/run.js';
import { StartProblem } from '../start-problem.js';

/** How a program that refuses to be root is started by this user: what stands before it, and whose its data is. */
export interface Unprivileged {
  readonly prefix: readonly string[];
  own(folder: string): Promise<void>;
}

const NOBODY = 65534;

function asUser(id: number): readonly string[] {
  return ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups'];
}

/** Reading is added only where the project or the cache lies in a folder that is closed to others, as root's home is. */
const READING = (right: string) => [
  `--inh-caps=+${right}`,
  `--ambient-caps=+${right}`,
  '--securebits=+no_setuid_fixup',
];

/** As the user who runs this; when that is root, as the owner of the data that is there, or as nobody. */
export async function unprivileged(data: string, mustReach: readonly string[]): Promise<Unprivileged> {
  if (process.getuid?.() !== 0) return { prefix: [], own: async () => undefined };
  const owner = (await stat(data).catch(() => undefined))?.uid || NOBODY;
  for (const extra of [[], READING('dac_read_search'), READING('dac_override')]) {
    const [setpriv = '', ...args] = [...asUser(owner), ...extra];
    const reaching = [...args, 'sh', '-c', 'for f; do test -r "$f" || exit 1; done', 'sh', ...mustReach];
    const reaches = await run(setpriv, reaching).then(
      () => true,
      () => false,
    );
    if (reaches) return { prefix: [setpriv, ...args], own: (folder) => chown(folder, owner, owner) };
  }
  throw new StartProblem(
    `PostgreSQL refuses to run as root, and the user nobody cannot read ${mustReach.join(' or ')}.`,
    'Start as an ordinary user, or put the project and CAREGRAPH_CACHE in a folder that others may enter.',
  );
}
