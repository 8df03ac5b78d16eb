import type { Origin } from '../issue.js';
import type { Chart } from './chart.js';
import type { Gathering } from './gathering.js';
import type { Sorted } from './sorted.js';

export interface Goals {
  readonly texts: ReadonlyMap<string, string>;
  /** The resource of a goal, given to the first plan that names it. */
  take(key: string): readonly Origin[];
}

/** A goal goes with the plan that names it; one that no plan names has no place. */
export function goalsOf(chart: Chart, { entries }: Sorted, { tally }: Gathering): Goals {
  const wanted = new Set([...entries.values()].flat().flatMap(({ part }) => part.goals));
  const texts = new Map<string, string>();
  const left = new Map<string, Origin>();
  for (const [key, { part, origin }] of chart.goals) {
    if (!wanted.has(key)) {
      tally.refuse(origin, 'NO_SERVICE_EVENT', 'a CarePlan that names the goal');
      continue;
    }
    if (part.text !== null) texts.set(key, part.text);
    left.set(key, origin);
  }
  return {
    texts,
    take(key) {
      const origin = left.get(key);
      left.delete(key);
      return origin === undefined ? [] : [origin];
    },
  };
}
