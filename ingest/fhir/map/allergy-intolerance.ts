import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical } from '../clinical.js';
import { allCoded, codedOf, hasCode } from '../coded.js';
import { day, looseInstant } from '../date.js';
import { concept, ofPatient, reference } from '../elements.js';
import { mapper } from '../mapper.js';

const shape = z.object({
  ...ofPatient,
  patient: reference.optional(),
  clinicalStatus: concept.optional(),
  verificationStatus: concept.optional(),
  type: z.string().optional(),
  criticality: z.string().optional(),
  code: concept,
  onsetDateTime: day.optional(),
  recordedDate: looseInstant.nullish(),
  recorder: reference.optional(),
  reaction: z.array(z.object({ manifestation: z.array(concept).optional() })).optional(),
});

const withdrawn = new Set(['entered-in-error', 'refuted']);
const over = new Set(['inactive', 'resolved']);

export const allergyIntolerance = mapper(shape, (source, surroundings) => {
  const { language, warn } = surroundings;
  if (hasCode(source.verificationStatus, withdrawn))
    return refuse('NOT_IN_FORCE', 'verificationStatus: one in force');
  const substance = codedOf(source.code, language, warn);
  if (substance === null) return refuse('NOTHING_TO_STORE', 'code: a code or a text');
  const times = { occurredAt: source.recordedDate, recordedAt: source.recordedDate, author: source.recorder };
  return {
    ...clinical({ ...source, subject: source.patient }, times, surroundings),
    part: 'DOCUMENT',
    kind: 'RISK_INFORMATION',
    medicineKey: null,
    content: {
      type: source.type === 'intolerance' ? 'INTOLERANCE' : 'ALLERGY',
      substance,
      severity: source.criticality === 'high' ? 'HIGH' : source.criticality === 'low' ? 'LOW' : 'UNKNOWN',
      reactions: (source.reaction ?? []).flatMap(({ manifestation }) =>
        allCoded(manifestation, language, warn),
      ),
      active: !hasCode(source.clinicalStatus, over),
      onset: source.onsetDateTime ?? null,
    },
  };
});
