import { endOfString } from './decimals.js';

/** A text that can be read in more ways than these is not read at all. */
const mostReadings = 64;

/** What marks the key of a repeat, so that the parser keeps each value: no FHIR text has it. */
const mark = '\u0000';

/**
 * Every way in which a JSON text can be read whose objects have keys twice: of each key any one of its values. None of
 * them is taken for what its source meant, but whatever one of them would keep back stays so. Null where there are too many.
 */
export function allReadings(json: string): readonly unknown[] | null {
  try {
    return waysOf(JSON.parse(withMarkedRepeats(json)));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const colon = /\s*:/y;

/** The text in which no object has a key twice, since repeats have other names. */
function withMarkedRepeats(json: string): string {
  const parts: string[] = [];
  const around: Map<string, number>[] = [];
  let taken = 0;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (character === '{' || character === '[') around.push(new Map());
    else if (character === '}' || character === ']') around.pop();
    if (character !== '"') continue;
    const end = endOfString(json, index);
    const keys = around.at(-1);
    colon.lastIndex = end + 1;
    if (keys !== undefined && colon.test(json)) {
      const key: string = JSON.parse(json.slice(index, end + 1));
      const before = keys.get(key) ?? 0;
      keys.set(key, before + 1);
      if (before > 0) {
        parts.push(json.slice(taken, index), JSON.stringify(`${mark}${before}${mark}${key}`));
        taken = end + 1;
      }
    }
    index = end;
  }
  return parts.join('') + json.slice(taken);
}

function waysOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  if (Array.isArray(value)) return choices(value.map(waysOf));
  const byKey = new Map<string, unknown[]>();
  for (const [name, below] of Object.entries(value)) {
    const key = name.startsWith(mark) ? name.slice(name.indexOf(mark, 1) + 1) : name;
    byKey.set(key, [...(byKey.get(key) ?? []), ...waysOf(below)]);
  }
  const keys = [...byKey.keys()];
  return choices([...byKey.values()]).map((values) =>
    Object.fromEntries(keys.map((key, index) => [key, values[index]])),
  );
}

/** One of each list, in every combination. */
function choices(lists: readonly (readonly unknown[])[]): (readonly unknown[])[] {
  let found: unknown[][] = [[]];
  for (const list of lists) {
    if (found.length * list.length > mostReadings) throw new RangeError('too many readings');
    if (list.length === 1) for (const one of found) one.push(list[0]);
    else found = found.flatMap((before) => list.map((one) => [...before, one]));
  }
  return found;
}
