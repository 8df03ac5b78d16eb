import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/** Aborted when the connection closes before the answer has left: nobody waits for it any more. */
export function whenClosed(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  // Every call of a subgraph waits on it.
  setMaxListeners(0, controller.signal);
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
