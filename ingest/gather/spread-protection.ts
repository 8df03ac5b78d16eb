import { isSameMeaning, strictest } from '../fhir/labels.js';
import type { Origin } from '../issue.js';
import type { Chart, Held } from './chart.js';
import { protectionByName } from './protection-by-name.js';

/**
 * Protects what is for something protected, or follows from it, as that is: a medicine says as much as the diagnosis
 * that it is for, and a dose as much as its order. So it is too with what is kept back from the patient or from the
 * guardians, and with what a list, a document or a report says of all that it has. Whether that thing is stored itself
 * does not matter.
 */
export function spreadProtection(
  chart: Chart,
  onChange: (before: Origin, after: Origin) => void = () => undefined,
): void {
  const found = protectionByName(chart);
  if (found.size === 0) return;
  const spread = <H extends Held<{ readonly key: string }>>(held: H): H => {
    const meaning = found.get(held.part.key);
    if (meaning === undefined) return held;
    const { protectionClass = 'NONE', hiddenFromPatient = false, guardianCode = null } = held.origin;
    const before = { protectionClass, hiddenFromPatient, guardianCode };
    const after = strictest(before, meaning);
    if (isSameMeaning(before, after)) return held;
    const origin = { ...held.origin, ...after };
    onChange(held.origin, origin);
    return { ...held, origin };
  };
  chart.clinical.forEach((held, index) => {
    chart.clinical[index] = spread(held);
  });
  for (const [name, held] of chart.encounters) chart.encounters.set(name, spread(held));
  for (const [name, held] of chart.goals) chart.goals.set(name, spread(held));
}
