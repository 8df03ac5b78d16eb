import type { CodedValue, Coding as OwnCoding } from '../../schema/values.js';
import type { Warn } from '../issue.js';
import { rankOf } from './code-systems.js';
import type { Coding, Concept } from './elements.js';
import { clean, type Language, localized } from './text.js';

/** As many as the graph gives beside the one that is shown. */
const mostOthers = 8;

/**
 * A concept with its codings: the one that the user chose is shown, else the one of the best known code system, since
 * their order has no meaning. A text without a code is kept as a display, and said so.
 */
export function codedOf(concept: Concept | undefined, language: Language, warn: Warn): CodedValue | null {
  if (concept === undefined) return null;
  const codings = (concept.coding ?? []).filter(isCode).sort(inOrder);
  const [shown, ...beside] = distinct(codings);
  const others = beside.slice(0, mostOthers);
  if (others.length < beside.length)
    warn('VALUE_LEFT_OUT', `coding: at most ${mostOthers + 1} codes of one concept`);
  if (shown !== undefined) return fromCodings(shown, others, clean(concept.text), language, warn);
  const text = clean(concept.text) ?? clean(concept.coding?.find(({ display }) => clean(display))?.display);
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

/** Has the concept one of the codes, whatever its system? */
export function hasCode(concept: Concept | undefined, codes: ReadonlySet<string>): boolean {
  return concept?.coding?.some(({ code }) => code !== undefined && codes.has(code)) ?? false;
}

type Code = Coding & { readonly code: string };

function isCode(coding: Coding): coding is Code {
  return clean(coding.code) !== null;
}

function inOrder(one: Code, other: Code): number {
  const chosen = Number(other.userSelected ?? false) - Number(one.userSelected ?? false);
  const byName =
    `${one.system}|${one.code}|${one.display}` < `${other.system}|${other.code}|${other.display}` ? -1 : 1;
  return chosen || rankOf(one.system) - rankOf(other.system) || byName;
}

function distinct(codings: readonly Code[]): Code[] {
  const seen = new Set<string>();
  return codings.filter(({ system, code }) => {
    const name = `${system}|${code}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

function fromCodings(
  shown: Code,
  others: readonly Code[],
  text: string | null,
  language: Language,
  warn: Warn,
): CodedValue {
  if ([shown, ...others].some(({ system }) => system === undefined))
    warn('UNKNOWN_CODE', 'a code with its code system');
  const display = clean(shown.display) ?? text;
  return {
    ...ownCoding(shown, display, language),
    ...(text === null || text === display ? {} : { text }),
    ...(others.length === 0
      ? {}
      : { others: others.map((other) => ownCoding(other, clean(other.display), language)) }),
  };
}

function ownCoding({ system, code }: Code, display: string | null, language: Language): OwnCoding {
  return { system: system ?? '', code, display: localized(display, language) };
}
