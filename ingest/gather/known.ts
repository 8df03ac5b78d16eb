import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';
import { NOWHERE } from '../fhir/names.js';

export interface KnownOrganisation {
  readonly key: string;
  readonly name: string | null;
}

/** Other names of the same resource. A name that two resources have names neither. */
export type OtherNames = Map<string, string>;

/** Providers and professionals that this import knows: read by it, or stored before. They serve all its files. */
export interface Known {
  readonly units: Map<string, ServiceUnit>;
  readonly professionals: Map<string, Pick<StoredProfessional, '_id' | 'name' | 'profession'>>;
  /** By their own names. */
  readonly organisations: Map<string, KnownOrganisation>;
  /** Other names of organisations, places and professionals. */
  readonly names: OtherNames;
  /** Of a professional's role, whose it is. */
  readonly roles: Map<string, string>;
  /** Names of organisations and professionals under which two came that are not called the same. */
  readonly contested: Set<string>;
  /** What those that an identifier names are called: two that are not called the same are not one. */
  readonly called: Map<string, string>;
}

export function addName(names: OtherNames, name: string, key: string): void {
  const before = names.get(name);
  names.set(name, before === undefined || before === key ? key : NOWHERE);
}

export function knownFrom(units: readonly ServiceUnit[]): Known {
  return {
    units: new Map(units.map((unit) => [unit._id, unit])),
    professionals: new Map(),
    organisations: new Map(),
    names: new Map(),
    roles: new Map(),
    contested: new Set(),
    called: new Map(),
  };
}
