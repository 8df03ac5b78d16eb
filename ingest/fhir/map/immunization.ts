import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical, professionalOf } from '../clinical.js';
import { allCoded, codedOf } from '../coded.js';
import { looseInstant } from '../date.js';
import { concept, ofPatient, reference } from '../elements.js';
import { mapper } from '../mapper.js';
import { clean } from '../text.js';

const shape = z.object({
  ...ofPatient,
  patient: reference.optional(),
  status: z.string(),
  isSubpotent: z.boolean().optional(),
  vaccineCode: concept,
  occurrenceDateTime: looseInstant.nullish(),
  recorded: looseInstant.nullish(),
  lotNumber: z.string().optional(),
  site: concept.optional(),
  route: concept.optional(),
  performer: z.array(z.object({ actor: reference.optional() })).optional(),
  protocolApplied: z
    .array(
      z.object({
        targetDisease: z.array(concept).optional(),
        doseNumberPositiveInt: z.number().optional(),
        seriesDosesPositiveInt: z.number().optional(),
      }),
    )
    .optional(),
});

export const immunization = mapper(shape, (source, surroundings) => {
  const { language, warn } = surroundings;
  const givenAt = source.occurrenceDateTime;
  if (givenAt === undefined || givenAt === null)
    return refuse('MISSING_DATE', 'occurrenceDateTime: a day or a moment');
  const vaccine = codedOf(source.vaccineCode, language, warn);
  if (vaccine === null) return refuse('NOTHING_TO_STORE', 'vaccineCode: a code or a text');
  const author = professionalOf(
    (source.performer ?? []).map(({ actor }) => actor),
    surroundings.references,
  );
  const protocol = source.protocolApplied?.[0];
  return {
    ...clinical(
      { ...source, subject: source.patient },
      { occurredAt: givenAt, recordedAt: source.recorded, author },
      surroundings,
    ),
    part: 'DOCUMENT',
    kind: 'VACCINATION',
    medicineKey: null,
    content: {
      vaccine,
      product: clean(source.vaccineCode.text),
      batch: clean(source.lotNumber),
      site: codedOf(source.site, language, warn),
      route: codedOf(source.route, language, warn),
      diseases: allCoded(protocol?.targetDisease, language, warn),
      doseNumber: protocol?.doseNumberPositiveInt ?? null,
      dosesInSeries: protocol?.seriesDosesPositiveInt ?? null,
      ...(source.isSubpotent === undefined ? {} : { subpotent: source.isSubpotent }),
      givenAt,
      performer: clean(author?.display),
    },
  };
});
