import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of the benchmark's own, asked over IPC: one question at a time, each with one answer. */
export interface Child {
  readonly pid: number;
  ask<Answer>(question: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

type Reply = { readonly answer: unknown } | { readonly failed: string };

/** Starts a module of this folder as a process. It ends with its parent, since its channel does. */
export function startChild(module: string, nodeArguments: readonly string[] = []): Child {
  const file = fileURLToPath(new URL(`./${module}.js`, import.meta.url));
  const child = fork(file, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...nodeArguments],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${module} did not start`);
  let last: Promise<unknown> = Promise.resolve();
  return {
    pid,
    ask<Answer>(question: unknown): Promise<Answer> {
      const asked = last.then(() => askOne<Answer>(child, module, question));
      last = asked.catch(() => undefined);
      return asked;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      if (child.connected) child.disconnect();
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}

function askOne<Answer>(child: ChildProcess, module: string, question: unknown): Promise<Answer> {
  return new Promise((done, fail) => {
    const ended = () => fail(new Error(`${module} ended.`));
    child.once('exit', ended);
    child.once('message', (reply: Reply) => {
      child.off('exit', ended);
      if ('failed' in reply) fail(new Error(`${module}: ${reply.failed}`));
      else done(reply.answer as Answer);
    });
    child.send(question as object);
  });
}

/** The other end: answers each question, and ends when the parent goes. */
export function answerParent<Question>(
  answer: (question: Question) => Promise<unknown>,
  stop: () => Promise<void>,
): void {
  process.on('message', (question: Question) => {
    answer(question).then(
      (told) => process.send?.({ answer: told ?? null }),
      (reason: unknown) =>
        process.send?.({
          failed: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
        }),
    );
  });
  process.once('disconnect', () => {
    void stop().finally(() => process.exit(0));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined); // the parent says when
}
