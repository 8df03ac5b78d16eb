import { Pool } from 'undici';
import { sixty } from '../../data/databases.js';
import { headersOf } from '../../data/physician.js';
import { percentile } from '../../measure/statistics.js';
import type { Attack, Target } from '../attack.js';

const questions = 300;
const attackersAtOnce = 40;
/** An attacker who was turned away comes back after this, whatever Retry-After said. */
const impatienceMs = 50;
const maxRatio = 3;

/** Of the dearest that the limits let through: long pages of contents, under names that make each a list of its own. */
const dear = `{ me { ${['CARE_ENTRY', 'LABORATORY_RESULT', 'VACCINATION']
  .map(
    (kind, at) =>
      `list${at}: records(first: 100, filter: { kinds: [${kind}] }) { edges { node { id kind } } }`,
  )
  .join(' ')} } }`;
const ordinary = `{ person(id: "${sixty.id}") { name { family } records(first: 20) { edges { node { id kind occurredAt } } } } }`;

/** Forty requests of one citizen at a time, for as long as a physician works beside them. */
export const neighbours: Attack = {
  name: 'forty hostile requests beside a neighbour',
  rounds: 3,
  nodeArguments: [],
  async run(target) {
    const { origin } = new URL(target.url);
    const quiet = await timesOf(origin, target);
    let isOver = false;
    const statuses = new Map<number, number>();
    const pool = new Pool(origin, { connections: attackersAtOnce, pipelining: 1 });
    const attack = async () => {
      while (!isOver) {
        const status = await ask(pool, dear, { authorization: `Bearer ${target.bearers.citizen}` });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 429) await new Promise((done) => setTimeout(done, impatienceMs));
      }
    };
    const attacks = Array.from({ length: attackersAtOnce }, attack);
    const attacked = await timesOf(origin, target);
    isOver = true;
    await Promise.all(attacks);
    await pool.close();
    const ratio = percentile(attacked.ms, 99) / percentile(quiet.ms, 99);
    return [
      {
        what: `p99 of ${questions} questions of a neighbour, quiet and attacked`,
        value: `${percentile(quiet.ms, 99).toFixed(1)} ms, ${percentile(attacked.ms, 99).toFixed(1)} ms: ${ratio.toFixed(2)} times`,
        bound: `${maxRatio} times`,
        holds: ratio <= maxRatio,
      },
      {
        what: 'questions of the neighbour that were answered',
        value: `${quiet.answered} and ${attacked.answered} of ${questions}`,
        bound: 'all',
        holds: quiet.answered === questions && attacked.answered === questions,
      },
      {
        what: 'what the attackers got',
        value: [...statuses].map(([status, count]) => `${status}: ${count.toLocaleString('en')}`).join(', '),
        bound: 'some answers, and 429',
        holds: (statuses.get(429) ?? 0) > 0,
      },
    ];
  },
};

/** One after the other, as somebody works; the first ones are not counted. */
async function timesOf(origin: string, { bearers }: Target) {
  const pool = new Pool(origin, { connections: 1, pipelining: 1 });
  const headers = headersOf(bearers.professional, sixty.id);
  const ms: number[] = [];
  let answered = 0;
  for (let at = 0; at < questions + 20; at += 1) {
    const began = performance.now();
    const status = await ask(pool, ordinary, headers);
    if (at < 20) continue;
    ms.push(performance.now() - began);
    if (status === 200) answered += 1;
  }
  await pool.close();
  return { ms: ms.sort((one, other) => one - other), answered };
}

async function ask(pool: Pool, query: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const response = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  await response.body.dump();
  return response.statusCode;
}
