import { loinc, measureOf } from '../../measures/wellbeing.js';
import type { WellbeingCategory } from '../../policy/index.js';
import type { CodedValue } from '../../schema/values.js';
import type { StoredEntry } from '../../subgraphs/wellbeing/model/entry.js';
import { dayOf, finnishOffset } from '../day.js';
import type { Names } from '../names.js';
import type { EntryTold, Story, Telling } from '../story.js';

/** What the person of the story stored herself. */
export function storedEntries(story: Story, telling: Telling, names: Names): StoredEntry[] {
  return (story.entries ?? []).map((told) => storedEntry(told, telling, names));
}

const byType: Readonly<Partial<Record<StoredEntry['type'], WellbeingCategory>>> = {
  CHECK_UP: 'CHECK_UP',
  SYMPTOM_ASSESSMENT: 'SYMPTOM_ASSESSMENT',
  SELF_CARE_PLAN: 'SELF_CARE_PLAN',
};

function storedEntry(told: EntryTold, { personId, at }: Telling, names: Names): StoredEntry {
  const _id = names.thing(personId, 'WELLBEING_ENTRY', told.key);
  const effectiveAt = at(...told.at);
  const measure = measureOf(told.code);
  const unit = measure?.unit ?? '{score}';
  return {
    _id,
    personId,
    type: told.type,
    category: byType[told.type] ?? measure?.category ?? 'OTHER',
    sortKey: `${effectiveAt}~${_id}`,
    identifier: `urn:demo:${told.key}`,
    profile: null,
    effectiveAt,
    effectiveEnd: null,
    offset: finnishOffset(effectiveAt),
    effectiveOn: dayOf(effectiveAt),
    issuedAt: effectiveAt,
    source: {
      applicationId: told.application,
      device: null,
      selfEntered: told.application === null,
      derived: false,
    },
    note: null,
    content: {
      code: codeOf(told),
      title: told.title ?? null,
      value: told.value === undefined ? null : { value: told.value, unit, comparator: null, original: null },
      text: told.text ?? null,
      components: [],
    },
  };
}

/** Codes that LOINC does not have are the demo's own, on the example arc. */
function codeOf({ code, title }: EntryTold): CodedValue {
  const measure = measureOf(code);
  if (measure !== undefined) return { system: loinc, code, display: measure.name };
  return { system: 'urn:oid:2.999.246.6.3', code, display: { fi: title ?? code, sv: null, en: null } };
}
