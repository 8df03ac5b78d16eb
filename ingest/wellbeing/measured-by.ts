import { codeOfProfile, isPanel, knownCategory, measuringCode } from '../../measures/known-codes.js';
import { scaleOf } from '../../measures/scale.js';
import type { WellbeingCategory } from '../../policy/index.js';
import type { Concept } from '../fhir/elements.js';
import { type Refusal, refuse } from '../issue.js';

/** What an element measures, by all of its codings together. */
export interface Meaning {
  /** The codes whose units and ranges hold for its value, in an order of their own; none where nothing is known. */
  readonly measures: readonly string[];
  /** What it is shared by; null for codes that nobody knows here. */
  readonly category: WellbeingCategory | null;
  readonly isPanel: boolean;
}

/** The order of codings has no meaning: each that is known counts. Codings of several categories contradict each other. */
export function measuredByCodes(codes: readonly string[], path: string): Meaning | Refusal {
  const measures = [...new Set(codes.map(measuringCode))].sort();
  const categories = new Set(codes.flatMap((code) => knownCategory(code) ?? []));
  if (categories.size > 1) return refuse('BAD_SHAPE', `${path}: codings of one and the same measure`);
  const [category = null] = categories;
  return {
    measures: measures.filter((code) => scaleOf(code).unit !== null),
    category,
    isPanel: measures.some(isPanel),
  };
}

/** What a whole recording measures: what its profiles are made for counts too, unless its codings say something else. */
export function measuredBy(
  concept: Concept,
  path: string,
  profiles: readonly string[] = [],
): Meaning | Refusal {
  const codes = codesOf(concept);
  const byCodes = measuredByCodes(codes, path);
  if ('refused' in byCodes) return byCodes;
  const ofProfiles = profiles.flatMap((profile) => codeOfProfile(profile) ?? []);
  const fitting = ofProfiles.filter(
    (code) => byCodes.category === null || knownCategory(code) === byCodes.category,
  );
  const isToldByUnit = byCodes.measures.length > 0;
  const counting = isToldByUnit ? fitting.filter((code) => hasUnitOf(code, byCodes.measures)) : fitting;
  return measuredByCodes([...codes, ...counting], path);
}

/** A profile for several measures (glucose, nutrients) gives a range for those that are told in the same unit only. */
function hasUnitOf(code: string, measures: readonly string[]): boolean {
  return measures.some((one) => scaleOf(one).unit === scaleOf(code).unit);
}

function codesOf({ coding = [] }: Concept): string[] {
  return coding.flatMap(({ code }) => code?.trim() || []);
}

/** The concept with its codes as they are meant; one that names a known measure is shown before one that a user chose. */
export function byMeasure(concept: Concept): Concept {
  const coding = (concept.coding ?? []).map((one) => ({ ...one, code: one.code?.trim() }));
  const isKnown = ({ code = '' }: { readonly code?: string | undefined }) =>
    knownCategory(code) !== undefined;
  if (!coding.some(isKnown)) return { ...concept, coding };
  return { ...concept, coding: coding.map((one) => ({ ...one, userSelected: isKnown(one) })) };
}
