import type { PageArguments } from '../../../lists/page.js';
import { registryPage } from '../../../lists/registry-page.js';
import { errors } from '../../../schema/errors.js';
import type { RecordsContext } from '../context.js';
import type { PatientRegister, ServiceProvider, ServiceUnit } from '../model/registry.js';

type ById = { readonly id: string };

const reference =
  <T>(load: (call: RecordsContext) => { load(id: string): Promise<T> }) =>
  async ({ id }: ById, call: RecordsContext) =>
    load(call).load(id);

export const registryQueries = {
  serviceProviders: (
    _: unknown,
    args: PageArguments & { sector?: ServiceProvider['sector'] | null },
    { stores }: RecordsContext,
  ) =>
    registryPage(args, 'providers', (above, limit) =>
      stores.registry.providersPage(above, limit, args.sector ?? undefined),
    ),
  serviceProvider: (_: unknown, { id }: ById, { loaders }: RecordsContext) =>
    found(loaders.provider.load(id)),
  serviceUnits: (
    _: unknown,
    {
      providerId,
      municipality,
      ...page
    }: PageArguments & { providerId?: string | null; municipality?: string | null },
    { stores }: RecordsContext,
  ) =>
    registryPage(page, 'units', (above, limit) =>
      stores.registry.unitsPage(above, limit, {
        ...(providerId ? { providerId } : {}),
        ...(municipality ? { municipality } : {}),
      }),
    ),
  serviceUnit: (_: unknown, { id }: ById, { loaders }: RecordsContext) => found(loaders.unit.load(id)),
  patientRegister: (_: unknown, { id }: ById, { loaders }: RecordsContext) =>
    found(loaders.register.load(id)),
};

export const registryTypes = {
  ServiceProvider: {
    __resolveReference: reference(({ loaders }) => loaders.provider),
    id: ({ _id }: ServiceProvider) => _id,
    active: ({ activeFrom, activeTo }: ServiceProvider) => ({ from: activeFrom, to: activeTo }),
    units: ({ _id }: ServiceProvider, page: PageArguments, { loaders }: RecordsContext) =>
      registryPage(page, `units of ${_id}`, (above, limit) =>
        loaders.unitsOf.load({ providerId: _id, above, limit }),
      ),
    registers: ({ _id }: ServiceProvider, page: PageArguments, { loaders }: RecordsContext) =>
      registryPage(page, `registers of ${_id}`, (above, limit) =>
        loaders.registersOf.load({ providerId: _id, above, limit }),
      ),
  },
  ServiceUnit: {
    __resolveReference: reference(({ loaders }) => loaders.unit),
    id: ({ _id }: ServiceUnit) => _id,
    provider: ({ providerId }: ServiceUnit, _: unknown, { loaders }: RecordsContext) =>
      loaders.provider.load(providerId),
    register: ({ registerId }: ServiceUnit, _: unknown, { loaders }: RecordsContext) =>
      loaders.register.load(registerId),
  },
  PatientRegister: {
    __resolveReference: reference(({ loaders }) => loaders.register),
    id: ({ _id }: PatientRegister) => _id,
    controller: ({ controllerId }: PatientRegister, _: unknown, { loaders }: RecordsContext) =>
      loaders.provider.load(controllerId),
    onboarding: ({ _id }: PatientRegister, _: unknown, { loaders }: RecordsContext) =>
      loaders.onboardingOf.load(_id),
  },
};

async function found<T>(looked: Promise<T | null>): Promise<T> {
  const thing = await looked;
  if (thing === null) throw errors.notFound();
  return thing;
}
