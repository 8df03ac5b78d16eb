import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical, organisationOf, professionalOf } from '../clinical.js';
import { codedOf } from '../coded.js';
import { looseInstant } from '../date.js';
import { concept, ofPatient, type Reference, reference } from '../elements.js';
import { entry } from '../entry.js';
import { mapper } from '../mapper.js';
import { NOWHERE } from '../names.js';
import { textOfNarrative } from '../narrative.js';
import { clean, type Section } from '../text.js';

const section = z.object({
  title: z.string().optional(),
  code: concept.optional(),
  text: z.object({ div: z.string().optional() }).optional(),
  section: z.array(z.unknown()).optional(),
  focus: reference.optional(),
});

const shape = z.object({
  ...ofPatient,
  type: concept.optional(),
  date: looseInstant.nullish(),
  author: z.array(reference).optional(),
  title: z.string().optional(),
  custodian: reference.optional(),
  section: z.array(z.unknown()).optional(),
});

/** Sections stand in sections; so deep does nobody write. */
const deepest = 8;

/**
 * A document, such as a patient summary: an entry of its sections. Without an encounter it is no visit, and what its
 * bundle holds of the same patient is not given one either.
 */
export const composition = mapper(shape, (source, surroundings) => {
  const { language, warn, references } = surroundings;
  if (source.date === undefined || source.date === null)
    return refuse('MISSING_DATE', 'date: a day or a moment');
  const authors = source.author ?? [];
  const base = clinical(
    source,
    { occurredAt: source.date, recordedAt: source.date, author: professionalOf(authors, references) },
    surroundings,
  );
  const keeper = source.custodian ?? authors.find((one) => references.typeOf(one) === 'Organization');
  const type = codedOf(source.type, language, warn);
  const isOwn = (focus: Reference | undefined) =>
    focus === undefined ||
    (![null, NOWHERE].includes(references.nameOf(focus, 'Patient')) &&
      references.nameOf(focus, 'Patient') === base.person);
  const sections = sectionsIn(source.section, clean(source.title), 0, (one) => {
    if (isOwn(one)) return true;
    warn('OTHER_PERSON', 'section.focus: the patient');
    return false;
  });
  if (sections.length === 0 && type === null)
    return refuse('NOTHING_TO_STORE', 'type, or a section with a text');
  return entry(base, { sections, summary: { type, organisation: organisationOf(keeper, references) } });
});

function sectionsIn(
  sections: readonly unknown[] | undefined,
  above: string | null,
  depth: number,
  isOwn: (focus: Reference | undefined) => boolean,
): Section[] {
  if (depth >= deepest) return [];
  return (sections ?? []).flatMap((one) => {
    const read = section.safeParse(one);
    if (!read.success) return [];
    const { title, code, text, section: below, focus } = read.data;
    if (!isOwn(focus)) return [];
    const heading = clean(title) ?? clean(code?.text) ?? clean(code?.coding?.[0]?.display) ?? above;
    const written = textOfNarrative(text?.div);
    const own = written === null ? [] : [{ heading, text: written }];
    return [...own, ...sectionsIn(below, heading, depth + 1, isOwn)];
  });
}
