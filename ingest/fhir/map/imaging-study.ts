import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical, requestOf } from '../clinical.js';
import { codedOf, codedOfCoding } from '../coded.js';
import { looseInstant } from '../date.js';
import { coding, concept, identifier, ofPatient, reference } from '../elements.js';
import { mapper } from '../mapper.js';

const series = z.object({
  modality: coding.optional(),
  bodySite: coding.optional(),
  started: looseInstant.nullish(),
});

const shape = z.object({
  ...ofPatient,
  identifier: z.array(identifier).optional(),
  status: z.string(),
  started: looseInstant.nullish(),
  basedOn: z.array(reference).optional(),
  interpreter: z.array(reference).optional(),
  numberOfSeries: z.number().optional(),
  procedureCode: z.array(concept).optional(),
  modality: z.array(coding).optional(),
  series: z.array(series).optional(),
});

export const imagingStudy = mapper(shape, (source, surroundings) => {
  const { language, warn, references } = surroundings;
  const first = source.series?.[0];
  const performedAt = source.started ?? first?.started;
  if (performedAt === undefined || performedAt === null) return refuse('MISSING_DATE', 'started: a moment');
  const uid = source.identifier?.find(({ value }) => value?.startsWith('urn:oid:'))?.value;
  return {
    ...clinical(source, { occurredAt: performedAt, author: source.interpreter?.[0] }, surroundings),
    part: 'DOCUMENT',
    kind: 'IMAGING_STUDY',
    medicineKey: null,
    content: {
      requestId: requestOf(source.basedOn, references),
      procedure: codedOf(source.procedureCode?.[0], language, warn),
      modality: codedOfCoding(first?.modality ?? source.modality?.[0], language, warn),
      bodySite: codedOfCoding(first?.bodySite, language, warn),
      performedAt,
      report: null,
      studyUid: uid?.slice('urn:oid:'.length) ?? null,
      seriesCount: source.numberOfSeries ?? source.series?.length ?? null,
    },
  };
});
