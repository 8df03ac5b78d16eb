/** What the header editor says will be sent, names in small letters. */
export type SentHeaders = Readonly<Record<string, string>>;

/** Reads the text of the header editor; null while it is no JSON object. */
export function readHeaders(text: string): SentHeaders | null {
  if (text.trim() === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return Object.fromEntries(
      Object.entries(read).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
  } catch {
    return null;
  }
}

export function writeHeaders(headers: SentHeaders): string {
  return JSON.stringify(headers, null, 2);
}
