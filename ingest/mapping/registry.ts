import type { DocumentKind, RegisterType } from '../../policy/index.js';
import { documentKinds, helsinkiDate } from '../../policy/index.js';
import type {
  Contact,
  DataKindOnboarding,
  PatientRegister,
  ServiceProvider,
  ServiceUnit,
} from '../../subgraphs/records/model/registry.js';
import type { Mapping } from './schema.js';

export interface Registry {
  readonly providers: readonly ServiceProvider[];
  readonly registers: readonly PatientRegister[];
  readonly units: readonly ServiceUnit[];
  readonly onboardings: readonly DataKindOnboarding[];
}

const noContact: Contact = { phone: null, url: null, address: null };

/** What the mapping file says about providers, as it is stored. */
export function registryOf({ providers, registers, units }: Mapping): Registry {
  const controllerOf = new Map(registers.map(({ id, provider }) => [id, provider]));
  return {
    providers: providers.map(({ id, ...provider }) => ({ _id: id, ...provider, activeTo: null })),
    registers: registers.map(({ id, provider, type, specifier, guardianCodeAdoptedOn }) => ({
      _id: id,
      controllerId: provider,
      type,
      specifier,
      guardianCodeAdoptedOn,
    })),
    units: units.map(({ id, oid, name, register, municipality, services, phone, url }) => ({
      _id: id,
      oid,
      name,
      providerId: controllerOf.get(register) ?? '',
      registerId: register,
      municipality,
      services,
      contact: { phone, url, address: null },
      correctionContact: phone === null ? noContact : { phone, url, address: null },
    })),
    onboardings: registers.flatMap(({ id, starts }) =>
      documentKinds.flatMap((kind) => {
        const startedOn = starts[kind];
        return startedOn === undefined ? [] : [{ _id: `${id}.${kind}`, registerId: id, kind, startedOn }];
      }),
    ),
  };
}

/** What kind of register it is: patient data goes into those of health care only, as the mapping file says. */
export function registerTypeOf({ registers }: Mapping, registerId: string): RegisterType {
  const type = registers.find(({ id }) => id === registerId)?.type;
  if (type === undefined)
    throw new Error(`registerId must be of a register of the mapping, but got: ${registerId}`);
  return type;
}

/** A kind that the register never began to store, and what is older than its start, is old archive. */
export function archiveOf(
  mapping: Mapping,
  registerId: string,
  kind: DocumentKind,
  at: string,
): 'CURRENT' | 'OLD' {
  const start = mapping.registers.find(({ id }) => id === registerId)?.starts[kind];
  return start !== undefined && helsinkiDate(at) >= start ? 'CURRENT' : 'OLD';
}

/** A service event is as old as the first kind that its register stores. */
export function archiveOfEvent(mapping: Mapping, registerId: string, at: string): 'CURRENT' | 'OLD' {
  const starts = Object.values(mapping.registers.find(({ id }) => id === registerId)?.starts ?? {});
  const day = helsinkiDate(at);
  return starts.some((start) => day >= start) ? 'CURRENT' : 'OLD';
}
