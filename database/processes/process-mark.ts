import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process and when it began: a number that was given to another process since is never taken for the first. */
export interface ProcessMark {
  readonly pid: number;
  readonly began: string;
}

export function processMark(pid: number): ProcessMark {
  return { pid, began: began(pid) ?? '' };
}

export function isAlive({ pid, began: then }: ProcessMark): boolean {
  const now = began(pid);
  return now !== undefined && now === then;
}

/** When a process began, as its system says it; undefined when there is no such process, or only its remains. */
function began(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : rest[18];
  } catch {
    return undefined;
  }
}

/** Ends a process that an earlier start left behind: asks with the signal, insists after the time is over. */
export async function endProcess(mark: ProcessMark, signal: NodeJS.Signals, withinMs: number): Promise<void> {
  if (!isAlive(mark)) return;
  send(mark.pid, signal);
  if (await hasEnded(mark, withinMs)) return;
  send(mark.pid, 'SIGKILL');
  await hasEnded(mark, 5000);
}

/** Waits until a process is gone; false when it is still there after the time. */
export async function hasEnded(mark: ProcessMark, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    if (!isAlive(mark)) return true;
    await new Promise((done) => setTimeout(done, 25));
  }
  return !isAlive(mark);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in between.
  }
}
