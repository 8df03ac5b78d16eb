import type { Collection, Db, Filter } from 'mongodb';
import type { IndexDeclaration } from '../../../database/indexes.js';
import { inOrder } from '../../../lists/in-order.js';
import type { StoredProfessional } from '../model/professional.js';
import type { DataKindOnboarding, PatientRegister, ServiceProvider, ServiceUnit } from '../model/registry.js';

export type RegistryStore = ReturnType<typeof registryStore>;

/** The only file that knows how the public directory and the professionals are kept. */
export function registryStore(db: Db) {
  const providers: Collection<ServiceProvider> = db.collection('providers');
  const units: Collection<ServiceUnit> = db.collection('units');
  const registers: Collection<PatientRegister> = db.collection('registers');
  const onboardings: Collection<DataKindOnboarding> = db.collection('onboardings');
  const professionals: Collection<StoredProfessional> = db.collection('professionals');
  return {
    providersPage(above: string, limit: number, sector: ServiceProvider['sector'] | undefined) {
      const filter: Filter<ServiceProvider> = {
        _id: { $gt: above },
        ...(sector === undefined ? {} : { sector }),
      };
      return providers.find(filter).sort({ _id: 1 }).limit(limit).toArray();
    },
    unitsPage(above: string, limit: number, narrowed: { providerId?: string; municipality?: string }) {
      return units
        .find({ _id: { $gt: above }, ...narrowed })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray();
    },
    providersByIds: async (ids: readonly string[]) =>
      inOrder(ids, await providers.find({ _id: { $in: [...ids] } }).toArray()),
    unitsByIds: async (ids: readonly string[]) =>
      inOrder(ids, await units.find({ _id: { $in: [...ids] } }).toArray()),
    registersByIds: async (ids: readonly string[]) =>
      inOrder(ids, await registers.find({ _id: { $in: [...ids] } }).toArray()),
    professionalsByIds: async (ids: readonly string[]) =>
      inOrder(ids, await professionals.find({ _id: { $in: [...ids] } }).toArray()),
    async unitsOfProviders(ids: readonly string[]) {
      const found = await units.find({ providerId: { $in: [...ids] } }).toArray();
      return ids.map((id) => found.filter(({ providerId }) => providerId === id));
    },
    async registersOfProviders(ids: readonly string[]) {
      const found = await registers.find({ controllerId: { $in: [...ids] } }).toArray();
      return ids.map((id) => found.filter(({ controllerId }) => controllerId === id));
    },
    async onboardingOfRegisters(ids: readonly string[]) {
      const found = await onboardings.find({ registerId: { $in: [...ids] } }).toArray();
      return ids.map((id) => found.filter(({ registerId }) => registerId === id));
    },
  };
}

export const registryIndexes = [
  { collection: 'units', keys: { providerId: 1 } },
  { collection: 'registers', keys: { controllerId: 1 } },
  { collection: 'onboardings', keys: { registerId: 1 } },
] as const satisfies readonly IndexDeclaration[];
