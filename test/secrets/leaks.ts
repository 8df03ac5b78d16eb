const secret = /(?<!\d)\d{6}[-+A-FU-Y]9\d\d[0-9A-Y]|Salanimi\d+x|salaarvo\d+x/g;
const id = /Salahlo\d+x|Salaosaaja\d+x/g;

/** The identity codes of the test range, planted names and planted values that stand in a text. */
export function leaksIn(text: string): readonly string[] {
  return [...new Set(text.match(secret) ?? [])];
}

/** The same and planted ids of persons and professionals, which a client may get and the server log must not hold. */
export function leaksInLog(text: string): readonly string[] {
  return [...leaksIn(text), ...new Set(text.match(id) ?? [])];
}
