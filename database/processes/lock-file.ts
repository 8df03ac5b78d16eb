import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { codeOf } from '../what-was-thrown.js';
import { isAlive, type ProcessMark, processMark } from './process-mark.js';

/** Who holds a lock. What else the file says is the holder's own note, for the next start and for `show`. */
export interface Holder extends ProcessMark {
  readonly host: string;
  readonly since: string;
  readonly note?: unknown;
}

export interface Lock {
  /** What the holder before left in its note, when it ended without letting go. */
  readonly leftBehind: unknown;
  note(note: unknown): Promise<void>;
  release(): Promise<void>;
}

/** Takes the lock, or says who has it. A lock whose process has ended is taken over, by one taker only. */
export async function takeLock(path: string): Promise<Lock | Holder> {
  await mkdir(dirname(path), { recursive: true });
  const own: Holder = { ...processMark(process.pid), host: hostname(), since: new Date().toISOString() };
  let leftBehind: unknown;
  for (;;) {
    if (await create(path, own)) return held(path, own, leftBehind);
    const holder = await readHolder(path);
    if (holder === undefined) continue;
    if (isHeld(holder)) return holder;
    if (await removeStale(path)) leftBehind = holder.note;
    else await new Promise((done) => setTimeout(done, 20));
  }
}

export function isLock(taken: Lock | Holder): taken is Lock {
  return 'release' in taken;
}

/** The live holder of a lock, if any. */
export async function lockHolder(path: string): Promise<Holder | undefined> {
  const holder = await readHolder(path);
  return holder && isHeld(holder) ? holder : undefined;
}

/** A process of another machine cannot be looked at from here, so its lock counts as held. */
function isHeld(holder: Holder): boolean {
  return holder.host !== hostname() || isAlive(holder);
}

function held(path: string, own: Holder, leftBehind: unknown): Lock {
  return {
    leftBehind,
    async note(note) {
      await writeWhole(`${path}.${process.pid}`, { ...own, note });
      await rename(`${path}.${process.pid}`, path);
    },
    release: () => rm(path, { force: true }),
  };
}

/** The file appears whole or not at all, and only when there was none. */
async function create(path: string, own: Holder): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeWhole(draft, own);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Only who holds the folder beside the lock may remove somebody else's lock, and looks again before doing so. */
async function removeStale(path: string): Promise<boolean> {
  const turn = `${path}.turn`;
  try {
    await mkdir(turn);
  } catch {
    const age = await stat(turn).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > 10_000) await rm(turn, { recursive: true, force: true });
    return false;
  }
  try {
    const holder = await readHolder(path);
    if (holder && !isHeld(holder)) await rm(path, { force: true });
    return holder !== undefined;
  } finally {
    await rm(turn, { recursive: true, force: true });
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return { pid: 0, began: '', host: hostname(), since: '' };
  }
}

function writeWhole(path: string, holder: Holder): Promise<void> {
  return writeFile(path, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
}
