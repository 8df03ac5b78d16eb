import { loinc, measureOf } from '../../../measures/wellbeing.js';
import type { Quantity } from '../../../schema/values.js';
import type { EntryContent, StoredEntry } from '../../../subgraphs/wellbeing/model/entry.js';
import type { EntryDraft } from '../entry-of.js';
import { localTime } from '../local-time.js';
import type { ClinicalBasis } from './clinical-basis.js';
import { daysBack, inFinland, wobble } from './days.js';

export interface HomeDataOptions {
  readonly personId: string;
  readonly applicationId: string;
  readonly now: string;
  readonly seed: string;
  /** How many days back. */
  readonly days: number;
}

/** Half a year at home, around what care measured last: pressure, pulse, weight, scores, and the plan as one's own. */
export function homeData(basis: ClinicalBasis, options: HomeDataOptions): EntryDraft[] {
  const { now, days } = options;
  const { systolic, diastolic, heartRate, weight, scores, plan } = basis;
  const found: EntryDraft[] = [];
  const add = (day: string, clock: string, type: StoredEntry['type'], content: EntryContent) => {
    const draft = draftOf(day, clock, type, content, options);
    if (draft !== null && draft.effectiveAt <= now) found.push(draft);
  };
  for (const day of daysBack(now, 3, days)) {
    const around = (name: string, by: number) =>
      Math.round(by * wobble(options.seed, options.personId, name, day));
    if (systolic !== null && diastolic !== null) {
      const parts = [
        part('8480-6', Math.round(systolic) + around('systolic', 12)),
        part('8462-4', Math.round(diastolic) + around('diastolic', 8)),
      ];
      add(day, '07:30', 'OBSERVATION', { ...named('85354-9'), value: null, text: null, components: parts });
    }
    if (heartRate !== null)
      add(day, '07:31', 'OBSERVATION', plain('8867-4', Math.round(heartRate) + around('pulse', 9)));
  }
  for (const day of daysBack(now, 7, days)) {
    const change = wobble(options.seed, options.personId, 'weight', day);
    if (weight !== null)
      add(day, '08:00', 'OBSERVATION', plain('29463-7', Number((weight + change).toFixed(1))));
  }
  for (const day of daysBack(now, 30, days)) {
    for (const { code, value } of scores.slice(0, 3)) {
      if (value.quantity === null) continue;
      const score = Math.max(
        0,
        Math.round(value.quantity.value + 2 * wobble(options.seed, options.personId, code.code, day)),
      );
      const content = {
        code,
        title: code.display?.en ?? null,
        value: quantity(score, '{score}'),
        text: null,
        components: [],
      };
      add(day, '19:00', 'SYMPTOM_ASSESSMENT', content);
    }
  }
  const [firstDay] = daysBack(now, 30, days).slice(-1);
  if (plan !== null && firstDay !== undefined) {
    const code = { system: 'urn:oid:2.999.246.6.2', code: 'self-care-plan', display: planName };
    add(firstDay, '18:00', 'SELF_CARE_PLAN', {
      code,
      title: plan.heading,
      value: null,
      text: plan.text,
      components: [],
    });
  }
  return found;
}

const planName = { fi: 'Omahoitosuunnitelma', sv: 'Egenvårdsplan', en: 'Self-care plan' };

function named(code: string): Pick<EntryContent, 'code' | 'title'> {
  return { code: { system: loinc, code, display: measureOf(code)?.name ?? null }, title: null };
}

function plain(code: string, value: number): EntryContent {
  return {
    ...named(code),
    value: quantity(value, measureOf(code)?.unit ?? null),
    text: null,
    components: [],
  };
}

function part(code: string, value: number): EntryContent['components'][number] {
  return { code: named(code).code, value: quantity(value, measureOf(code)?.unit ?? null), text: null };
}

function quantity(value: number, unit: string | null): Quantity {
  return { value, unit, comparator: null, original: null };
}

const categories = { SYMPTOM_ASSESSMENT: 'SYMPTOM_ASSESSMENT', SELF_CARE_PLAN: 'SELF_CARE_PLAN' } as const;

function draftOf(
  day: string,
  clock: string,
  type: StoredEntry['type'],
  content: EntryContent,
  { applicationId }: HomeDataOptions,
): EntryDraft | null {
  const time = localTime(inFinland(day, clock));
  if (time === null) return null;
  const category = type === 'SYMPTOM_ASSESSMENT' || type === 'SELF_CARE_PLAN' ? categories[type] : undefined;
  return {
    type,
    category: category ?? measureOf(content.code.code)?.category ?? 'OTHER',
    identifier: `urn:derived:${content.code.code}:${day}`,
    profile: null,
    ...time,
    effectiveEnd: null,
    issuedAt: time.effectiveAt,
    source: { applicationId, device: null, selfEntered: true, derived: true },
    note: null,
    content,
  };
}
