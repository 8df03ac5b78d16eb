import { BY_RELATIONSHIP, type Way } from './paths.js';
import type { Ask, Scenario } from './scenario.js';
import type { Row } from './table.js';

/** An authorisation names kinds of document, and service events are not among them: no way leads over the event. */
const outsourced = new Set([83, 84]);

/**
 * What the table says the caller may see of a thing on a way. What a person's summary tells is an omission where the
 * thing would be; a timeline leaves out a kind that is closed, unless all of it is.
 */
export function expectedOf(row: Row, { visible = [] }: Scenario, ask: Ask, way: Way): readonly string[] {
  if (way.name === BY_RELATIONSHIP && outsourced.has(row.id)) return ['OMIT'];
  const allowed = row.effect === 'allow' || (row.effect === 'partial' && visible.includes(ask.id));
  if (allowed) return ['SHOWN'];
  if (row.public.startsWith('PERSON:') || row.public === '') return ['OMIT'];
  return way.merges && row.public.startsWith('NULL:') ? ['OMIT', row.public] : [row.public];
}
