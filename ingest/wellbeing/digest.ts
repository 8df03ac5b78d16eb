import { createHash } from 'node:crypto';
import { canonicalSystem } from '../../measures/main-system.js';
import type { CodedValue, Quantity } from '../../schema/values.js';
import type { EntryContent } from '../../subgraphs/wellbeing/model/entry.js';
import type { EntryDraft } from './entry-of.js';

/**
 * What a recording says, for telling a repeat from another content: everything that is stored but its names, its profile
 * and the words for its codes. The same recording comes in several languages and releases of FHIR; the order of parts
 * and of codings, the offset of a time and the unit that an amount was written in make no other content.
 */
export function digestOf({ type, category, content, note, source, ...draft }: EntryDraft): string {
  const { effectiveAt, effectiveEnd, isWholeDay = false } = draft;
  const { device, selfEntered } = source;
  const said = [type, category, effectiveAt, effectiveEnd, isWholeDay, note, device, selfEntered];
  const json = JSON.stringify([said, contentOf(content)]);
  return createHash('sha256').update(json).digest('base64url').slice(0, 22);
}

function contentOf({ code, value, text, statistic, components }: EntryContent): unknown {
  const parts = components.map((part) =>
    JSON.stringify([codesOf(part.code), amountOf(part.value), part.text]),
  );
  return [codesOf(code), amountOf(value), text, statistic ?? null, parts.sort()];
}

/** A concept without a code is its words. */
function codesOf({ system, code, display, others = [] }: CodedValue): unknown {
  if (code === '') return display;
  return [{ system, code }, ...others].map((one) => `${canonicalSystem(one.system)}|${one.code}`).sort();
}

function amountOf(quantity: Quantity | null): unknown {
  return quantity && [quantity.value, quantity.unit, quantity.comparator];
}
