import { type LabelMeaning, spreadingOf, strictestClassOf, strictestOf } from '../fhir/labels.js';
import { NOWHERE, nameOutside } from '../fhir/names.js';
import type { Origin } from '../issue.js';
import { type Chart, type Held, heldParts, named, otherNames } from './chart.js';

/**
 * Protects what is for something protected, or follows from it, as that is: a medicine says as much as the diagnosis
 * that it is for, and a dose as much as its order. So it is too with what is kept back from the patient or from the
 * guardians. Whether that thing is stored itself does not matter.
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
    const before = meaningOf(held.origin);
    const after = {
      protectionClass: strictestClassOf([before.protectionClass, meaning.protectionClass]),
      hiddenFromPatient: before.hiddenFromPatient || meaning.hiddenFromPatient,
      guardianCode:
        meaning.guardianCode === null
          ? before.guardianCode
          : strictestOf([before.guardianCode, meaning.guardianCode]),
    };
    if (isSame(before, after)) return held;
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

/** What holds for everything that is protected, by itself or through what it points at over any number of steps. */
export function protectionByName(chart: Chart): ReadonlyMap<string, LabelMeaning> {
  const found = new Map<string, LabelMeaning>();
  const pointing = new Map<string, string[]>();
  const left: string[] = [];
  const protect = (name: string, by: LabelMeaning) => {
    const before = found.get(name) ?? nothing;
    const after = {
      protectionClass: strictestClassOf([before.protectionClass, by.protectionClass]),
      hiddenFromPatient: before.hiddenFromPatient || by.hiddenFromPatient,
      guardianCode: stricterOf(before.guardianCode, by.guardianCode),
    };
    if (isSame(before, after)) return;
    found.set(name, after);
    left.push(name);
  };
  for (const { name, ...meaning } of chart.held) protect(named(chart, name) ?? name, spreadingOf(meaning));
  const held = heldParts(chart).map(({ part, origin }) => ({ names: [part.key], ...origin }));
  for (const { names, reasons = [], ...meaning } of [...held, ...chart.unstored])
    for (const name of names) {
      protect(name, spreadingOf(meaningOf(meaning)));
      for (const reason of reasons)
        for (const one of new Set([reason, named(chart, reason) ?? reason, nameOutside(reason)]))
          if (one !== NOWHERE) pointing.set(one, [...(pointing.get(one) ?? []), name]);
    }
  const others = left.length === 0 ? new Map<string, readonly string[]>() : otherNames(chart);
  for (let name = left.pop(); name !== undefined; name = left.pop())
    for (const meant of [name, ...(others.get(name) ?? [])])
      for (const one of pointing.get(meant) ?? []) protect(one, found.get(name) ?? nothing);
  return found;
}

const nothing: LabelMeaning = { protectionClass: 'NONE', hiddenFromPatient: false, guardianCode: null };

function meaningOf(said: Partial<LabelMeaning>): LabelMeaning {
  const { protectionClass, hiddenFromPatient, guardianCode } = { ...nothing, ...said };
  return { protectionClass, hiddenFromPatient, guardianCode };
}

/** Of what spreads, no code keeps nothing back. */
function stricterOf(
  one: LabelMeaning['guardianCode'],
  other: LabelMeaning['guardianCode'],
): LabelMeaning['guardianCode'] {
  return one === null || other === null ? (one ?? other) : strictestOf([one, other]);
}

function isSame(one: LabelMeaning, other: LabelMeaning): boolean {
  return (
    one.protectionClass === other.protectionClass &&
    one.hiddenFromPatient === other.hiddenFromPatient &&
    one.guardianCode === other.guardianCode
  );
}
