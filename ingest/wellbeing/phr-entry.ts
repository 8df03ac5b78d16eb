import type { z } from 'zod';
import { isByPatient } from '../fhir/clinical.js';
import { codedOf } from '../fhir/coded.js';
import { plainText, withPlainTexts } from '../fhir/deceiving-characters.js';
import { meaningOf } from '../fhir/labels.js';
import { withoutMasked } from '../fhir/masked.js';
import { modifierRefusal } from '../fhir/modifier-refusal.js';
import { alone, type References, referencesOf } from '../fhir/reference.js';
import { surveyOf } from '../fhir/survey.js';
import { clean, languageOf } from '../fhir/text.js';
import { withSingleEvent } from '../fhir/told-times.js';
import { twoUnits } from '../fhir/two-units.js';
import { type Refusal, refuse } from '../issue.js';
import type { Resource } from '../read/met.js';
import { categoryOfFhir } from './category.js';
import type { EntryDraft } from './entry-of.js';
import { byMeasure, measuredBy } from './measured-by.js';
import { doseContent } from './phr-dose.js';
import { nameless, namesOf } from './phr-names.js';
import { type common, dose, observation } from './phr-shapes.js';
import { phrTimes } from './phr-times.js';
import { type PhrSurroundings, partsOf, valueIn } from './phr-value.js';
import { impossibleDuration } from './plausible-duration.js';

/** Of the security labels of a citizen's own data only the ordinary ones are known. */
const noLabels = { saysNothing: [], hiddenFromPatient: [], protected: [] };

/** The entry that a PHR resource is. The citizen's own names the patient as performer, an application or a PHR profile. */
export function phrEntry(read: Resource, surroundings: PhrSurroundings): EntryDraft | Refusal {
  const first = surveyOf(read);
  const resource = first.deceives ? withPlainTexts(read) : read;
  const survey = first.deceives ? surveyOf(resource) : first;
  if (first.deceives) surroundings.warn('CHARACTERS_LEFT_OUT', plainText);
  const meaning = meaningOf(survey.labels, noLabels);
  if ('refused' in meaning) return meaning;
  const refusal = modifierRefusal(resource, survey, (element) =>
    surroundings.warn('NOT_CURRENT', `${element}: data that holds`),
  );
  if (refusal !== null) return refusal;
  const unclear = twoUnits(survey, surroundings.warn);
  if (unclear !== null) return unclear;
  if (resource.resourceType === 'Observation') {
    const shown = withoutMasked(withSingleEvent(resource), surroundings.warn);
    const read = observation.safeParse(shown);
    return read.success
      ? ofObservation(read.data, referencesOf(resource, '', alone), surroundings)
      : badShape(read.error);
  }
  if (resource.resourceType === 'MedicationAdministration') {
    const read = dose.safeParse(resource);
    return read.success ? ofDose(read.data, surroundings) : badShape(read.error);
  }
  return refuse('NOT_STORED_HERE', 'Observation or MedicationAdministration');
}

function ofObservation(
  source: z.infer<typeof observation>,
  references: References,
  surroundings: PhrSurroundings,
): EntryDraft | Refusal {
  const { warn } = surroundings;
  const own =
    isByPatient(source, references) ||
    source.extension?.some(({ url }) => url?.endsWith('fiphr-ext-creatingapplication')) ||
    isOfPhr(source.meta?.profile);
  if (!own) return refuse('NOT_STORED_HERE', 'performer: the patient, or an application that made it');
  const language = languageOf(source.language, 'fi');
  const code = codedOf(byMeasure(source.code), language, warn);
  if (code === null) return refuse('NOTHING_TO_STORE', 'code: a code or a text');
  const meaning = measuredBy(source.code, 'code', source.meta?.profile);
  if ('refused' in meaning) return meaning;
  const fhirCategories = source.category?.flatMap(({ coding }) => coding?.map((one) => one.code) ?? []);
  const otherwise = categoryOfFhir(fhirCategories);
  const parts = partsOf(source.component ?? [], { ...meaning, otherwise }, language, surroundings);
  if ('refused' in parts) return parts;
  const { components, category } = parts;
  if (category === 'OTHER') warn('UNKNOWN_CODE', 'code: one that is shared under a category');
  const whole = valueIn(source, meaning, '', surroundings);
  if ('refused' in whole) return whole;
  const hasOwn = whole.value !== null || whole.text !== null;
  if (hasOwn && category !== (meaning.category ?? otherwise))
    return refuse('BAD_SHAPE', 'code: a code that is shared under the same category as the parts');
  if (![whole, ...components].some(({ value, text }) => value !== null || text !== null))
    return refuse('NOTHING_TO_STORE', 'value[x] or component: a quantity, a number, a code or a text');
  const content = {
    code,
    title: clean(source.code.text),
    ...whole,
    components,
  };
  const type = components.length > 0 && category === 'PHYSICAL_ACTIVITY' ? 'ACTIVITY' : 'OBSERVATION';
  return entry(source, { type, category, content, device: clean(source.device?.display) }, surroundings);
}

function ofDose(source: z.infer<typeof dose>, surroundings: PhrSurroundings): EntryDraft | Refusal {
  const content = doseContent(source, surroundings);
  if ('refused' in content) return content;
  const device = clean(source.device?.[0]?.display);
  return entry(source, { type: 'OBSERVATION', category: 'MEDICINE_USE', content, device }, surroundings);
}

type Holds = Pick<EntryDraft, 'type' | 'category' | 'content'> & { readonly device: string | null };

function entry(
  source: z.infer<z.ZodObject<typeof common>>,
  holds: Holds,
  surroundings: PhrSurroundings,
): EntryDraft | Refusal {
  const times = phrTimes(source, surroundings.now);
  if ('refused' in times) return times;
  const tooLong = impossibleDuration(holds.content, times);
  if (tooLong !== null) return tooLong;
  const names = namesOf(source);
  if (names === null) return nameless;
  const { device, ...kept } = holds;
  return {
    ...kept,
    identifier: names.shown,
    profile: source.meta?.profile?.[0] ?? null,
    ...times,
    source: {
      applicationId: surroundings.applicationId,
      device,
      selfEntered: device === null,
      derived: false,
    },
    note: clean(source.note?.map(({ text }) => text ?? '').join('\n')),
  };
}

function isOfPhr(profiles: readonly string[] | undefined): boolean {
  return profiles?.some((profile) => profile.startsWith('http://phr.kanta.fi/')) ?? false;
}

function badShape(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  return refuse('BAD_SHAPE', `${issue?.path.join('.')}: ${issue?.message}`);
}
