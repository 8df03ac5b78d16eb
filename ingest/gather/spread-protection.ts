import type { ProtectionClass } from '../../policy/index.js';
import { strictestClassOf } from '../fhir/labels.js';
import { nameOutside } from '../fhir/names.js';
import type { Origin } from '../issue.js';
import { type Chart, type Held, heldParts, named } from './chart.js';

/**
 * Protects what is for something protected, or follows from it, as that is: a medicine says as much as the diagnosis
 * that it is for, and a dose as much as its order. Whether that thing is stored itself does not matter.
 */
export function spreadProtection(
  chart: Chart,
  onChange: (before: Origin, after: Origin) => void = () => undefined,
): void {
  const classes = protectionByName(chart);
  if (classes.size === 0) return;
  const spread = <H extends Held<{ readonly key: string }>>(held: H): H => {
    const protectionClass = classes.get(held.part.key) ?? 'NONE';
    if (protectionClass === (held.origin.protectionClass ?? 'NONE')) return held;
    const origin = { ...held.origin, protectionClass };
    onChange(held.origin, origin);
    return { ...held, origin };
  };
  chart.clinical.forEach((held, index) => {
    chart.clinical[index] = spread(held);
  });
  for (const [name, held] of chart.encounters) chart.encounters.set(name, spread(held));
  for (const [name, held] of chart.goals) chart.goals.set(name, spread(held));
}

/** The class of everything that is protected, by itself or through what it points at over any number of steps. */
function protectionByName(chart: Chart): ReadonlyMap<string, ProtectionClass> {
  const classes = new Map<string, ProtectionClass>();
  const pointing = new Map<string, string[]>();
  const left: string[] = [];
  const protect = (name: string, by: ProtectionClass) => {
    const before = classes.get(name) ?? 'NONE';
    const protectionClass = strictestClassOf([before, by]);
    if (protectionClass === before) return;
    classes.set(name, protectionClass);
    left.push(name);
  };
  const held = heldParts(chart).map(({ part, origin }) => ({ names: [part.key], ...origin }));
  for (const { names, reasons = [], protectionClass = 'NONE' } of [...held, ...chart.unstored])
    for (const name of names) {
      protect(name, protectionClass);
      for (const reason of reasons)
        for (const one of new Set([reason, named(chart, reason) ?? reason, nameOutside(reason)]))
          pointing.set(one, [...(pointing.get(one) ?? []), name]);
    }
  for (let name = left.pop(); name !== undefined; name = left.pop())
    for (const one of pointing.get(name) ?? []) protect(one, classes.get(name) ?? 'NONE');
  return classes;
}
