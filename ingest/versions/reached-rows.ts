import { type Chart, heldParts, named } from '../gather/chart.js';
import { protectionByName } from '../gather/protection-by-name.js';
import type { Origin } from '../issue.js';
import type { Placing } from './compare.js';
import type { HashedNames } from './hashed-names.js';
import type { ImportedResources, KnownResource } from './imported-resources.js';
import { addMeant, isMeant, type MeantIds } from './patients-of.js';

/** Names from which protection goes on: to what points at them, and to what has them. */
interface Reach {
  readonly pointedAt: MeantIds;
  readonly had: MeantIds;
}

/**
 * Finds the rows that what protects in a chart protects too, or did before it changed, over any number of steps: those
 * that point at it, and those that it has. Each is found once. `older` are rows that a newer version takes the place of.
 */
export function rowReacher(
  chart: Chart,
  placings: ReadonlyMap<Origin, Placing>,
  stored: ImportedResources,
  { own, hash, allOf }: HashedNames,
  older: readonly KnownResource[],
): () => Promise<readonly KnownResource[]> {
  const followed = { pointedAt: new Set<string>(), had: new Set<string>() };

  const reachOfChart = (): Reach => {
    const reach: Reach = { pointedAt: new Map(), had: new Map() };
    const protection = protectionByName(chart);
    const fromHere = (names: readonly string[], about: readonly string[], patient: string | null) => {
      for (const name of names) addMeant(reach.pointedAt, hash(name), patient);
      for (const name of about) addMeant(reach.had, hash(own(name)), patient);
    };
    if (protection.size > 0)
      for (const { part, origin } of heldParts(chart)) {
        const row = placings.get(origin)?.row;
        if (row !== undefined && !origin.isKept && protection.has(part.key))
          fromHere(allOf(part.key), origin.about ?? [], row.patient);
      }
    for (const { names, about, patient, isKnown } of chart.unstored)
      if (!isKnown && names.some((name) => protection.has(name)))
        fromHere(names, about, named(chart, patient));
    const changed = [...placings.values()].flatMap(({ row, before: known }) =>
      known !== null && known.digest !== row.digest ? [known] : [],
    );
    for (const row of [...changed, ...older]) addFrom(reach, row);
    return reach;
  };

  const unfollowed = (ids: MeantIds, before: Set<string>): MeantIds => {
    const left = new Map([...ids].filter(([id]) => !before.has(id)));
    for (const id of left.keys()) before.add(id);
    return left;
  };

  return async () => {
    const found = new Map<string, KnownResource>();
    for (let reach = reachOfChart(); ; ) {
      const pointedAt = unfollowed(reach.pointedAt, followed.pointedAt);
      const had = unfollowed(reach.had, followed.had);
      if (pointedAt.size + had.size === 0) return [...found.values()];
      const pointing = await stored.pointingAt([...pointedAt.keys()]);
      const inside = await stored.withNames([...had.keys()]);
      const rows = [
        ...pointing.filter(({ reasonIds, patient }) => isMeant(reasonIds, patient, pointedAt)),
        ...inside.filter(({ nameIds, patient }) => isMeant(nameIds, patient, had)),
      ];
      reach = { pointedAt: new Map(), had: new Map() };
      for (const row of rows) {
        found.set(row._id, row);
        addFrom(reach, row);
      }
    }
  };
}

function addFrom({ pointedAt, had }: Reach, { nameIds = [], aboutIds = [], patient }: KnownResource): void {
  for (const id of nameIds) addMeant(pointedAt, id, patient);
  for (const id of aboutIds) addMeant(had, id, patient);
}
