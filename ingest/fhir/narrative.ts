import { clean } from './text.js';

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text of a narrative, which is XHTML: a line for each block and each row of a table, whose cells are divided. */
export function textOfNarrative(div: string | undefined): string | null {
  const text = withCharacters(
    (div ?? '')
      .replace(/<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/\s+/g, ' ')
      .replace(/<\/t[hd]>\s*(?=<t[hd]\b)/gi, ' | ')
      .replace(/<li\b[^>]*>/gi, '\n- ')
      .replace(
        /<(?:br|hr|p|div|tr|h[1-6]|table|ul|ol|dl|dt|dd|caption)\b[^>]*>|<\/(?:p|div|tr|h[1-6]|table|li)>/gi,
        '\n',
      )
      .replace(/<[^>]*>/g, ''),
  );
  const lines = text.split('\n').map((line) => line.trim());
  return clean(lines.filter((line) => line !== '').join('\n'));
}

/** The text with the characters that XHTML writes by name or number. */
export function withCharacters(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => characterOf(name) ?? whole);
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
