import type { Resource } from '../read/met.js';
import {
  addressOf,
  identifierNames,
  isGlobal,
  isId,
  nameInBundle,
  nameOf,
  urnName,
  withoutSlash,
} from './names.js';
import type { Whereabouts } from './reference.js';

/** Types that others name by an identifier: it is their name here, so that a later import finds them by it too. */
const byIdentifier = new Set(['Organization', 'Practitioner', 'Location']);

export interface Names {
  /** The resource's own name: the same in every file of the source. */
  readonly key: string | null;
  /** Its name by its address, where it has another own name. */
  readonly byAddress: string | null;
  /** Other names by which references anywhere may call it. */
  readonly others: readonly string[];
  /** Other names that only its bundle knows. */
  readonly inBundle: readonly string[];
  /** What its bundle could take for its name, and must not. */
  readonly notInBundle: readonly string[];
}

/** Where an entry stands. */
export function whereaboutsOf(
  fullUrl: string | null,
  bundle: string | null,
  ownBase: string | null,
): Whereabouts {
  const base = fullUrl === null ? null : (addressOf(fullUrl)?.base ?? null);
  return { bundle, base, ownBase: ownBase === null ? null : withoutSlash(ownBase) };
}

/**
 * A resource is named by the address of its entry, and without one by its id, which is then of the provider system. An
 * address that has a meaning in its bundle only (`resource:0`) names nothing outside: without an id the file does. An
 * entry that names its server is not what an entry that names none calls by type and id alone.
 */
export function namesOf(
  resource: Resource,
  fullUrl: string | null,
  { bundle, base, ownBase }: Whereabouts,
  file: string,
): Names {
  const { resourceType: type, id, identifier } = resource;
  const own = isId(id) ? { base: null, type, id } : null;
  const local = fullUrl !== null && !isGlobal(fullUrl) && addressOf(fullUrl) === null;
  const byAddress = (): string | null => {
    if (fullUrl === null || (local && own !== null)) return own && nameOf(own, ownBase);
    const address = addressOf(fullUrl);
    if (address !== null) return address.type === type ? nameOf(address, ownBase) : null;
    return local ? `${fullUrl} of ${file}` : urnName(fullUrl);
  };
  const address = byAddress();
  const identifiers = identifierNames(type, identifier);
  const key = (byIdentifier.has(type) ? identifiers[0] : undefined) ?? address;
  const byId = own === null ? [] : [`${type}/${own.id}`];
  const inBundle = (names: readonly string[]) =>
    bundle === null ? [] : names.map((name) => nameInBundle(bundle, name));
  return {
    key,
    byAddress: address,
    others: [address, ...identifiers].filter((name) => name !== null && name !== key) as string[],
    inBundle: inBundle([...(local ? [fullUrl] : []), ...(base === null ? byId : [])]),
    notInBundle: inBundle(base === null ? [] : byId),
  };
}
