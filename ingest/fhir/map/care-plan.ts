import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical } from '../clinical.js';
import { concept, ofPatient, period, reference } from '../elements.js';
import { entry } from '../entry.js';
import { mapper } from '../mapper.js';
import { clean } from '../text.js';

const shape = z.object({
  ...ofPatient,
  status: z.string(),
  category: z.array(concept).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  period: period.optional(),
  author: reference.optional(),
  goal: z.array(reference).optional(),
  activity: z
    .array(
      z.object({
        detail: z.object({ code: concept.optional(), description: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

/** A plan of care is a section of its encounter's entry, one line for each activity. */
export const carePlan = mapper(shape, (source, surroundings) => {
  if (source.status === 'entered-in-error') return refuse('NOT_IN_FORCE', 'status: one in force');
  const names = (source.category ?? []).map(({ text, coding }) => clean(text ?? coding?.[0]?.display));
  const heading = clean(source.title) ?? names.find((name) => name !== null) ?? null;
  const activities = (source.activity ?? []).flatMap(
    ({ detail }) =>
      clean(detail?.description ?? detail?.code?.text ?? detail?.code?.coding?.[0]?.display) ?? [],
  );
  const lines = [clean(source.description), ...activities.map((activity) => `- ${activity}`)].filter(Boolean);
  const goals = (source.goal ?? []).flatMap((goal) => surroundings.references.nameOf(goal, 'Goal') ?? []);
  if (heading === null && lines.length === 0)
    return refuse('NOTHING_TO_STORE', 'title, category or activity');
  const base = clinical(source, { occurredAt: source.period?.start, author: source.author }, surroundings);
  return entry(base, { sections: [{ heading, text: lines.join('\n') }], goals });
});

/** A goal has no encounter of its own: it goes with the plan that names it. */
export const goal = mapper(
  z.object({ subject: reference.optional(), description: concept.optional() }),
  ({ subject, description }, { key, references }) => ({
    part: 'GOAL',
    key,
    person: references.nameOf(subject, 'Patient'),
    text: clean(description?.text ?? description?.coding?.[0]?.display),
  }),
);
