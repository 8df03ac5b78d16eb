import type { DocumentKind } from '../../../policy/index.js';
import type { RecordsContext } from '../context.js';
import type { ServiceUnit } from '../model/registry.js';

export interface CoverageOf {
  readonly kinds: readonly DocumentKind[];
  readonly unitIds: readonly string[];
}

/** What the units asked about or visible store of these kinds, from the onboarding of their registers alone. */
export async function coverageOf({ kinds, unitIds }: CoverageOf, { loaders }: RecordsContext) {
  const units = (await loaders.unit.loadMany([...unitIds])).filter(
    (unit): unit is ServiceUnit => unit !== null && !(unit instanceof Error),
  );
  const parts = await Promise.all(
    units.map(async (unit) =>
      (await loaders.onboardingOf.load(unit.registerId))
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ kind, startedOn }) => ({ unit, kind, from: startedOn })),
    ),
  );
  return parts.flat();
}
