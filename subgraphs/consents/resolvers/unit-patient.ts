import { mayListPatients } from '../../../rules/registry-rules.js';
import type { ConsentsContext } from '../context.js';

interface UnitPatientView {
  readonly id: string;
  readonly _id: string;
  readonly unitId: string;
  readonly personId: string;
}

/** A patient of a unit's day by the reference that the list gives. Null for whoever is not on the list of the caller. */
export const unitPatient = {
  async __resolveReference(
    { id }: { readonly id: string },
    call: ConsentsContext,
  ): Promise<UnitPatientView | null> {
    const [unitId = '', personId = ''] = id.split('~');
    const [listed] = await mayListPatients(
      unitId,
      'DEMOGRAPHICS',
      [{ id, _id: personId, unitId, personId }],
      call,
    );
    return listed ?? null;
  },
  name: async ({ personId }: UnitPatientView, _: unknown, { loaders }: ConsentsContext) =>
    (await loaders.person.load(personId))?.name ?? null,
  birthDate: async ({ personId }: UnitPatientView, _: unknown, { facts }: ConsentsContext) =>
    (await facts.load(personId))?.birthDate ?? null,
};
