import type { Known } from '../gather/known.js';
import type { Resource } from './met.js';
import type { NamedEntry } from './named-entry.js';
import { registryTypes } from './resource-types.js';

/** Another organisation or professional at a known address makes nothing certain of what refers to it from then on. */
export function isCalledOtherwise(
  { resourceType, name }: Resource,
  { key, byAddress }: NamedEntry['names'],
  { called, contested }: Known,
): boolean {
  if (!registryTypes.has(resourceType) || key === null || key !== byAddress) return false;
  const now = calledBy(name);
  const before = called.get(`${resourceType} ${key}`) ?? now;
  called.set(`${resourceType} ${key}`, before);
  if (before !== now) contested.add(key);
  return before !== now;
}

/** Two organisations or professionals of one identifier that are not called the same are two: each is named by its address. */
export function distinguished(entry: NamedEntry, { called }: Known): NamedEntry {
  const { names, resource } = entry;
  const { key, byAddress } = names;
  if (!registryTypes.has(resource.resourceType) || key === null || key === byAddress) return entry;
  const name = calledBy(resource.name);
  const before = called.get(key) ?? name;
  called.set(key, before);
  if (before === name) return entry;
  const others = names.others.filter((one) => one !== byAddress);
  return { ...entry, names: { ...names, key: byAddress, others } };
}

/** A name as it is compared. One that is nested too deep to be written is refused with its resource. */
function calledBy(name: unknown): string {
  try {
    return JSON.stringify(name ?? null);
  } catch {
    return 'nested too deep';
  }
}
