import type { Warn } from '../issue.js';
import type { Concept } from './elements.js';

/** Code systems in which HL7 and Finland write FDI tooth numbers and surfaces. */
const teeth = new Set([
  'http://terminology.hl7.org/CodeSystem/ex-tooth',
  'http://hl7.org/fhir/ex-tooth',
  'urn:iso:std:iso:3950',
  'urn:oid:1.2.246.537.6.33',
]);
const surfaces = new Set([
  'http://terminology.hl7.org/CodeSystem/FDI-surface',
  'http://hl7.org/fhir/FDI-surface',
]);

export interface Place {
  readonly tooth: string | null;
  readonly surfaces: readonly string[];
}

/** The tooth and its surfaces that the body sites name; a number that no tooth has is left out, and said so. */
export function placeOf(sites: readonly Concept[], warn: Warn): Place {
  const codings = sites.flatMap(({ coding }) => coding ?? []);
  const number = codings.find(({ system }) => system !== undefined && teeth.has(system))?.code;
  const known = number === undefined || isTooth(number);
  if (!known) warn('UNKNOWN_TOOTH', 'bodySite: an FDI tooth number, 11 to 48 or 51 to 85');
  return {
    tooth: known ? (number ?? null) : null,
    surfaces: codings.flatMap(({ system, code }) =>
      system !== undefined && surfaces.has(system) && code !== undefined ? [...code] : [],
    ),
  };
}

export function namesTooth(sites: readonly Concept[]): boolean {
  return sites.some(({ coding }) => coding?.some(({ system }) => system !== undefined && teeth.has(system)));
}

function isTooth(number: string): boolean {
  return /^([1-4][1-8]|[5-8][1-5])$/.test(number);
}
