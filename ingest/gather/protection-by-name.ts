import { isSameMeaning, type LabelMeaning, spreadingOf, strictest } from '../fhir/labels.js';
import type { Chart } from './chart.js';
import { protectionLinks } from './protection-links.js';

/** What holds for everything that is protected, by itself or through what it points at or stands in over any number of steps. */
export function protectionByName(chart: Chart): ReadonlyMap<string, LabelMeaning> {
  const { linked, pointingAt, heldBy } = protectionLinks(chart);
  const found = new Map<string, LabelMeaning>();
  const left: string[] = [];
  const protect = (name: string, by: LabelMeaning) => {
    const before = found.get(name) ?? nothing;
    const after = strictest(before, by);
    if (isSameMeaning(before, after)) return;
    found.set(name, after);
    left.push(name);
  };
  for (const { names, protectionClass, hiddenFromPatient, guardianCode } of linked) {
    const meaning = {
      protectionClass: protectionClass ?? 'NONE',
      hiddenFromPatient: hiddenFromPatient ?? false,
      guardianCode: guardianCode ?? null,
    };
    for (const name of names) protect(name, spreadingOf(meaning));
  }
  for (let name = left.pop(); name !== undefined; name = left.pop())
    for (const one of [...(pointingAt.get(name) ?? []), ...(heldBy.get(name) ?? [])])
      protect(one, found.get(name) ?? nothing);
  return found;
}

const nothing: LabelMeaning = { protectionClass: 'NONE', hiddenFromPatient: false, guardianCode: null };
