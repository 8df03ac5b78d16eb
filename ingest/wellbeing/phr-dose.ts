import type { z } from 'zod';
import { ucumUnit } from '../../measures/ucum.js';
import type { Quantity } from '../../schema/values.js';
import type { EntryContent } from '../../subgraphs/wellbeing/model/entry.js';
import { codedOf } from '../fhir/coded.js';
import type { Concept } from '../fhir/elements.js';
import { clean, languageOf } from '../fhir/text.js';
import { type Refusal, refuse } from '../issue.js';
import type { dose } from './phr-shapes.js';
import type { PhrSurroundings } from './phr-value.js';
import { measured } from './quantity.js';

/** What was taken of a medicine. */
export function doseContent(
  source: z.infer<typeof dose>,
  surroundings: PhrSurroundings,
): EntryContent | Refusal {
  const language = languageOf(source.language, 'fi');
  const medicine = source.medicationCodeableConcept;
  const code = codedOf(medicine, language, surroundings.warn);
  if (code === null) return refuse('NOTHING_TO_STORE', 'medicationCodeableConcept: a code or a text');
  const { value: amount, unit, code: ucum } = source.dosage?.dose ?? {};
  const written = amount === undefined ? null : { value: amount, unit: ucum ?? unit ?? null };
  const isOfInsulin = isInsulin(medicine, source.meta?.profile ?? []);
  const value = written && doseOf(written, isOfInsulin, surroundings);
  if (value !== null && 'refused' in value) return value;
  return {
    code,
    title: clean(medicine.text),
    value,
    text: clean(source.dosage?.text),
    components: [],
  };
}

/** Insulin is dosed in international units, whichever letters are written for them; of other medicines a dose is an amount. */
function doseOf(
  { value, unit }: { readonly value: number; readonly unit: string | null },
  isOfInsulin: boolean,
  { now, warn }: PhrSurroundings,
): Quantity | Refusal {
  const path = 'dosage.dose';
  if (value < 0) return refuse('OUT_OF_RANGE', `${path}: from 0`);
  const place = { measures: isOfInsulin ? ['insulin-dose'] : [], path, now, warn };
  if (!isOfInsulin || unit === null || !unitsOfInsulin.has(unit.trim().toLowerCase()))
    return measured({ value, unit }, place);
  const dosed = measured({ value, unit: internationalUnit }, place);
  return 'refused' in dosed || ucumUnit(unit) === internationalUnit
    ? dosed
    : { ...dosed, original: { value, unit } };
}

const internationalUnit = '[iU]';

/** As pens, pumps and people in Finland, Sweden and elsewhere write the unit of insulin. */
const unitsOfInsulin: ReadonlySet<string> = new Set(
  'u iu ie ky ky. e y unit units [iu] [u] {u} {unit} {units} yks yks. yksikkö yksikköä enhet enheter'.split(
    ' ',
  ),
);

/** Insulins and their analogues are A10A of the ATC; other sources name them in words, or by the profile of the PHR. */
function isInsulin({ text, coding = [] }: Concept, profiles: readonly string[]): boolean {
  if (profiles.some((profile) => /insulin/i.test(profile))) return true;
  const words = [text, ...coding.flatMap(({ system, code, display }) => [system, code, display])];
  return (
    words.some((word) => /insuli+n/i.test(word ?? '') || /^A10A/.test(word ?? '')) || coding.some(isCoded)
  );
}

/** SNOMED CT: short-acting insulin, insulin, insulin product. */
const insulins: ReadonlySet<string> = new Set(['411531001', '67866001', '39487003', '412210000']);

function isCoded({ code = '' }: { readonly code?: string | undefined }): boolean {
  return insulins.has(code.trim());
}
