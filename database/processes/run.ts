import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  readonly input?: string;
  /** Called with each line that the command prints, on any of its outputs. */
  readonly onLine?: (line: string) => void;
}

/** Runs a command to its end and gives what it printed; fails with its last lines when it does not succeed. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((done, fail) => {
    const { cwd, env, signal, input, onLine } = options;
    const child = spawn(command, args, { cwd, env, signal, stdio: ['pipe', 'pipe', 'pipe', 'pipe'] });
    const lines: string[] = [];
    const said: string[] = [];
    child.stdin.on('error', () => undefined).end(input);
    for (const [stream, into] of [
      [child.stdout, lines],
      [child.stderr, said],
      [child.stdio[3], undefined],
    ] as const) {
      if (!stream || !('read' in stream)) continue;
      createInterface({ input: stream }).on('line', (line) => {
        into?.push(line);
        onLine?.(line);
      });
    }
    child.on('error', fail);
    child.on('close', (code, by) => {
      if (code === 0) return done(lines.join('\n'));
      const last = [...lines, ...said].slice(-8).join('\n');
      fail(new Error(`${command} ${args[0] ?? ''} ended with ${by ?? code}\n${last}`.trim()));
    });
  });
}
