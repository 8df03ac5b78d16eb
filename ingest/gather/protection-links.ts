import type { LabelMeaning } from '../fhir/labels.js';
import { NOWHERE, nameOutside } from '../fhir/names.js';
import { orderOf } from '../fhir/source-version.js';
import { recordName } from '../versions/source-record.js';
import { type Chart, heldParts, named, otherNames, type Unstored } from './chart.js';

/** A part of the chart, or what an unstored resource says, as far as it may protect others. */
export interface Linked extends Partial<LabelMeaning> {
  readonly names: readonly string[];
  readonly reasons?: readonly string[];
  readonly about?: readonly string[];
}

/** How protection goes from one thing to another. */
export interface ProtectionLinks {
  readonly linked: readonly Linked[];
  /** What points at a name as its reason. */
  readonly pointingAt: ReadonlyMap<string, readonly string[]>;
  /** What a name is made up of, lists or contains. */
  readonly heldBy: ReadonlyMap<string, readonly string[]>;
}

export function protectionLinks(chart: Chart): ProtectionLinks {
  const parts = heldParts(chart).map(({ part, origin }) => ({ names: [part.key], ...origin }));
  const linked: Linked[] = [...parts, ...inForce(chart)];
  const pointingAt = new Map<string, string[]>();
  const heldBy = new Map<string, string[]>();
  const meantBy = meaningsOfNames(chart);
  for (const { names, reasons = [], about = [] } of linked)
    for (const name of names) {
      for (const reason of reasons) for (const one of meantBy(reason)) push(pointingAt, one, name);
      for (const other of about) for (const one of meantBy(other)) push(heldBy, name, one);
    }
  for (const { names } of parts)
    for (const name of names) {
      const inside = name.lastIndexOf('#');
      if (inside > 0) push(heldBy, name.slice(0, inside), name);
    }
  return { linked, pointingAt, heldBy };
}

/** What is not stored says nothing any more where its source has sent a newer version of it. */
export function inForce({ unstored, records }: Pick<Chart, 'unstored' | 'records'>): readonly Unstored[] {
  const nameOf = ({ type, names: [name = ''] }: Unstored) => recordName(type, name);
  const versions = new Map<string, Unstored[]>();
  for (const one of unstored) push(versions, nameOf(one), one);
  return unstored.filter((one) => {
    const record = records.get(nameOf(one));
    const isNewer = ({ version }: Pick<Unstored, 'version'>) => orderOf(version, one.version) === 'NEWER';
    return !(record?.takesBack === null && isNewer(record)) && !versions.get(nameOf(one))?.some(isNewer);
  });
}

/** Gives what a name may mean: itself, what has it for another name, or what it is outside of its bundle. */
function meaningsOfNames(chart: Chart): (name: string) => ReadonlySet<string> {
  const keys = new Map<string, string[]>();
  for (const [key, others] of otherNames(chart)) for (const other of others) push(keys, other, key);
  return (name) => {
    const outside = nameOutside(name);
    const own = named(chart, name) ?? name;
    const meant = new Set([name, own, outside, ...(keys.get(outside) ?? [])]);
    meant.delete(NOWHERE);
    return meant;
  };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
