import type { LocalizedText } from '../../schema/values.js';
import { withoutDeceiving } from './deceiving-characters.js';

export type Language = 'fi' | 'sv' | 'en';

/** A text without characters that are not seen, which some sources put into displays; null when nothing is left. */
export function clean(text: string | undefined | null): string | null {
  const cleaned = withoutDeceiving(text ?? '')
    .replace(/\u200B|\u200C|\u200D|\uFEFF/g, '')
    .trim();
  return cleaned === '' ? null : cleaned;
}

export function localized(text: string | undefined | null, language: Language): LocalizedText | null {
  const cleaned = clean(text);
  return cleaned === null ? null : { fi: null, sv: null, en: null, [language]: cleaned };
}

/** `fi`, `fi-FI`, `urn:…`: the language when it is one of the three. */
export function languageOf(tag: string | undefined, otherwise: Language): Language {
  const two = tag?.slice(0, 2).toLowerCase();
  return two === 'fi' || two === 'sv' || two === 'en' ? two : otherwise;
}

export interface Section {
  readonly heading: string | null;
  readonly text: string;
}

/** A note written with `# Heading` lines becomes one section each; any other text is one section. */
export function sectionsOf(text: string, heading: string | null): Section[] {
  const parts = text.split(/^#{1,3} +(?=\S)/m);
  const [before, ...headed] = parts;
  const sections: Section[] = [];
  const opening = clean(before);
  if (opening !== null && !/^\d{4}-\d{2}-\d{2}$/.test(opening)) sections.push({ heading, text: opening });
  for (const part of headed) {
    const [title = '', ...lines] = part.split('\n');
    const body = clean(lines.join('\n'));
    if (body !== null) sections.push({ heading: clean(title), text: body });
  }
  return sections;
}
