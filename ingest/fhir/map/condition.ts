import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical } from '../clinical.js';
import { codedOf, hasCode } from '../coded.js';
import { day, looseInstant } from '../date.js';
import { concept, ofPatient, reference } from '../elements.js';
import { entry } from '../entry.js';
import { mapper } from '../mapper.js';
import { certaintyOf, goesOn } from '../standing.js';
import { namesTooth, placeOf } from '../tooth.js';

const shape = z.object({
  ...ofPatient,
  clinicalStatus: concept.optional(),
  verificationStatus: concept.optional(),
  category: z.array(concept).optional(),
  code: concept,
  bodySite: z.array(concept).optional(),
  onsetDateTime: day.optional(),
  onsetPeriod: z.object({ start: day.optional(), end: day.optional() }).optional(),
  abatementDateTime: day.optional(),
  abatementPeriod: z.object({ start: day.optional(), end: day.optional() }).optional(),
  /** STU3: that it is over, without a day. */
  abatementBoolean: z.boolean().optional(),
  abatementString: z.string().optional(),
  abatementAge: z.unknown().optional(),
  abatementRange: z.unknown().optional(),
  recordedDate: looseInstant.nullish(),
  recorder: reference.optional(),
  asserter: reference.optional(),
});

const problemList = new Set(['problem-list-item']);

export const condition = mapper(shape, (source, surroundings) => {
  const { language, warn, codes } = surroundings;
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
  const active = hasAbated(source) ? false : goesOn('Condition.clinicalStatus', source.clinicalStatus);
  if (hasCode(source.code, codes.dental) || namesTooth(sites)) {
    return { ...base, part: 'ORAL', findings: [{ ...placeOf(sites, warn), status: code }], procedures: [] };
  }
  return entry(base, {
    diagnoses: [
      {
        code,
        primary: false,
        permanent:
          active !== false && source.category?.some((category) => hasCode(category, problemList))
            ? true
            : null,
        onset: source.onsetDateTime ?? source.onsetPeriod?.start ?? null,
        end: source.abatementDateTime ?? source.abatementPeriod?.end ?? source.onsetPeriod?.end ?? null,
        ...(active === null ? {} : { active }),
        ...certaintyOf('Condition.verificationStatus', source.verificationStatus),
      },
    ],
  });
});

/** Has it an end, in whatever form the source gives one? */
function hasAbated(source: z.output<typeof shape>): boolean {
  const { abatementDateTime, abatementPeriod, abatementString, abatementAge, abatementRange } = source;
  const told = [abatementDateTime, abatementPeriod?.end, abatementString, abatementAge, abatementRange];
  return source.abatementBoolean === true || told.some((one) => one !== undefined);
}
