import { createServer } from 'node:net';
import { StartProblem, startProblem } from '../database/index.js';

/** Refuses a busy port before anything is begun that takes time. */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'EADDRINUSE' ? busy(port) : startProblem(`Listening on ${host}:${port}`, error)),
    );
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

function busy(port: number): StartProblem {
  return new StartProblem(
    `Another program uses port ${port}, perhaps an earlier start.`,
    `Stop it, or choose another port: PORT=${port + 1} npm start`,
  );
}
