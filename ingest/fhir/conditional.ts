import { isGlobal, withoutSlash } from './names.js';

/** A conditional reference: a search for one resource. */
export interface Conditional {
  /** The server that is searched; null for that of the reference itself. */
  readonly base: string | null;
  readonly type: string;
  /** What `_id` asks for, each that a comma divides. */
  readonly ids: readonly string[];
  /** What `identifier` asks for; null for one that says no system. */
  readonly identifiers: readonly ({ readonly system: string; readonly value: string } | null)[];
  readonly parameters: URLSearchParams;
}

/** The search that a text is; null for another. */
export function conditionalOf(text: string): Conditional | null {
  const [, base = '', type, query = ''] = /^(?:(.*)\/)?([A-Z][A-Za-z]+)\?(.*)$/.exec(text) ?? [];
  if (type === undefined) return null;
  const parameters = new URLSearchParams(query.replaceAll('+', '%2B'));
  const valuesOf = (name: string) => parameters.getAll(name).flatMap((value) => value.split(/(?<!\\),/));
  return {
    base: isGlobal(base) ? withoutSlash(base) : null,
    type,
    ids: valuesOf('_id').filter((id) => id !== ''),
    identifiers: valuesOf('identifier').map(tokenOf),
    parameters,
  };
}

function tokenOf(text: string) {
  const bar = text.indexOf('|');
  if (bar === -1) return null;
  return { system: text.slice(0, bar), value: text.slice(bar + 1).replace(/\\([,|$\\])/g, '$1') };
}

/** What a search says of the birth date of whom it finds. */
export function birthDatesIn({ parameters }: Conditional): readonly string[] {
  return [...parameters].flatMap(([name, value]) => (name.toLowerCase() === 'birthdate' ? [value] : []));
}

/** Is a birth date one that the search finds, such as by `1980-02-29`, `ge1980` or `1980-02,1981-02`? */
export function isFoundBy(birthDate: string, condition: string): boolean {
  return condition.split(',').some((one) => {
    const [, prefix = 'eq', date] = /^([a-z]{2})?(\d{4}(?:-\d{2}){0,2})$/.exec(one.trim()) ?? [];
    if (date === undefined) return false;
    const isWithin = birthDate.startsWith(date);
    const isAfter = !isWithin && birthDate > date;
    const isBefore = !isWithin && birthDate < date;
    const found: Readonly<Record<string, boolean>> = {
      ...{ eq: isWithin, ne: !isWithin, ge: isWithin || isAfter, le: isWithin || isBefore },
      ...{ gt: isAfter, sa: isAfter, lt: isBefore, eb: isBefore, ap: isWithin },
    };
    return found[prefix] ?? false;
  });
}
