const secret = /(?<!\d)\d{6}[-+A-FU-Y]9\d\d[0-9A-Y]|Salanimi\d+x|salaarvo\d+x/g;

/** The identity codes of the test range, planted names and planted values that stand in a text. */
export function leaksIn(text: string): readonly string[] {
  return [...new Set(text.match(secret) ?? [])];
}
