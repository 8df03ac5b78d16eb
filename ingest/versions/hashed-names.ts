import { isOfBundle, NOWHERE } from '../fhir/names.js';
import { type Chart, named, otherNames } from '../gather/chart.js';
import type { Ids } from '../ids.js';
import type { ImportedResource, Meaning } from './imported-resources.js';

/** The names of a chart as they are kept to find what points at them. */
export interface HashedNames {
  /** A name as its resource has it, also where no part is made of that resource. */
  own(name: string): string;
  hash(name: string): string;
  /** The name of a hash that was made in this chart. */
  nameOf(hash: string): string | undefined;
  /** All by which others may point at what has that name for its own. */
  allOf(key: string): readonly string[];
  /** The names of a row, of what it points at and of what it has. */
  ofRow(
    names: readonly string[],
    links: Pick<Meaning, 'reasons' | 'about'>,
  ): Pick<ImportedResource, 'nameIds' | 'reasonIds' | 'aboutIds'>;
}

export function hashedNames(chart: Chart, ids: Ids): HashedNames {
  const unstored = new Map(
    chart.unstored.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name] as const)),
  );
  const hashes = new Map<string, string>();
  const names = new Map<string, string>();
  const hash = (name: string) => {
    const found = hashes.get(name) ?? ids.local('RESOURCE_NAME', name);
    hashes.set(name, found);
    names.set(found, name);
    return found;
  };
  let byKey: ReadonlyMap<string, readonly string[]> | undefined;
  const allOf = (key: string) => {
    byKey ??= otherNames(chart);
    return [key, ...(byKey.get(key) ?? [])];
  };
  return {
    hash,
    nameOf: (one) => names.get(one),
    allOf,
    own: (name) => unstored.get(name) ?? named(chart, name) ?? name,
    ofRow(names, { reasons = [], about = [] }) {
      const hashed = (all: readonly string[]) => {
        const beyondBundles = all.filter((name) => name !== NOWHERE && !isOfBundle(name));
        return [...new Set(beyondBundles.map(hash))].sort();
      };
      return {
        nameIds: hashed(names),
        ...(reasons.length === 0 ? {} : { reasonIds: hashed(reasons) }),
        ...(about.length === 0 ? {} : { aboutIds: hashed(about) }),
      };
    },
  };
}
