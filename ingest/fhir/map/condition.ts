import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical } from '../clinical.js';
import { codedOf, hasCode } from '../coded.js';
import { day, looseInstant } from '../date.js';
import { concept, ofPatient, reference } from '../elements.js';
import { entry } from '../entry.js';
import { mapper } from '../mapper.js';
import { namesTooth, placeOf } from '../tooth.js';

const shape = z.object({
  ...ofPatient,
  verificationStatus: concept.optional(),
  category: z.array(concept).optional(),
  code: concept,
  bodySite: z.array(concept).optional(),
  onsetDateTime: day.optional(),
  onsetPeriod: z.object({ start: day.optional(), end: day.optional() }).optional(),
  abatementDateTime: day.optional(),
  recordedDate: looseInstant.nullish(),
  recorder: reference.optional(),
  asserter: reference.optional(),
});

const withdrawn = new Set(['entered-in-error', 'refuted']);
const problemList = new Set(['problem-list-item']);

export const condition = mapper(shape, (source, surroundings) => {
  const { language, warn, codes } = surroundings;
  if (hasCode(source.verificationStatus, withdrawn))
    return refuse('NOT_IN_FORCE', 'verificationStatus: one in force');
  const code = codedOf(source.code, language, warn);
  if (code === null) return refuse('NOTHING_TO_STORE', 'code: a code or a text');
  const base = clinical(
    source,
    {
      occurredAt: source.recordedDate,
      recordedAt: source.recordedDate,
      author: source.recorder ?? source.asserter,
    },
    surroundings,
  );
  const sites = source.bodySite ?? [];
  if (codes.dental.has(code.code) || namesTooth(sites)) {
    return { ...base, part: 'ORAL', findings: [{ ...placeOf(sites, warn), status: code }], procedures: [] };
  }
  return entry(base, {
    diagnoses: [
      {
        code,
        primary: false,
        permanent: source.category?.some((category) => hasCode(category, problemList)) ? true : null,
        onset: source.onsetDateTime ?? source.onsetPeriod?.start ?? null,
        end: source.abatementDateTime ?? source.onsetPeriod?.end ?? null,
      },
    ],
  });
});
