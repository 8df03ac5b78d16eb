import { isProtecting, isSameMeaning, type LabelMeaning, spreadingOf, strictest } from '../fhir/labels.js';
import type { SourceVersion } from '../fhir/source-version.js';
import type { Unstored } from '../gather/chart.js';

/** What a version says that another one holds over: the strictest of all that is told holds for the one that is stored. */
export function passedOver(
  key: string,
  patient: string | null,
  version: SourceVersion,
  { type, reasons = [], about = [], ...said }: Said & { readonly type: string },
): Unstored {
  const { protectionClass = 'NONE', hiddenFromPatient = false, guardianCode = null } = said;
  return {
    ...{ protectionClass, hiddenFromPatient, guardianCode, reasons, patient, type, version },
    ...{ names: [key], about: [...new Set([...about, key])], unknownLabel: null },
  };
}

type Said = Partial<LabelMeaning> & {
  readonly reasons?: readonly string[];
  readonly about?: readonly string[];
};

/** Does it keep anything back, or link others with what does? */
export function isTelling({ reasons = [], about = [], ...said }: Said): boolean {
  return isProtecting(said) || reasons.length + about.length > 0;
}

/** Does one version of a resource keep back more than another, or follow from more, or have more? */
export function saysMore(one: Said, than: Said): boolean {
  const [more, before] = [meaningOf(one), meaningOf(than)];
  return (
    !isSameMeaning(strictest(before, more), before) ||
    hasMore(one.reasons, than.reasons) ||
    hasMore(one.about, than.about)
  );
}

function meaningOf({ protectionClass = 'NONE', hiddenFromPatient = false, guardianCode = null }: Said) {
  return spreadingOf({ protectionClass, hiddenFromPatient, guardianCode });
}

function hasMore(names: readonly string[] = [], than: readonly string[] = []): boolean {
  const known = new Set(than);
  return names.some((name) => !known.has(name));
}
