import { z } from 'zod';
import type { CodedValue } from '../../../schema/values.js';
import type { LaboratoryValue } from '../../../subgraphs/records/model/content.js';
import { refuse } from '../../issue.js';
import { clinical, isByPatient, professionalOf } from '../clinical.js';
import { codedOf, hasCode } from '../coded.js';
import { looseInstant } from '../date.js';
import { concept, ofPatient, period, quantity, reference, value } from '../elements.js';
import { entry } from '../entry.js';
import { interpretationOf } from '../interpretation.js';
import type { Surroundings } from '../mapper.js';
import { mapper } from '../mapper.js';
import { measuredOf, saysValue } from '../measured.js';
import type { LaboratoryPart } from '../part.js';
import type { References } from '../reference.js';
import { rangeOf } from '../reference-range.js';
import { namesTooth, placeOf } from '../tooth.js';

const range = z.object({
  type: concept.optional(),
  appliesTo: z.array(concept).optional(),
  low: quantity.optional(),
  high: quantity.optional(),
  text: z.string().optional(),
});

const component = value.extend({
  code: concept,
  interpretation: z.array(concept).optional(),
  referenceRange: z.array(range).optional(),
});

const shape = component.extend({
  ...ofPatient,
  extension: z.array(z.object({ url: z.string().optional() })).optional(),
  status: z.string(),
  category: z.array(concept).optional(),
  effectiveDateTime: looseInstant.nullish(),
  effectivePeriod: period.optional(),
  effectiveInstant: looseInstant.nullish(),
  issued: looseInstant.nullish(),
  performer: z.array(reference).optional(),
  bodySite: concept.optional(),
  hasMember: z.array(reference).optional(),
  component: z.array(component).optional(),
});

type Source = z.infer<typeof shape>;

const laboratory = new Set(['laboratory', 'LAB']);

export const observation = mapper(shape, (source, surroundings) => {
  const { language, warn, codes } = surroundings;
  if (isCitizens(source, surroundings.references))
    return refuse('CITIZENS_OWN', 'clinical data; wellbeing data has an import of its own');
  const code = codedOf(source.code, language, warn);
  if (code === null) return refuse('NOTHING_TO_STORE', 'code: a code or a text');
  const takenAt =
    source.effectiveDateTime ?? source.effectiveInstant ?? source.effectivePeriod?.start ?? source.issued;
  const base = clinical(
    source,
    {
      occurredAt: takenAt,
      recordedAt: source.issued,
      author: professionalOf(source.performer ?? [], surroundings.references),
    },
    surroundings,
  );
  if (source.category?.some((category) => hasCode(category, laboratory))) {
    return {
      ...base,
      part: 'LABORATORY_VALUE',
      resultedAt: source.issued ?? null,
      ...panelIn(source, code, surroundings),
    };
  }
  const sites = source.bodySite === undefined ? [] : [source.bodySite];
  const measured = measuredOf(source, language, warn);
  if (hasCode(source.code, codes.dental) || namesTooth(sites)) {
    return {
      ...base,
      part: 'ORAL',
      findings: [{ ...placeOf(sites, warn), status: measured.coded ?? code }],
      procedures: [],
    };
  }
  if (takenAt === undefined || takenAt === null) return refuse('MISSING_DATE', 'effectiveDateTime: a moment');
  const components = (source.component ?? []).flatMap((part) => {
    const partCode = codedOf(part.code, language, warn);
    return partCode === null ? [] : [{ code: partCode, value: measuredOf(part, language, warn) }];
  });
  const status = statuses.get(source.status) ?? 'FINAL';
  return entry(base, { measurements: [{ code, value: measured, components, takenAt, status }] });
});

/** What names the patient as the one who measured, or an application as the maker, is the citizen's own. */
function isCitizens(source: Source, references: References): boolean {
  return (
    isByPatient(source, references) ||
    (source.extension?.some(({ url }) => url?.endsWith('fiphr-ext-creatingapplication')) ?? false)
  );
}

const statuses: ReadonlyMap<string, LaboratoryValue['status']> = new Map(
  Object.entries({
    preliminary: 'PRELIMINARY',
    unknown: 'PRELIMINARY',
    amended: 'CORRECTED',
    corrected: 'CORRECTED',
  }),
);

/** The values, and where they are those of a panel its code and the observations that it names. */
function panelIn(
  source: Source,
  code: CodedValue,
  surroundings: Surroundings,
): Pick<LaboratoryPart, 'values' | 'panel' | 'members'> {
  const members = (source.hasMember ?? []).flatMap(
    (member) => surroundings.references.nameOf(member, 'Observation') ?? [],
  );
  const hasComponents = (source.component ?? []).length > 0;
  const isOnlyPanel =
    members.length > 0 && !hasComponents && !saysValue({ ...source, dataAbsentReason: undefined });
  return {
    values: isOnlyPanel ? [] : laboratoryValues(source, surroundings),
    ...(members.length > 0 || hasComponents ? { panel: code } : {}),
    ...(members.length > 0 ? { members } : {}),
  };
}

/** A result with components, such as a differential count, is one value each; its own value is one more. */
function laboratoryValues(source: Source, { language, warn }: Surroundings): LaboratoryValue[] {
  const whole = { ...source, component: undefined };
  const components = source.component ?? [];
  const parts = components.length === 0 || saysValue(source) ? [whole, ...components] : components;
  return parts.flatMap((part) => {
    const code = codedOf(part.code, language, warn);
    if (code === null) return [];
    const status = statuses.get(source.status) ?? 'FINAL';
    return [
      {
        code,
        value: measuredOf(part, language, warn),
        referenceRange: rangeOf(part.referenceRange, warn),
        ...interpretationOf(part.interpretation, language, warn),
        status,
      },
    ];
  });
}
