import type { Attack, Found, Target } from '../attack.js';

/** A visitor's question of 122 bytes that once killed the process. */
const round = `{serviceProvider(id:"p"){${'units{edges{node{provider{'.repeat(4)}id${'}}}}'.repeat(4)}}}`;
/** A citizen's question of 178 bytes that once kept everybody waiting for 112 seconds. */
const nested =
  '{me{records(first:100){edges{node{...on CareEntry{serviceEvent{documents(first:100){edges{node{...on CareEntry{serviceEvent{documents(first:100){edges{node{id}}}}}}}}}}}}}}}';

const maxMs = 100;

/** The two short questions of the largest cost: refused at once, and by the schema's own bounds. */
export const twoQuestions: Attack = {
  name: 'two short questions',
  rounds: 3,
  nodeArguments: [],
  async run({ url, bearers }) {
    return [
      await ask('of a visitor', round, url, {}),
      await ask('of a citizen', nested, url, { authorization: `Bearer ${bearers.citizen}` }),
    ];
  },
};

async function ask(
  whose: string,
  query: string,
  url: Target['url'],
  headers: Readonly<Record<string, string>>,
): Promise<Found> {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  const ms = performance.now() - began;
  const code = errors[0]?.extensions?.code ?? 'an answer';
  return {
    what: `question ${whose}, ${Buffer.byteLength(query)} bytes`,
    value: `${ms.toFixed(1)} ms, ${response.status} ${code}`,
    bound: `${maxMs} ms, LIMIT_EXCEEDED`,
    holds: ms <= maxMs && code === 'LIMIT_EXCEEDED',
  };
}
