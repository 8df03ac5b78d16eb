import { Pool } from 'undici';
import { percentile } from '../measure/statistics.js';
import { answerParent } from './child.js';
import type { Load, Loaded } from './questions.js';

answerParent<Load>(run, async () => undefined);

async function run(load: Load): Promise<Loaded> {
  const { origin, pathname } = new URL(load.url);
  const pool = new Pool(origin, { connections: load.concurrency, pipelining: 1 });
  const took: number[] = [];
  let failures = 0;
  let asked = 0;
  let lastBody = '';
  const began = performance.now();

  async function askOn(): Promise<void> {
    while (asked < load.atMost && performance.now() - began < load.forMs) {
      asked += 1;
      const sent = performance.now();
      const response = await pool.request({
        path: pathname,
        method: 'POST',
        headers: load.headers,
        body: load.body,
      });
      const text = await response.body.text();
      took.push(performance.now() - sent);
      if (response.statusCode !== 200 || (load.length !== null && text.length !== load.length)) failures += 1;
      lastBody = text;
    }
  }

  await Promise.all(Array.from({ length: load.concurrency }, askOn));
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  took.sort((one, other) => one - other);
  return {
    requests: took.length,
    failures,
    seconds,
    p50: percentile(took, 50),
    p99: percentile(took, 99),
    lastBody,
  };
}
