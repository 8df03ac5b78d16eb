import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { endProcess, hasEnded, type ProcessMark, processMark } from './process-mark.js';

/**
 * The program's guard: a shell that holds the other end of a pipe of the starter. However the starter ends, also by
 * kill -9, the pipe closes and the guard sends the program its stop signal. It prints the program's number first.
 */
const GUARD = `
signal=$1; shift
exec 3<&0
"$@" </dev/null 3<&- 1>&2 &
child=$!
{ cat <&3; kill -"$signal" "$child"; } >/dev/null 2>&1 &
echo "$child"
exec 1>&-
wait "$child"`;

export interface ProgramOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  readonly stopSignal: 'INT' | 'TERM';
}

export interface Program {
  readonly name: string;
  readonly mark: ProcessMark;
  /** Settles when the program has ended, with the end of its log. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts a program that never outlives its starter. It keeps no event loop alive. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { name, command, args, env, logFile, stopSignal } = options;
  const log = openSync(logFile, tooLong(logFile) ? 'w' : 'a', 0o600);
  const logStart = statSync(logFile).size;
  // Its own process group: the terminal's Ctrl-C reaches the starter alone, which stops things in their order.
  const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', stopSignal, command, ...args], {
    env,
    detached: true,
    stdio: ['pipe', 'pipe', log],
  });
  const { stdin, stdout } = guard;
  closeSync(log);
  if (stdin === null || stdout === null) throw new Error('a program with pipes must have pipes');
  stdin.on('error', () => undefined);
  const ended = new Promise<string>((done) => {
    guard.on('error', (error) => done(error.message));
    guard.on('exit', () => done(saidSince(logFile, logStart)));
  });
  const first = await Promise.race([firstLine(stdout), ended.then(() => undefined)]);
  if (first === undefined) throw new Error(`${name} did not start: ${await ended}`);
  const mark = processMark(Number(first));
  guard.unref();
  for (const pipe of [stdin, stdout]) if ('unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
  return {
    name,
    mark,
    ended,
    async stop() {
      guard.ref();
      stdin.destroy();
      if (!(await hasEnded(mark, 20_000))) await endProcess(mark, 'SIGKILL', 5000);
      await ended;
    },
  };
}

/** What the program said; nothing where its folder was removed meanwhile. */
function saidSince(logFile: string, start: number): string {
  try {
    return readFileSync(logFile).subarray(start).toString('utf8').trim();
  } catch {
    return '';
  }
}

function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((done) => createInterface({ input: stream }).once('line', done));
}

/** A log that has grown long begins anew with the next start. */
function tooLong(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000;
}
