import type { Way } from './paths.js';
import type { Ask, Scenario } from './scenario.js';
import type { Row } from './table.js';

/**
 * What the table says the caller may see of a thing on a way. What a person's summary tells is an omission where the
 * thing would be; a timeline leaves out a kind that is closed, unless all of it is.
 */
export function expectedOf(row: Row, { visible = [] }: Scenario, ask: Ask, way: Way): readonly string[] {
  const allowed = row.effect === 'allow' || (row.effect === 'partial' && visible.includes(ask.id));
  if (allowed) return ['SHOWN'];
  if (row.public.startsWith('PERSON:') || row.public === '') return ['OMIT'];
  return way.merges && row.public.startsWith('NULL:') ? ['OMIT', row.public] : [row.public];
}
