import type { Warn } from '../issue.js';
import type { Resource } from '../read/met.js';
import { isPartialDate } from './date.js';

/** The elements of a type that say when it was: the first that is given counts. Others say when it was recorded or ends. */
interface Times {
  readonly occurred: readonly string[];
  readonly beside?: readonly string[];
  /** Elements of several forms, and those of their forms that are stored. */
  readonly forms?: Readonly<Record<string, readonly string[]>>;
}

const dateOrPeriod = ['DateTime', 'Period'];
const effective = ['effectiveDateTime', 'effectiveInstant', 'effectivePeriod.start'];
const effectiveForms = { effective: dateOrPeriod };

const times: Readonly<Record<string, Times>> = {
  AllergyIntolerance: { occurred: ['recordedDate'], forms: { onset: ['DateTime'] } },
  CarePlan: { occurred: ['period.start'] },
  Composition: { occurred: ['date'] },
  Condition: {
    occurred: ['recordedDate'],
    forms: { onset: dateOrPeriod, abatement: [...dateOrPeriod, 'Boolean'] },
  },
  DiagnosticReport: { occurred: effective, beside: ['issued'], forms: effectiveForms },
  DocumentReference: { occurred: ['date'] },
  ImagingStudy: { occurred: ['started'] },
  Immunization: {
    occurred: ['occurrenceDateTime'],
    beside: ['recorded'],
    forms: { occurrence: ['DateTime'] },
  },
  MedicationAdministration: { occurred: effective, forms: effectiveForms },
  MedicationRequest: { occurred: ['authoredOn'], beside: ['dispenseRequest.validityPeriod.end'] },
  MedicationStatement: {
    occurred: effective,
    beside: ['effectivePeriod.end', 'dateAsserted'],
    forms: effectiveForms,
  },
  Observation: {
    occurred: effective,
    beside: ['issued'],
    forms: { effective: [...dateOrPeriod, 'Instant'] },
  },
  Procedure: { occurred: ['performedDateTime', 'performedPeriod.start'], forms: { performed: dateOrPeriod } },
};

/** A year or a month, where its source says no more of when the resource was; null where it says a day, or nothing. */
export function partialTimeOf(resource: Resource): string | null {
  const { occurred = [] } = times[resource.resourceType] ?? {};
  const first = occurred.map((path) => valueAt(resource, path)).find((value) => value !== undefined);
  return typeof first === 'string' && isPartialDate(first) ? first : null;
}

/** Tells of the times that are not stored: in a form that no record has, a year or a month alone, a period without a start. */
export function tellTimes(resource: Resource, warn: Warn): void {
  const { occurred = [], beside = [], forms = {} } = times[resource.resourceType] ?? {};
  for (const [element, stored] of Object.entries(forms)) {
    const given = Object.keys(resource).filter((name) => isFormOf(name, element) && isGiven(resource[name]));
    if (given.length > 1 || given.some((name) => !stored.includes(name.slice(element.length))))
      warn('TIME_LEFT_OUT', `${element}[x]: one, of the form ${stored.join(' or ')}`);
    const period = `${element}Period`;
    if (isGiven(resource[period]) && valueAt(resource, `${period}.start`) === undefined)
      warn('TIME_LEFT_OUT', `${period}.start: a day or a moment`);
  }
  for (const path of [...occurred, ...beside]) {
    const value = valueAt(resource, path);
    if (typeof value === 'string' && isPartialDate(value))
      warn('TIME_LEFT_OUT', `${path}: a day or a moment; a year or a month is not kept`);
  }
}

/** A plan of one event, and of nothing that repeats, is the moment of that event. */
export function withSingleEvent(resource: Resource): Resource {
  const { effectiveTiming: timing, ...others } = resource;
  if (Object.keys(others).some((name) => isFormOf(name, 'effective'))) return resource;
  const { event, repeat, code } = (timing ?? {}) as Readonly<Record<string, unknown>>;
  const events: readonly unknown[] = Array.isArray(event) ? event : [];
  if (events.length !== 1 || isGiven(repeat) || isGiven(code)) return resource;
  return { ...others, resourceType: resource.resourceType, effectiveDateTime: events[0] };
}

function isFormOf(name: string, element: string): boolean {
  return name.startsWith(element) && /^[A-Z]/.test(name.slice(element.length));
}

function valueAt(resource: Resource, path: string): unknown {
  let value: unknown = resource;
  for (const step of path.split('.'))
    value = isGiven(value) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  return value ?? undefined;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
