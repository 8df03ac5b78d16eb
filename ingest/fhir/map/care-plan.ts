import { z } from 'zod';
import { refuse } from '../../issue.js';
import { clinical } from '../clinical.js';
import { concept, ofPatient, period, reference } from '../elements.js';
import { entry } from '../entry.js';
import { treatmentOf } from '../judge.js';
import { mapper } from '../mapper.js';
import { marked } from '../standing.js';
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
        detail: z
          .object({
            code: concept.optional(),
            description: z.string().optional(),
            status: z.string().optional(),
            doNotPerform: z.boolean().optional(),
          })
          .optional(),
      }),
    )
    .optional(),
});

/** A plan of care is a section of its encounter's entry, one line for each activity. */
export const carePlan = mapper(shape, (source, surroundings) => {
  const names = (source.category ?? []).map(({ text, coding }) => clean(text ?? coding?.[0]?.display));
  const title = clean(source.title) ?? names.find((name) => name !== null) ?? null;
  const activities = (source.activity ?? []).flatMap(({ detail }) => activityOf(detail) ?? []);
  const isOfToday = treatmentOf('CarePlan.status', source.status) === 'KEPT';
  const heading = isOfToday ? title : marked(title ?? 'Care plan', 'CarePlan.status', source.status);
  const lines = [clean(source.description), ...activities.map((activity) => `- ${activity}`)].filter(Boolean);
  const goals = (source.goal ?? []).flatMap((goal) => surroundings.references.nameOf(goal, 'Goal') ?? []);
  if (heading === null && lines.length === 0)
    return refuse('NOTHING_TO_STORE', 'title, category or activity');
  const base = clinical(source, { occurredAt: source.period?.start, author: source.author }, surroundings);
  return entry(base, { sections: [{ heading, text: lines.join('\n') }], goals });
});

type Detail = NonNullable<NonNullable<z.output<typeof shape>['activity']>[number]['detail']>;

/** What is to be done, or not to be done. What was put in by mistake is left out; what has ended says so. */
function activityOf(detail: Detail | undefined): string | null {
  const text = clean(detail?.description ?? detail?.code?.text ?? detail?.code?.coding?.[0]?.display);
  if (text === null || treatmentOf('CarePlan.activity.detail.status', detail?.status) === 'NEGATED')
    return null;
  const told = marked(text, 'CarePlan.activity.detail.status', detail?.status);
  return detail?.doNotPerform === true ? `Not to be done: ${told}` : told;
}

/** A goal has no encounter of its own: it goes with the plan that names it. */
export const goal = mapper(
  z.object({
    subject: reference.optional(),
    lifecycleStatus: z.string().optional(),
    description: concept.optional(),
  }),
  ({ subject, lifecycleStatus, description }, { key, references }) => ({
    part: 'GOAL',
    key,
    person: references.nameOf(subject, 'Patient'),
    text: goalText(clean(description?.text ?? description?.coding?.[0]?.display), lifecycleStatus),
  }),
);

function goalText(text: string | null, status: string | undefined): string | null {
  return text === null ? null : marked(text, 'Goal.lifecycleStatus', status);
}
