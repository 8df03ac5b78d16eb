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
  for (;;) {
    if (await create(path, own)) return held(path, own, undefined);
    const holder = await readHolder(path);
    if (holder === undefined) continue;
    if (isHeld(holder)) return holder;
    const before = await takeOver(path, own);
    if (before) return held(path, own, before.note);
    await new Promise((done) => setTimeout(done, 20));
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
    note: (note) => replace(path, { ...own, note }),
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

/**
 * Puts the own lock in the place of one whose process has ended, with its note, and gives that one. In one move, so that nobody comes
 * between and loses its note; and only by who holds the folder beside it, who looks again first.
 */
async function takeOver(path: string, own: Holder): Promise<Holder | undefined> {
  const turn = `${path}.turn`;
  try {
    await mkdir(turn);
  } catch {
    const age = await stat(turn).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > 10_000) await rm(turn, { recursive: true, force: true });
    return undefined;
  }
  try {
    const holder = await readHolder(path);
    if (holder === undefined || isHeld(holder)) return undefined;
    await replace(path, { ...own, note: holder.note });
    return holder;
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

/** The file is the old one or the new one, whoever reads it meanwhile. */
async function replace(path: string, holder: Holder): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeWhole(draft, holder);
  await rename(draft, path);
}

function writeWhole(path: string, holder: Holder): Promise<void> {
  return writeFile(path, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
}
