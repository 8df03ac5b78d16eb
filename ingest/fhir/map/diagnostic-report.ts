import { z } from 'zod';
import { textOf } from '../attachment-text.js';
import { clinical, professionalOf, requestOf } from '../clinical.js';
import { codedOf, hasCode } from '../coded.js';
import { looseInstant } from '../date.js';
import { attachment, concept, ofPatient, period, reference } from '../elements.js';
import { treatmentOf } from '../judge.js';
import { mapper } from '../mapper.js';
import { clean } from '../text.js';

const shape = z.object({
  ...ofPatient,
  basedOn: z.array(reference).optional(),
  status: z.string(),
  category: z.array(concept).optional(),
  code: concept,
  effectiveDateTime: looseInstant.nullish(),
  effectivePeriod: period.optional(),
  issued: looseInstant.nullish(),
  performer: z.array(reference).optional(),
  resultsInterpreter: z.array(reference).optional(),
  result: z.array(reference).optional(),
  imagingStudy: z.array(reference).optional(),
  conclusion: z.string().optional(),
  presentedForm: z.array(attachment).optional(),
});

const imaging = new Set(['RAD', 'IMG', 'imaging', 'LP29684-5', 'CT', 'NMR', 'RUS', 'XRC', 'CUS']);

export const diagnosticReport = mapper(shape, (source, surroundings) => {
  const { language, warn, references } = surroundings;
  const takenAt = source.effectiveDateTime ?? source.effectivePeriod?.start ?? source.issued;
  const author = professionalOf(
    [...(source.resultsInterpreter ?? []), ...(source.performer ?? [])],
    references,
  );
  const texts = [clean(source.conclusion), textOf(source.presentedForm ?? [], warn)].filter(
    (text) => text !== null,
  );
  return {
    ...clinical(source, { occurredAt: takenAt, recordedAt: source.issued, author }, surroundings),
    part: 'REPORT',
    code: codedOf(source.code, language, warn),
    results: (source.result ?? []).flatMap((result) => references.nameOf(result, 'Observation') ?? []),
    studies: (source.imagingStudy ?? []).flatMap((study) => references.nameOf(study, 'ImagingStudy') ?? []),
    imaging: source.category?.some((category) => hasCode(category, imaging)) ?? false,
    requestId: requestOf(source.basedOn, references),
    resultedAt: source.issued ?? null,
    text: texts.length === 0 ? null : [...draftMark(source.status), ...texts].join('\n\n'),
  };
});

/** The first line of a report that may still change. */
function draftMark(status: string): readonly string[] {
  return treatmentOf('DiagnosticReport.status', status) === 'PRELIMINARY'
    ? [`Report status: ${status}.`]
    : [];
}
