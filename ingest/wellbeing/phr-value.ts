import type { z } from 'zod';
import type { Instant, WellbeingCategory } from '../../policy/index.js';
import type { CodedValue, Quantity } from '../../schema/values.js';
import { codedOf } from '../fhir/coded.js';
import { clean, type Language } from '../fhir/text.js';
import { type Refusal, refuse, type Warn } from '../issue.js';
import { byMeasure, type Meaning, measuredBy } from './measured-by.js';
import type { component } from './phr-shapes.js';
import { contradiction, measured } from './quantity.js';

export interface PhrSurroundings {
  readonly applicationId: string;
  readonly now: Instant;
  readonly warn: Warn;
}

/** A value of an observation or of a part: a number with its unit, or what stands in words. */
export interface PhrValue {
  readonly value: Quantity | null;
  readonly text: string | null;
}

type Source = z.infer<typeof component>;

/** The value at a path (`component.1.` or nothing), judged by what it measures. */
export function valueIn(
  source: Source,
  { measures, isPanel }: Meaning,
  at: string,
  { now, warn }: PhrSurroundings,
): PhrValue | Refusal {
  const { value: number = source.valueInteger, unit, code, comparator } = source.valueQuantity ?? {};
  const path = `${at}valueQuantity`;
  const coded = source.valueCodeableConcept;
  const text =
    source.valueString ??
    coded?.text ??
    coded?.coding?.[0]?.display ??
    coded?.coding?.[0]?.code ??
    source.valueBoolean?.toString() ??
    source.valueDateTime ??
    source.valueTime;
  if (source.dataAbsentReason !== undefined && (number !== undefined || text !== undefined))
    return refuse('BAD_SHAPE', `${at}dataAbsentReason: none beside a value`);
  if (number === undefined) return { value: null, text: clean(text) };
  if (isPanel && measures.length === 0)
    return refuse('BAD_SHAPE', `${path}: none; a panel has the values of its parts`);
  const value = measured(
    { value: number, unit: code ?? unit ?? null, comparator },
    { measures, path, now, warn },
  );
  return 'refused' in value ? value : { value, text: clean(text) };
}

export interface PhrParts {
  readonly components: readonly (PhrValue & { readonly code: CodedValue })[];
  /** What the whole is shared by, by its own codings and those of its parts. */
  readonly category: WellbeingCategory;
}

/** A whole with its parts; `otherwise` is what it is shared by, and its parts with it, when nobody knows their codes. */
type Whole = Meaning & { readonly otherwise: WellbeingCategory };

/**
 * The parts that are shared by what the whole is shared by. A part of another category would be seen by whom it was not
 * shared with: it is left out, and told. What nobody knows has no place in a panel that is known.
 */
export function partsOf(
  sources: readonly Source[],
  whole: Whole,
  language: Language,
  { warn, ...surroundings }: PhrSurroundings,
): PhrParts | Refusal {
  const parts: { source: Source; meaning: Meaning; at: string }[] = [];
  for (const [index, source] of sources.entries()) {
    const meaning = measuredBy(source.code, `component.${index}.code`);
    if ('refused' in meaning) return meaning;
    parts.push({ source, meaning, at: `component.${index}.` });
  }
  const ofParts = new Set(parts.flatMap(({ meaning }) => meaning.category ?? []));
  if (whole.category === null && ofParts.size > 1)
    return refuse('BAD_SHAPE', 'component: parts that are shared by one and the same category');
  const category = whole.category ?? [...ofParts][0] ?? whole.otherwise;
  const unknown = whole.category === null ? whole.otherwise : null;
  const kept: (PhrValue & { code: CodedValue; measures: readonly string[]; path: string })[] = [];
  for (const { source, meaning, at } of parts) {
    const code = codedOf(byMeasure(source.code), language, warn);
    if (code === null) return refuse('BAD_SHAPE', `${at}code: a code or a text`);
    if ((meaning.category ?? unknown) !== category) {
      warn('VALUE_LEFT_OUT', `${at}code: one that is shared by what the whole is shared by`);
      continue;
    }
    const value = valueIn(source, meaning, at, { ...surroundings, warn });
    if ('refused' in value) return value;
    kept.push({ code, ...value, measures: meaning.measures, path: `${at}valueQuantity` });
  }
  const contradicting = contradiction(kept);
  if (contradicting !== null) return contradicting;
  return { components: kept.map(({ measures: _, path: __, ...part }) => part), category };
}
