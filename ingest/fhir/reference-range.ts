import type { ReferenceRange } from '../../subgraphs/records/model/content.js';
import type { Warn } from '../issue.js';
import type { Quantity } from './elements.js';
import { quantityOf } from './measured.js';
import { clean } from './text.js';

interface Source {
  readonly low?: Quantity | undefined;
  readonly high?: Quantity | undefined;
  readonly text?: string | undefined;
}

export function rangeOf(source: Source | undefined, warn: Warn): ReferenceRange | null {
  if (source === undefined) return null;
  const low = quantityOf(source.low, warn);
  const high = quantityOf(source.high, warn);
  const text = clean(source.text);
  if (low === null && high === null && text === null) return null;
  return { low: low?.value ?? null, high: high?.value ?? null, unit: (low ?? high)?.unit ?? null, text };
}
