import type { KeyObject } from 'node:crypto';
import { Pool } from 'undici';
import type { SubgraphName } from '../door/claims.js';
import { Fault } from './fault.js';
import type { SubgraphSource } from './subgraph-source.js';
import { signCall } from './wire/gateway-token.js';

export interface HttpSourceOptions {
  readonly name: SubgraphName;
  readonly url: string;
  readonly signingKey: KeyObject;
  readonly connections?: number;
  /** A larger answer is refused. */
  readonly mostBytes?: number;
}

/** A subgraph in a process of its own, asked over kept connections, each call signed for it. */
export function httpSource({
  name,
  url,
  signingKey,
  connections = 50,
  mostBytes = 20_000_000,
}: HttpSourceOptions): SubgraphSource {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, maxResponseSize: mostBytes, connect: { timeout: 1_500 } });
  return {
    name,
    async ask({ claims, body }, signal) {
      const text = JSON.stringify(body);
      const headers = {
        'content-type': 'application/json',
        authorization: `Gateway ${signCall(claims, text, name, signingKey)}`,
      };
      const response = await pool.request({ path: pathname, method: 'POST', headers, body: text, signal });
      if (response.statusCode !== 200) {
        await response.body.dump();
        throw new Fault(`${name} answered with status ${response.statusCode}.`);
      }
      return JSON.parse(await response.body.text());
    },
    stop: () => pool.destroy(),
  };
}
