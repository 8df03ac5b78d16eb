import type { DestinationStream } from 'pino';
import { pino } from 'pino';
import { StartProblem, startProblem, withSecretFiles } from '../database/index.js';
import { type Endings, endings } from '../demo/endings.js';

/** Standard error, so that what a command is asked for stands alone on standard output. */
export const standardError: DestinationStream = pino.destination({ fd: 2, sync: true });

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a command to which processes or connections belong: what it opened ends on SIGINT, SIGTERM, the end of a parent
 * that started it, and on a problem, which is told without a stack trace.
 */
export async function runCommand(doing: string, command: (open: Endings) => Promise<void>): Promise<void> {
  const open = endings();
  let isEnding = false;
  const end = async (code: number) => {
    if (isEnding) process.exit(1);
    isEnding = true;
    await open.all().catch((error) => say(startProblem('Stopping', error).message));
    process.exit(code);
  };
  process.on('SIGINT', () => void end(0));
  process.on('SIGTERM', () => void end(0));
  if (process.send) process.once('disconnect', () => void end(0));
  if (process.env.npm_lifecycle_event) whenParentEnds(() => void end(0));
  try {
    await command(open);
  } catch (error) {
    if (isEnding) return;
    say(startProblem(doing, error).message);
    await end(1);
  }
}

/** npm's shell takes a SIGTERM for itself and leaves its command running, which sees only that its parent is gone. */
function whenParentEnds(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
}

/** The environment of this process, with the secrets that lie in files. */
export function environment(): NodeJS.ProcessEnv {
  return { ...withSecretFiles(process.env) };
}

/** Settings of the environment; what is wrong with them is told with what to do. */
export function settings<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new StartProblem(what, 'Correct these variables of the environment, or unset them.');
  }
}

/** Tells the process that started this one that it answers, and where. */
export function tellParent(url: string): void {
  process.send?.({ url });
}
