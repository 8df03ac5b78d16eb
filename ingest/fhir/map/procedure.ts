import { z } from 'zod';
import type { Procedure } from '../../../subgraphs/records/model/content.js';
import { refuse } from '../../issue.js';
import { clinical, professionalOf } from '../clinical.js';
import { codedOf, hasCode } from '../coded.js';
import { looseInstant } from '../date.js';
import { concept, ofPatient, period, reference } from '../elements.js';
import { entry } from '../entry.js';
import { treatmentOf } from '../judge.js';
import { mapper } from '../mapper.js';
import type { Treatment } from '../modifiers.js';
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

const states: Readonly<Partial<Record<Treatment, Procedure['state']>>> = {
  KEPT: 'DONE',
  PRELIMINARY: 'ONGOING',
  ENDED: 'STOPPED',
  UNSURE: 'UNKNOWN',
};

export const procedure = mapper(shape, (source, surroundings) => {
  const { language, warn, codes } = surroundings;
  const code = codedOf(source.code, language, warn);
  if (code === null) return refuse('NOTHING_TO_STORE', 'code: a code or a text');
  const performedAt = source.performedDateTime ?? source.performedPeriod?.start ?? null;
  const author =
    professionalOf(
      (source.performer ?? []).map(({ actor }) => actor),
      surroundings.references,
    ) ?? source.recorder;
  const base = clinical(source, { occurredAt: performedAt, author }, surroundings);
  const state = states[treatmentOf('Procedure.status', source.status) ?? 'UNSURE'];
  const done = { code, performedAt, ...(state === undefined ? {} : { state }) };
  const sites = source.bodySite ?? [];
  if (hasCode(source.code, codes.dental) || namesTooth(sites)) {
    const { tooth } = placeOf(sites, warn);
    return { ...base, part: 'ORAL', findings: [], procedures: [{ ...done, tooth }] };
  }
  return entry(base, { procedures: [done] });
});
