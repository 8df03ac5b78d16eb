import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import type { ServiceUnit } from '../../subgraphs/records/model/registry.js';

export interface KnownOrganisation {
  readonly key: string;
  readonly name: string | null;
}

/** Providers and professionals that this import knows: read by it, or stored before. They serve all its files. */
export interface Known {
  readonly units: Map<string, ServiceUnit>;
  readonly professionals: Map<string, Pick<StoredProfessional, '_id' | 'name' | 'profession'>>;
  /** By every name that a reference may use. */
  readonly organisations: Map<string, KnownOrganisation>;
  readonly practitioners: Map<string, string>;
}

export function knownFrom(units: readonly ServiceUnit[]): Known {
  return {
    units: new Map(units.map((unit) => [unit._id, unit])),
    professionals: new Map(),
    organisations: new Map(),
    practitioners: new Map(),
  };
}
