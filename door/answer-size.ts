/** Is the value, as JSON, longer than this? Looks at no more of it than is needed to know, and counts letters as one byte. */
export function isLargerThan(bytes: number, value: unknown): boolean {
  let left = bytes;
  const take = (part: unknown): void => {
    if (left < 0) return;
    if (typeof part === 'string') left -= part.length + 2;
    else if (typeof part !== 'object' || part === null) left -= 5;
    else if (Array.isArray(part)) {
      left -= 1;
      for (const item of part) take(item);
    } else {
      left -= 2;
      for (const key in part) {
        left -= key.length + 4;
        take(Reflect.get(part, key));
      }
    }
  };
  take(value);
  return left < 0;
}
