import { z } from 'zod';
import { refuse } from '../../issue.js';
import { textOf } from '../attachment-text.js';
import { clinical, professionalOf } from '../clinical.js';
import { codedOf, hasCode } from '../coded.js';
import { day, looseInstant } from '../date.js';
import { attachment, concept, ofPatient, reference } from '../elements.js';
import { entry } from '../entry.js';
import { mapper } from '../mapper.js';
import { clean, sectionsOf } from '../text.js';

const shape = z.object({
  ...ofPatient,
  status: z.string(),
  type: concept.optional(),
  relatesTo: z.array(z.object({ code: z.string().optional(), target: reference.optional() })).optional(),
  date: looseInstant.nullish(),
  author: z.array(reference).optional(),
  description: z.string().optional(),
  content: z.array(z.object({ attachment: attachment.optional() })).optional(),
  context: z
    .object({
      encounter: z.array(reference).optional(),
      period: z.object({ start: day.optional(), end: day.optional() }).optional(),
      related: z.array(reference).optional(),
    })
    .optional(),
});

/** A note of care, or a certificate when its type is one of the mapping file's forms. */
export const documentReference = mapper(shape, (source, surroundings) => {
  const { language, warn, codes } = surroundings;
  const superseded = source.status === 'superseded';
  if (superseded && codes.keepsSuperseded !== true) return refuse('NOT_IN_FORCE', 'status: current');
  const replaced = (source.relatesTo ?? []).filter(({ code }) => code === 'replaces');
  const succession = {
    superseded,
    replaces: replaced.flatMap(
      ({ target }) => surroundings.references.nameOf(target, 'DocumentReference') ?? [],
    ),
  };
  const text = textOf(
    (source.content ?? []).flatMap(({ attachment }) => attachment ?? []),
    warn,
  );
  const encounter = source.context?.encounter?.[0];
  const base = {
    succession,
    ...clinical(
      { ...source, encounter },
      {
        occurredAt: source.date,
        recordedAt: source.date,
        author: professionalOf(source.author ?? [], surroundings.references),
      },
      surroundings,
    ),
  };
  const form = hasCode(source.type, codes.certificates) ? codedOf(source.type, language, warn) : null;
  if (form !== null) {
    if (base.occurredAt === null) return refuse('MISSING_DATE', 'date: the moment of signing');
    const { period, related } = source.context ?? {};
    const content = {
      form,
      from: period?.start ?? null,
      to: period?.end ?? null,
      purpose: clean(source.description),
      recipient: clean(related?.[0]?.display),
      text,
      signedAt: base.occurredAt,
    };
    return { ...base, part: 'DOCUMENT', kind: 'MEDICAL_CERTIFICATE', content, medicineKey: null };
  }
  if (text === null) return refuse('NOTHING_TO_STORE', 'content: an attachment of plain text');
  const heading = clean(source.type?.text ?? source.type?.coding?.[0]?.display);
  return entry(base, { sections: sectionsOf(text, heading) });
});
