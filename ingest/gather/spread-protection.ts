import { strictestClassOf } from '../fhir/labels.js';
import type { Origin } from '../issue.js';
import { type Chart, type Held, named } from './chart.js';

/** Protects what is for a protected finding as the finding is: a medicine says as much as the diagnosis that it is for. */
export function spreadProtection(
  chart: Chart,
  onChange: (before: Origin, after: Origin) => void = () => undefined,
): void {
  const classes = new Map(
    chart.clinical.flatMap(({ part, origin: { type, protectionClass = 'NONE' } }) =>
      (type === 'Condition' || type === 'Observation') && protectionClass !== 'NONE'
        ? [[part.key, protectionClass] as const]
        : [],
    ),
  );
  if (classes.size === 0) return;
  const spread = <H extends Held<unknown>>(held: H): H => {
    const { reasons = [], protectionClass = 'NONE' } = held.origin;
    const ofReasons = reasons.flatMap((name) => classes.get(named(chart, name) ?? '') ?? []);
    if (ofReasons.length === 0) return held;
    const origin = { ...held.origin, protectionClass: strictestClassOf([protectionClass, ...ofReasons]) };
    onChange(held.origin, origin);
    return { ...held, origin };
  };
  chart.clinical.forEach((held, index) => {
    chart.clinical[index] = spread(held);
  });
  for (const [name, held] of chart.encounters) chart.encounters.set(name, spread(held));
  for (const [name, held] of chart.goals) chart.goals.set(name, spread(held));
}
