const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * The text without characters that nobody sees: of no width, soft hyphens, joiners, marks of direction, tags, and halves of
 * characters, which could make one together.
 */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/**
 * A code as it is compared and stored: without unseen characters and spaces around it, and in plain letters and digits
 * where it was written in their wide, raised or other forms. Two codes that look the same are the same.
 */
export function plainCode(code: string): string {
  if (/^[\x20-\x7e]*$/.test(code)) return code.trim();
  return withoutUnseen(withoutUnseen(code).normalize('NFKC'))
    .replace(/\p{Nd}/gu, plainDigit)
    .trim();
}

/** Unicode has the ten digits of each script in a row, the zero first. */
function plainDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  const at = digit.codePointAt(0) ?? 0;
  let zero = at;
  while (at - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(at - zero);
}
