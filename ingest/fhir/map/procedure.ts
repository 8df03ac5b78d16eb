import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical, professionalOf } from '../clinical.js';
import { codedOf } from '../coded.js';
import { looseInstant } from '../date.js';
import { concept, ofPatient, period, reference } from '../elements.js';
import { entry } from '../entry.js';
import { mapper } from '../mapper.js';
import { namesTooth, placeOf } from '../tooth.js';

const shape = z.object({
  ...ofPatient,
  status: z.string(),
  code: concept,
  performedDateTime: looseInstant.nullish(),
  performedPeriod: period.optional(),
  performer: z.array(z.object({ actor: reference.optional() })).optional(),
  recorder: reference.optional(),
  bodySite: z.array(concept).optional(),
});

const notDone = new Set(['preparation', 'not-done', 'entered-in-error']);

export const procedure = mapper(shape, (source, surroundings) => {
  const { language, warn, codes } = surroundings;
  if (notDone.has(source.status)) return refuse('NOT_IN_FORCE', 'status: one of a procedure that was done');
  const code = codedOf(source.code, language, warn);
  if (code === null) return refuse('NOTHING_TO_STORE', 'code: a code or a text');
  const performedAt = source.performedDateTime ?? source.performedPeriod?.start ?? null;
  const author =
    professionalOf(
      (source.performer ?? []).map(({ actor }) => actor),
      surroundings.references,
    ) ?? source.recorder;
  const base = clinical(source, { occurredAt: performedAt, author }, surroundings);
  const sites = source.bodySite ?? [];
  if (codes.dental.has(code.code) || namesTooth(sites)) {
    const { tooth } = placeOf(sites, warn);
    return { ...base, part: 'ORAL', findings: [], procedures: [{ code, performedAt, tooth }] };
  }
  return entry(base, { procedures: [{ code, performedAt }] });
});
