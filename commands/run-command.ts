import type { DestinationStream } from 'pino';
import { pino } from 'pino';
import { startProblem } from '../database/index.js';
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
  try {
    await command(open);
  } catch (error) {
    if (isEnding) return;
    say(startProblem(doing, error).message);
    await end(1);
  }
}
