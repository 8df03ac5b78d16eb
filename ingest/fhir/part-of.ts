import { helsinkiDate } from '../../policy/index.js';
import { type Refusal, refuse } from '../issue.js';
import type { Resource } from '../read/met.js';
import { instantOf } from './date.js';
import { impossibleTimesOf } from './impossible-times.js';
import type { Surroundings } from './mapper.js';
import { mappers } from './mappers.js';
import { withoutMasked } from './masked.js';
import { modifierRefusal } from './modifier-refusal.js';
import { tellOtherUnits } from './other-units.js';
import { otherVersionOf } from './other-version.js';
import type { Part } from './part.js';
import type { Survey } from './survey.js';
import { partialTimeOf, tellTimes, withSingleEvent } from './told-times.js';
import { twoUnits } from './two-units.js';

/** What a resource is to this project: a part of something stored, or the reason why it is not. */
export function partOf(
  resource: Resource,
  key: string | null,
  survey: Survey,
  known: Omit<Surroundings, 'key'>,
): Part | Refusal {
  const mapper = mappers.get(resource.resourceType);
  if (mapper === undefined) return refuse('NOT_STORED_HERE', 'a type that is stored');
  const other = otherVersionOf(resource);
  const expected = other && `FHIR R4; ${other.element} shows ${other.version}`;
  if (other?.version === 'R5') return refuse('OTHER_FHIR_VERSION', expected ?? '');
  if (expected !== null) known.warn('OTHER_FHIR_VERSION', expected);
  const refusal = modifierRefusal(resource, survey, (element) =>
    known.warn('NOT_CURRENT', `${element}: a record that is in use and stands alone`),
  );
  if (refusal !== null) return refusal;
  const unclear = twoUnits(survey, known.warn);
  if (unclear !== null) return unclear;
  if (key === null) return refuse('NO_ID', 'id: the source’s own name of the resource');
  try {
    const r4 = withoutMasked(withSingleEvent(asR4(resource)), known.warn);
    const part = mapper(r4, { ...known, key });
    if ('refused' in part) return part;
    if (part.part === 'LABORATORY_VALUE') tellOtherUnits(part.values, known.now, known.warn);
    const impossible = impossibleTimesOf(part, known.now);
    if (impossible !== null) return impossible;
    const timed = withPartialTime(withDay(part, survey.days), partialTimeOf(r4));
    if (!('refused' in timed)) tellTimes(r4, known.warn);
    return timed;
  } catch (error) {
    if (error instanceof RangeError) return refuse('BAD_SHAPE', 'a resource that is not nested so deep');
    throw error;
  }
}

/** Types whose encounter STU3 called the context. */
const hadContext = new Set([
  'CarePlan',
  'Condition',
  'DiagnosticReport',
  'ImagingStudy',
  'MedicationRequest',
  'Observation',
  'Procedure',
]);

function asR4(resource: Resource): Resource {
  const { context, encounter, resourceType } = resource;
  return context !== undefined && encounter === undefined && hadContext.has(resourceType)
    ? { ...resource, encounter: context }
    : resource;
}

/** A day without time is kept as its noon; that it was no moment is kept beside it. */
function withDay(part: Part, days: ReadonlySet<string>): Part {
  if (!('occurredAt' in part) || part.occurredAt === null) return part;
  const day = helsinkiDate(part.occurredAt);
  return days.has(day) && instantOf(day) === part.occurredAt ? { ...part, occurredOn: day } : part;
}

/** Of what its source dates by a year or a month only, another time that it gives must be of that year or month. */
function withPartialTime(part: Part, partial: string | null): Part | Refusal {
  if (partial === null || !('occurredAt' in part)) return part;
  if (part.occurredAt === null) return { ...part, occurredIn: partial };
  if (helsinkiDate(part.occurredAt).startsWith(partial)) return part;
  return refuse('MISSING_DATE', 'a day or a moment when it was; a year or a month alone is none');
}
