/** Where the text of a number stands beside it, when the number alone cannot show how closely it was measured. */
const beside = 'value as written';

const number = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';

const afterKey = new RegExp(`\\s*:\\s*(${number})(?=\\s*[,}])`, 'y');

/** A first look, since almost no text has such a number: a zero at the end, an exponent, more digits than a number holds. */
const mayHave = /"value"\s*:\s*-?\d*(?:\.\d*0|\.?\d*[eE]|[\d.]{16,})/;

/**
 * JSON text in which each `value` whose number would change when it is read has the text of it beside it. FHIR's decimals
 * have a precision: `1.00` is not `1`.
 */
export function withDecimals(json: string): string {
  if (!mayHave.test(json)) return json;
  const parts: string[] = [];
  let taken = 0;
  for (let start = json.indexOf('"'); start >= 0; ) {
    const end = endOfString(json, start);
    if (end < 0) break;
    if (end - start === '"value'.length && json.startsWith('"value"', start)) {
      afterKey.lastIndex = end + 1;
      const written = afterKey.exec(json)?.[1];
      if (written !== undefined && String(Number(written)) !== written) {
        parts.push(
          json.slice(taken, afterKey.lastIndex),
          `,${JSON.stringify(beside)}:${JSON.stringify(written)}`,
        );
        taken = afterKey.lastIndex;
      }
    }
    start = json.indexOf('"', end + 1);
  }
  return parts.join('') + json.slice(taken);
}

/** Where a string ends, however long it is: a pattern would keep each of its characters to go back to. */
export function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return -1;
}

/** The number as it was written, where that says more than the number. */
export function decimalOf(quantity: object): string | null {
  const { value, [beside]: written } = quantity as Readonly<Record<string, unknown>>;
  return typeof written === 'string' && new RegExp(`^${number}$`).test(written) && Number(written) === value
    ? written
    : null;
}
