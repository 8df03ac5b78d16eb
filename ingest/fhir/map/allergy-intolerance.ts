import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical } from '../clinical.js';
import { allCoded, codedOf } from '../coded.js';
import { day, looseInstant } from '../date.js';
import { concept, ofPatient, reference } from '../elements.js';
import { mapper } from '../mapper.js';
import { certaintyOf, goesOn } from '../standing.js';

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

export const allergyIntolerance = mapper(shape, (source, surroundings) => {
  const { language, warn } = surroundings;
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
      active: goesOn('AllergyIntolerance.clinicalStatus', source.clinicalStatus) ?? true,
      onset: source.onsetDateTime ?? null,
      ...certaintyOf('AllergyIntolerance.verificationStatus', source.verificationStatus),
    },
  };
});
