import { errors } from '../../../schema/errors.js';
import type { RecordsContext } from '../context.js';
import type { StoredProfessional, StoredRole } from '../model/professional.js';

export const professionalQueries = {
  async professional(_: unknown, { id }: { readonly id: string }, { loaders }: RecordsContext) {
    const found = await loaders.professional.load(id);
    if (found === null) throw errors.notFound();
    return found;
  },
  myProfessionalProfile: (_parent: unknown, _args: unknown, { caller, loaders }: RecordsContext) =>
    caller.kind === 'PROFESSIONAL' ? loaders.professional.load(caller.id) : null,
};

export const professionalTypes = {
  Professional: {
    __resolveReference: async ({ id }: { readonly id: string }, { loaders }: RecordsContext) =>
      loaders.professional.load(id),
    id: ({ _id }: StoredProfessional) => _id,
    name: ({ name }: StoredProfessional) => `${name.given} ${name.family}`,
    licence: ({ licence }: StoredProfessional) => ({ status: licence.status, period: licence }),
  },
  ProfessionalRole: {
    unit: ({ unitId }: StoredRole, _: unknown, { loaders }: RecordsContext) => loaders.unit.load(unitId),
    supervisor: ({ supervisorId }: StoredRole, _: unknown, { loaders }: RecordsContext) =>
      supervisorId === null ? null : loaders.professional.load(supervisorId),
    period: ({ from, to }: StoredRole) => ({ from, to }),
  },
};
