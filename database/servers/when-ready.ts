import type { Program } from '../processes/supervised.js';

const PATIENCE_MS = 30_000;

/** Tries until the program does what it is for. When it ends, or takes too long, it is stopped and that is the failure. */
export async function whenReady(program: Program, attempt: () => Promise<unknown>): Promise<void> {
  const state: { log?: string } = {};
  void program.ended.then((log) => {
    state.log = log;
  });
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    const failure = await attempt().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return;
    if (state.log === undefined && Date.now() < end) {
      await new Promise((done) => setTimeout(done, 50));
      continue;
    }
    await program.stop();
    if (state.log === undefined) throw failure;
    throw new Error(`${program.name} ended:\n${state.log.split('\n').slice(-8).join('\n')}`);
  }
}
