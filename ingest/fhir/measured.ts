import { ucumUnit } from '../../measures/ucum.js';
import type { Quantity } from '../../schema/values.js';
import type { MeasuredValue } from '../../subgraphs/records/model/content.js';
import type { Warn } from '../issue.js';
import { decimalOf } from '../read/decimals.js';
import { textOf } from './attachment-text.js';
import { codedOf } from './coded.js';
import type { Quantity as FhirQuantity, Value } from './elements.js';
import { clean, type Language } from './text.js';
import { rangeText, ratioText } from './value-text.js';

/** A quantity with its unit in UCUM. A unit that is none stays as the source wrote it, and is said; where none is given it is null. */
export function quantityOf(source: FhirQuantity | undefined, warn: Warn): Quantity | null {
  if (source?.value === undefined) return null;
  const { value, comparator = null } = source;
  const decimal = decimalOf(source);
  const written = clean(source.code) ?? clean(source.unit);
  if (written === null)
    return { value, unit: null, comparator, original: null, ...(decimal === null ? {} : { decimal }) };
  const unit = ucumUnit(written) ?? (source.unit === undefined ? null : ucumUnit(source.unit));
  if (unit === null) warn('UNKNOWN_UNIT', 'a UCUM unit');
  const same = unit === written;
  return {
    value,
    unit: unit ?? written,
    comparator,
    original: same ? null : { value, unit: source.unit ?? written },
    ...(decimal === null ? {} : { decimal }),
  };
}

const nothing: MeasuredValue = { quantity: null, coded: null, text: null };

/** What was found, in one of the forms that a measurement has, or why nothing was. What cannot be told is said. */
export function measuredOf(source: Value, language: Language, warn: Warn): MeasuredValue {
  const { valueQuantity, valueInteger } = source;
  const given = formsOf(source);
  if (given.length > 1) warn('VALUE_LEFT_OUT', 'one value[x]');
  if (given.length > 0 && source.dataAbsentReason !== undefined)
    warn('VALUE_LEFT_OUT', 'value[x], or the reason why there is none');
  const number = valueQuantity ?? (valueInteger === undefined ? undefined : { value: valueInteger });
  const quantity = quantityOf(number, warn);
  if (quantity?.unit === null && valueQuantity !== undefined)
    warn('MISSING_UNIT', 'valueQuantity: a unit; without one the value stands apart');
  if (quantity !== null) return { ...nothing, quantity };
  if (valueQuantity !== undefined) warn('VALUE_LEFT_OUT', 'valueQuantity.value: a number');
  const coded = codedOf(source.valueCodeableConcept, language, warn);
  if (coded !== null) return { ...nothing, coded };
  const text = wordsOf(source, warn);
  if (text !== null) return { ...nothing, text };
  if (given.some((form) => !toldElsewhere.has(form)))
    warn('VALUE_LEFT_OUT', 'value[x]: a value of a form that R4 has, and whole');
  return absent(source, language, warn);
}

/** Is there a value, or a reason why there is none? */
export function saysValue(source: Value): boolean {
  return formsOf(source).length > 0 || source.dataAbsentReason !== undefined;
}

/** What of these cannot be stored is said in its own words. */
const toldElsewhere = new Set(['valueQuantity', 'valueAttachment', 'valueSampledData']);

/** The forms in which the source gives a value. */
function formsOf(source: Value): string[] {
  return Object.entries(source).flatMap(([name, value]) =>
    /^value[A-Z]/.test(name) && value !== undefined ? [name] : [],
  );
}

function wordsOf(source: Value, warn: Warn): string | null {
  const { valueRange, valueRatio, valuePeriod, valueAttachment, valueSampledData } = source;
  const { valueString, valueBoolean, valueDateTime, valueTime } = source;
  if (valueRange !== undefined) return rangeText(valueRange);
  if (valueRatio !== undefined) return ratioText(valueRatio);
  if (valuePeriod !== undefined) return clean(`${valuePeriod.start ?? ''}/${valuePeriod.end ?? ''}`);
  if (valueAttachment !== undefined) return textOf([valueAttachment], warn);
  if (valueSampledData !== undefined) {
    warn('VALUE_LEFT_OUT', 'a value that is no series of samples');
    return null;
  }
  return clean(String(valueString ?? valueBoolean ?? valueDateTime ?? valueTime ?? ''));
}

/** The code of the reason is of HL7's own system, whose words are not for readers: they are told, not warned of. */
function absent({ dataAbsentReason }: Value, language: Language, warn: Warn): MeasuredValue {
  const reason = codedOf(dataAbsentReason, language, warn);
  if (reason === null) return nothing;
  const text = dataAbsentReason?.text ?? reason.display?.[language] ?? reason.code;
  return { ...nothing, text: clean(text), absentReason: reason };
}
