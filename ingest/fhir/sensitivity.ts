import type { ProtectionClass } from '../../policy/index.js';
import type { Refusal } from '../issue.js';
import type { Mapping } from '../mapping/schema.js';
import { type LabelMeaning, meaningOf, strictestClassOf } from './labels.js';
import type { Survey } from './survey.js';

export type SensitivityMapping = Pick<Mapping, 'labels' | 'protection'>;

/** What a resource says of who may see it: by its labels, and by every code that stands in it. */
export function sensitivityOf(
  { labels, codes }: Survey,
  mapping: SensitivityMapping,
): LabelMeaning | Refusal {
  const meaning = meaningOf(labels, mapping.labels);
  if ('refused' in meaning) return meaning;
  const protectionClass = strictestClassOf([meaning.protectionClass, classOfCodes(codes, mapping)]);
  return { ...meaning, protectionClass };
}

/** The class of the codes together; the order of codings has no meaning. */
export function classOfCodes(codes: Iterable<string>, { protection }: SensitivityMapping): ProtectionClass {
  const all = new Set(codes);
  return strictestClassOf(
    protection.flatMap((one) => (one.codes.some((code) => all.has(code)) ? [one.class] : [])),
  );
}
