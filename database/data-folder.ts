import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Holder, isLock, lockHolder, takeLock } from './processes/lock-file.js';
import { endProcess, type ProcessMark } from './processes/process-mark.js';
import type { Program } from './processes/supervised.js';
import { StartProblem } from './start-problem.js';

/** What a start tells about itself beside its data, for `npm run database` and for the next start. */
export interface Running {
  readonly url: string;
  readonly way: string;
  readonly programs: readonly (ProcessMark & { readonly name: string })[];
}

export interface DataFolder {
  readonly path: string;
  tell(url: string, way: string, programs: readonly Program[]): Promise<void>;
  release(): Promise<void>;
}

/** Holds the data folder for this process alone, and first ends what a start that was killed left running in it. */
export async function holdDataFolder(path: string): Promise<DataFolder> {
  await mkdir(path, { recursive: true });
  const lock = await takeLock(lockFile(path));
  if (!isLock(lock)) throw inUse(path, lock);
  // Their guard is ending them already, unless it was killed too. To be asked twice does them no harm.
  const leftBehind = noteOf(lock.leftBehind)?.programs ?? [];
  await Promise.all(leftBehind.map((program) => endProcess(program, 'SIGINT', 15_000)));
  return {
    path,
    async tell(url, way, programs) {
      const note: Running = { url, way, programs: programs.map(({ name, mark }) => ({ name, ...mark })) };
      await lock.note(note);
    },
    release: () => lock.release(),
  };
}

/** What runs from a data folder now, if anything: the process that started it and what it told. */
export async function runningFrom(
  path: string,
): Promise<(Partial<Running> & { readonly holder: Holder }) | undefined> {
  const holder = await lockHolder(lockFile(path));
  return holder && { ...noteOf(holder.note), holder };
}

function lockFile(path: string): string {
  return join(path, 'database.lock');
}

function noteOf(note: unknown): Running | undefined {
  return note === undefined || note === null ? undefined : (note as Running);
}

function inUse(path: string, { pid, host, since }: Holder): StartProblem {
  return new StartProblem(
    `The data folder ${path} is in use by process ${pid} on ${host}, started ${since}.`,
    `Stop that one (npm run database -- stop), or, if it is gone, delete ${lockFile(path)}.`,
  );
}
