import type { Rehearsal } from './rehearsal.js';
import { grantsOf } from './role-book.js';

/** Sends a question to a gateway, and gives what came back. */
export async function post(url: string, query: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

/** What roles grant and nobody needed. */
export function unusedBy({ guards }: Rehearsal, ...roles: readonly string[]): string[] {
  return roles.flatMap((role) => {
    const used = guards.get(role)?.used ?? new Set();
    return grantsOf(role)
      .filter((grant) => !used.has(grant))
      .map((grant) => `${role}: ${grant}`);
  });
}

/** What processes sent and their roles do not grant. */
export function refusedBy({ guards }: Rehearsal): string[] {
  return [...guards.values()].flatMap(({ refused }) => refused);
}
