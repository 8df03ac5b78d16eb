import { Pool } from 'undici';
import type { Attack, Target } from '../attack.js';

const total = 20_000;
const early = 5_000;
const bytesOfDocument = 3_000;
const maxGrowth = 1.1;
const atOnce = 4;

type Asker = 'visitor' | 'citizen' | 'application';
const askers: readonly Asker[] = ['visitor', 'citizen', 'application'];

/**
 * Documents that are all different, half of them refused by the checks, as callers of every kind: what is kept of them
 * must not grow. The cap on new documents is lifted, since it would keep most of them from what is looked at here.
 */
export const manyDocuments: Attack = {
  name: `${total.toLocaleString('en')} different documents`,
  rounds: 1,
  nodeArguments: ['--max-old-space-size=280', '--expose-gc'],
  newDocuments: { burst: 10_000_000, perMinute: 10_000_000 },
  async run(target, say) {
    const pool = new Pool(new URL(target.url).origin, { connections: atOnce, pipelining: 1 });
    const statuses = new Map<number, number>();
    const send = async (from: number, to: number) => {
      let next = from;
      const askOn = async () => {
        while (next < to) {
          const at = next;
          next += 1;
          if (at % 1_000 === 0) say(`Document ${at.toLocaleString('en')} of ${total.toLocaleString('en')}`);
          const status = await ask(pool, target, at);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, askOn));
    };
    await send(0, early);
    const before = await target.heap();
    await send(early, total);
    const after = await target.heap();
    await pool.close();
    const answered = (statuses.get(200) ?? 0) / total;
    return [
      {
        what: `heap after ${total.toLocaleString('en')} documents`,
        value: `${megabytes(after)}, ${(after / before).toFixed(3)} times the ${megabytes(before)} after ${early.toLocaleString('en')}`,
        bound: `${maxGrowth} times, alive with 280 MB`,
        holds: after <= maxGrowth * before,
      },
      {
        what: 'documents that were answered, and those refused',
        value: [...statuses].map(([status, count]) => `${status}: ${count.toLocaleString('en')}`).join(', '),
        bound: 'half and half',
        holds: answered > 0.45 && answered < 0.55,
      },
    ];
  },
};

async function ask(pool: Pool, { bearers }: Target, at: number): Promise<number> {
  const asker = askers[at % askers.length] ?? 'visitor';
  const bearer = asker === 'visitor' ? {} : { authorization: `Bearer ${bearers[asker]}` };
  const response = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer },
    body: JSON.stringify({ query: documentAt(at, asker) }),
  });
  await response.body.dump();
  return response.statusCode;
}

type Fault = 'none' | 'cost' | 'field' | 'syntax';
const faults: readonly Fault[] = ['none', 'cost', 'none', 'field', 'none', 'syntax'];

/** About 3 kB, unlike all others; every second one is refused for its cost, for a field that is not there or for its syntax. */
function documentAt(at: number, asker: Asker): string {
  const fault = faults[Math.floor(at / askers.length) % faults.length] ?? 'none';
  const page = `(first: ${fault === 'cost' ? 1_000_000 : 1})`;
  const leaf = asker === 'visitor' ? 'name { fi sv en }' : 'effective { from to }';
  const fields = Array.from({ length: 55 }, (_, number) => `name_${number}_of_${at}: ${leaf}`);
  if (fault === 'field') fields.push('nothing');
  if (fault === 'syntax') fields.push('}');
  const items = `edges { node { ${fields.join(' ')} } }`;
  const list =
    asker === 'visitor' ? `serviceUnits${page} { ${items} }` : `me { wellbeingEntries${page} { ${items} } }`;
  const document = `query Q${at} { ${list} }`;
  return `${document}\n# ${'x'.repeat(Math.max(0, bytesOfDocument - document.length))}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
