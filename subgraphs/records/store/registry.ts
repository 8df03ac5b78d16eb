import type { Document, Filter } from 'mongodb';
import type { IndexDeclaration } from '../../../database/indexes.js';
import type { ReadCollection, ReadDb } from '../../../database/request-reads.js';
import { inOrder } from '../../../lists/in-order.js';
import { type ListQuery, readLists } from '../../../lists/union.js';
import { within } from '../../../lists/within.js';
import { documentKinds } from '../../../policy/index.js';
import type { StoredProfessional } from '../model/professional.js';
import type { DataKindOnboarding, PatientRegister, ServiceProvider, ServiceUnit } from '../model/registry.js';

/** A page of what belongs to one provider. */
export interface PageOfProvider {
  readonly providerId: string;
  readonly above: string;
  readonly limit: number;
}

export type RegistryStore = ReturnType<typeof registryStore>;

/** The only file that knows how the public directory and the professionals are kept. */
export function registryStore(db: ReadDb) {
  const providers: ReadCollection<ServiceProvider> = db.collection('providers');
  const units: ReadCollection<ServiceUnit> = db.collection('units');
  const registers: ReadCollection<PatientRegister> = db.collection('registers');
  const onboardings: ReadCollection<DataKindOnboarding> = db.collection('onboardings');
  const professionals: ReadCollection<StoredProfessional> = db.collection('professionals');
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
    /** Each page by id; all of them in one command. */
    unitsOfProviders(pages: readonly PageOfProvider[]): Promise<ServiceUnit[][]> {
      return readLists(
        units,
        pages.map((page) => byId({ providerId: page.providerId }, page)),
      );
    },
    /** Each page by id; all of them in one command. */
    registersOfProviders(pages: readonly PageOfProvider[]): Promise<PatientRegister[][]> {
      return readLists(
        registers,
        pages.map((page) => byId({ controllerId: page.providerId }, page)),
      );
    },
    /** Of each register what it stores: one for each kind. */
    async onboardingOfRegisters(ids: readonly string[]): Promise<DataKindOnboarding[][]> {
      const most = ids.length * documentKinds.length;
      const found = await onboardings
        .find({ registerId: { $in: [...ids] } })
        .limit(most + 1)
        .toArray();
      return ids.map((id) => within(most, found).filter(({ registerId }) => registerId === id));
    },
  };
}

function byId(of: Document, { above, limit }: PageOfProvider): ListQuery {
  const filter: Document = { ...of, _id: { $gt: above } };
  return { filter, limit, sort: { _id: 1 } };
}

export const registryIndexes = [
  { collection: 'units', keys: { providerId: 1, _id: 1 } },
  { collection: 'registers', keys: { controllerId: 1, _id: 1 } },
  { collection: 'onboardings', keys: { registerId: 1 } },
] as const satisfies readonly IndexDeclaration[];
