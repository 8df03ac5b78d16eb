import { decimalOf } from '../read/decimals.js';
import type { Quantity, Value } from './elements.js';
import { clean } from './text.js';

/** A range in words: `1–2 g/L`, and where one end is open `≤ 2 g/L`, never a dash that reads as a minus. */
export function rangeText({ low, high }: NonNullable<Value['valueRange']>): string | null {
  const from = numberText(low);
  const to = numberText(high);
  const units = [low, high].map((end) => clean(end?.unit ?? end?.code));
  const unit = units[1] ?? units[0] ?? null;
  if (from === null && to === null) return null;
  if (from === null || to === null) return withUnit(from === null ? `≤ ${to}` : `≥ ${from}`, unit);
  const dash = from.startsWith('-') || to.startsWith('-') ? ' – ' : '–';
  const [ofLow = null, ofHigh = null] = units;
  if (ofLow !== null && ofHigh !== null && ofLow !== ofHigh)
    return `${withUnit(from, ofLow)} – ${withUnit(to, ofHigh)}`;
  return withUnit(`${from}${dash}${to}`, unit);
}

/** A ratio in words: `1 : 128`; a unit is told where it is more than a bare number. */
export function ratioText({ numerator, denominator }: NonNullable<Value['valueRatio']>): string | null {
  const above = quantityText(numerator);
  const below = quantityText(denominator);
  return above === null || below === null ? null : `${above} : ${below}`;
}

function quantityText(quantity: Quantity | undefined): string | null {
  const number = numberText(quantity);
  if (number === null) return null;
  const compared = quantity?.comparator === undefined ? number : `${quantity.comparator} ${number}`;
  return withUnit(compared, clean(quantity?.unit ?? quantity?.code));
}

function numberText(quantity: Quantity | undefined): string | null {
  if (quantity?.value === undefined) return null;
  return decimalOf(quantity) ?? String(quantity.value);
}

function withUnit(text: string, unit: string | null): string {
  return unit === null || unit === '1' ? text : `${text} ${unit}`;
}
