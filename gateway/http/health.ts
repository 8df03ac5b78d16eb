import { withDeadline } from '../deadline.js';
import { json, send } from './reply.js';
import type { Route } from './route.js';
import { sharedWork } from './shared-work.js';

export interface Readiness {
  /** Throws or hangs when the database does not answer. */
  ping(): Promise<void>;
  isStopping(): boolean;
}

/** Live: the process answers. Ready: it can answer questions, so a balancer may send them. */
export function healthRoutes({ ping, isStopping }: Readiness): readonly Route[] {
  const answers = sharedWork(() => answersWithin(ping, 2_000));
  return [
    {
      method: 'GET',
      path: '/health/live',
      handle: (_request, response) => send(response, json(200, { status: 'live' })),
    },
    {
      method: 'GET',
      path: '/health/ready',
      async handle(_request, response) {
        if (isStopping()) return send(response, json(503, { status: 'stopping' }));
        const database = await answers();
        const status = database ? { status: 'ready' } : { status: 'not ready', database: 'unreachable' };
        send(response, json(database ? 200 : 503, status));
      },
    },
  ];
}

function answersWithin(ping: () => Promise<void>, ms: number): Promise<boolean> {
  return withDeadline(ping, ms).then(
    () => true,
    () => false,
  );
}
