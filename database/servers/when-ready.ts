import type { Program } from '../processes/supervised.js';

/** Tries until it succeeds; gives up when the program ends or half a minute is over. */
export async function whenReady(program: Program, attempt: () => Promise<unknown>): Promise<void> {
  const state: { log?: string } = {};
  void program.ended.then((log) => {
    state.log = log;
  });
  for (const end = Date.now() + 30_000; ; ) {
    const failure = await attempt().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return;
    if (state.log !== undefined)
      throw new Error(`${program.name} ended:\n${state.log.split('\n').slice(-8).join('\n')}`);
    if (Date.now() > end) throw failure;
    await new Promise((done) => setTimeout(done, 50));
  }
}
