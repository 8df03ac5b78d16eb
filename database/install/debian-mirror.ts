import { readFile } from 'node:fs/promises';
import { run } from '../processes/run.js';
import { exists } from './cache.js';

export interface Mirror {
  /** One line of an apt source list. */
  readonly source: string;
}

interface Distribution {
  readonly keyring: string;
  readonly suite: string;
}

/** Where each distribution keeps packages that are newer than its releases. */
const DISTRIBUTIONS: Readonly<Record<string, Distribution>> = {
  debian: { keyring: '/usr/share/keyrings/debian-archive-keyring.gpg', suite: 'testing main' },
  ubuntu: { keyring: '/usr/share/keyrings/ubuntu-archive-keyring.gpg', suite: 'devel main universe' },
};

/** The mirror that this machine's own apt uses, for the suite with PostgreSQL 18; undefined where there is none. */
export async function debianMirror(): Promise<Mirror | undefined> {
  const distribution = DISTRIBUTIONS[await distributionId()];
  if (distribution === undefined || !(await exists(distribution.keyring))) return undefined;
  const targets = await run('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(CODENAME)',
    'Created-By: Packages',
  ]).catch(() => '');
  const uri = targets
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .find((address) => /^https?:/.test(address) && !address.includes('security'));
  return uri === undefined
    ? undefined
    : { source: `deb [signed-by=${distribution.keyring}] ${uri} ${distribution.suite}` };
}

async function distributionId(): Promise<string> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID="?(\w+)"?$/m.exec(release)?.[1] ?? '';
}
