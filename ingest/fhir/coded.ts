import type { CodedValue } from '../../schema/values.js';
import type { Warn } from '../issue.js';
import type { Coding, Concept } from './elements.js';
import { clean, type Language, localized } from './text.js';

/** The first coding that has a code; a text without a code is kept as a display, and said so. */
export function codedOf(concept: Concept | undefined, language: Language, warn: Warn): CodedValue | null {
  if (concept === undefined) return null;
  const coding = concept.coding?.find(({ code }) => code !== undefined);
  if (coding?.code !== undefined) return fromCoding(coding, coding.code, concept.text, language, warn);
  const text = clean(concept.text) ?? clean(concept.coding?.[0]?.display);
  if (text === null) return null;
  warn('UNKNOWN_CODE', 'a code beside the text');
  return { system: '', code: '', display: localized(text, language) };
}

export function codedOfCoding(coding: Coding | undefined, language: Language, warn: Warn): CodedValue | null {
  return coding === undefined ? null : codedOf({ coding: [coding] }, language, warn);
}

export function allCoded(
  concepts: readonly Concept[] | undefined,
  language: Language,
  warn: Warn,
): CodedValue[] {
  return (concepts ?? [])
    .map((concept) => codedOf(concept, language, warn))
    .filter((coded) => coded !== null);
}

function fromCoding(
  coding: Coding,
  code: string,
  text: string | undefined,
  language: Language,
  warn: Warn,
): CodedValue {
  if (coding.system === undefined) warn('UNKNOWN_CODE', 'a code with its code system');
  return { system: coding.system ?? '', code, display: localized(coding.display ?? text, language) };
}

/** Has the concept one of the codes, whatever its system? */
export function hasCode(concept: Concept | undefined, codes: ReadonlySet<string>): boolean {
  return concept?.coding?.some(({ code }) => code !== undefined && codes.has(code)) ?? false;
}
