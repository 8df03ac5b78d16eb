import type { DocumentLimits } from './limits.js';

/**
 * Why the variables of a request are too large; undefined where they are not. Asked before anything else looks at them:
 * what is done with a value can cost more than its size, and goes as deep as it does. Reads no more than it permits.
 */
export function beyondVariables(
  given: Readonly<Record<string, unknown>>,
  { variables: { nesting, values }, word }: Pick<DocumentLimits, 'variables' | 'word'>,
): string | undefined {
  const tooMany = `The variables hold more than ${values} values. Ask in parts.`;
  let level: object[] = [given];
  let read = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > nesting) return `The variables nest over ${nesting} levels deep. Ask in parts.`;
    const below: object[] = [];
    for (const parent of level) {
      const names = Array.isArray(parent) ? [] : Object.keys(parent);
      const parts: unknown[] = Array.isArray(parent) ? parent : Object.values(parent);
      read += parts.length;
      if (read > values) return tooMany;
      if (names.some(isLong) || parts.some(isLong))
        return `A name or a text of the variables is longer than ${word} letters.`;
      for (const part of parts) if (typeof part === 'object' && part !== null) below.push(part);
    }
    level = below;
  }
  return undefined;

  function isLong(part: unknown): boolean {
    return typeof part === 'string' && part.length > word;
  }
}
