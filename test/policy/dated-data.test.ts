import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { atMoment, type Dated } from '../../policy/data/dated.js';

/** Names in policy/data that hold no rule: how a table is laid out, and which version of all of it this is. */
const notRules: ReadonlySet<string> = new Set([
  'taskColumns',
  'policyVersion',
  'alwaysSoFar',
  'clientDataAct',
]);

const folder = join(import.meta.dirname, '../../policy/data');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

for (const file of files) {
  test(`policy/data/${file}: every rule is dated, and its entries stand in the order of time`, async () => {
    const exported: Readonly<Record<string, unknown>> = await import(join(folder, file));
    for (const [name, value] of Object.entries(exported)) {
      if (notRules.has(name) || typeof value === 'function') continue;
      expect({ name, isList: Array.isArray(value) }).toEqual({ name, isList: true });
      const moments = (value as readonly { readonly from: string }[]).map(({ from }) => from);
      expect(moments.length).toBeGreaterThan(0);
      for (const moment of moments) expect(new Date(moment).toISOString()).toBe(moment);
      if (name !== 'datesInForce') expect(moments).toEqual([...new Set(moments)].sort());
    }
  });
}

test('an entry holds from its moment on, until the next one begins; nothing holds before the first', () => {
  const entries: readonly Dated<string>[] = [
    { from: '2026-01-01T00:00:00.000Z', value: 'first' },
    { from: '2026-06-01T00:00:00.000Z', value: 'second' },
  ];
  const at = (moment: string) => atMoment(entries, moment);
  expect(at('2025-12-31T23:59:59.999Z')).toBeUndefined();
  expect([at('2026-01-01T00:00:00.000Z'), at('2026-05-31T23:59:59.999Z')]).toEqual(['first', 'first']);
  expect(at('2026-06-01T00:00:00.000Z')).toBe('second');
});
