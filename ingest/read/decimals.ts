/** Where the text of a number stands beside it, when the number alone cannot show how closely it was measured. */
const beside = 'value as written';

const number = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';

/** A `value` with its number, or any string, which is passed over: what looks like a number in it is none. */
const valueOrString = new RegExp(`"value"\\s*:\\s*(${number})(?=\\s*[,}])|"(?:[^"\\\\]|\\\\.)*"`, 'g');

/** A first look, since almost no text has such a number: a zero at the end, an exponent, more digits than a number holds. */
const mayHave = /"value"\s*:\s*-?\d*(?:\.\d*0|\.?\d*[eE]|[\d.]{16,})/;

/**
 * JSON text in which each `value` whose number would change when it is read has the text of it beside it. FHIR's decimals
 * have a precision: `1.00` is not `1`.
 */
export function withDecimals(json: string): string {
  if (!mayHave.test(json)) return json;
  return json.replace(valueOrString, (whole, written: string | undefined) =>
    written === undefined || String(Number(written)) === written
      ? whole
      : `${whole},${JSON.stringify(beside)}:${JSON.stringify(written)}`,
  );
}

/** The number as it was written, where that says more than the number. */
export function decimalOf(quantity: object): string | null {
  const { value, [beside]: written } = quantity as Readonly<Record<string, unknown>>;
  return typeof written === 'string' && new RegExp(`^${number}$`).test(written) && Number(written) === value
    ? written
    : null;
}
