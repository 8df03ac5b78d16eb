/**
 * A converted value is told as closely as the original was written, and one digit more so that nothing is lost on the way:
 * with one significant digit more than the original, and never fewer than three. The original itself is never rounded.
 */
export function rounded(converted: number, original: number, decimal = String(original)): number {
  return Number(converted.toPrecision(Math.min(15, Math.max(3, significantDigits(decimal) + 1))));
}

/** Zeros before the first other digit say nothing of closeness; zeros at the end may be measured. */
function significantDigits(decimal: string): number {
  const [mantissa = ''] = decimal.toLowerCase().split('e');
  return mantissa.replace(/\D/g, '').replace(/^0+/, '').length;
}
