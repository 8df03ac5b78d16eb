import { ucumUnit } from '../../measures/ucum.js';
import type { Quantity } from '../../schema/values.js';
import type { MeasuredValue } from '../../subgraphs/records/model/content.js';
import type { Warn } from '../issue.js';
import { codedOf } from './coded.js';
import type { Quantity as FhirQuantity, Value } from './elements.js';
import { clean, type Language } from './text.js';

/** A quantity with its unit in UCUM. A unit that is none stays as the source wrote it, and is said. */
export function quantityOf(source: FhirQuantity | undefined, warn: Warn): Quantity | null {
  if (source?.value === undefined) return null;
  const { value, comparator = null } = source;
  const written = source.code ?? source.unit ?? '1';
  const unit = ucumUnit(written) ?? (source.unit === undefined ? null : ucumUnit(source.unit));
  if (unit === null) warn('UNKNOWN_UNIT', 'a UCUM unit');
  const same = unit === written;
  return {
    value,
    unit: unit ?? written,
    comparator,
    original: same ? null : { value, unit: source.unit ?? written },
  };
}

const nothing: MeasuredValue = { quantity: null, coded: null, text: null };

/** What was found, in one of the three forms a measurement has. */
export function measuredOf(source: Value, language: Language, warn: Warn): MeasuredValue {
  const quantity = quantityOf(source.valueQuantity, warn);
  if (quantity !== null) return { ...nothing, quantity };
  const coded = codedOf(source.valueCodeableConcept, language, warn);
  if (coded !== null) return { ...nothing, coded };
  return { ...nothing, text: textOf(source) };
}

function textOf(source: Value): string | null {
  const { valueString, valueBoolean, valueInteger, valueDateTime, valueTime, valueRange, valueRatio } =
    source;
  if (valueRange !== undefined) return `${written(valueRange.low)}–${written(valueRange.high)}`;
  if (valueRatio !== undefined)
    return `${written(valueRatio.numerator)} : ${written(valueRatio.denominator)}`;
  return clean(String(valueString ?? valueBoolean ?? valueInteger ?? valueDateTime ?? valueTime ?? ''));
}

function written(quantity: FhirQuantity | undefined): string {
  return [quantity?.value, quantity?.unit].filter((part) => part !== undefined).join(' ');
}
