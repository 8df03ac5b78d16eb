import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Warn } from '../issue.js';
import { deceives, plainText } from './deceiving-characters.js';
import type { Attachment } from './elements.js';
import { clean } from './text.js';

/** The text of attachments that carry one; a PDF, an address of one or what cannot be decoded is left out, and said so. */
export function textOf(attachments: readonly Attachment[], warn: Warn): string | null {
  const texts = attachments.flatMap((attachment) => {
    const read = decoded(attachment);
    if ('expected' in read) warn('ATTACHMENT_LEFT_OUT', read.expected);
    else if (read.deceives) warn('CHARACTERS_LEFT_OUT', plainText);
    return 'text' in read && read.text !== null ? [read.text] : [];
  });
  return texts.length === 0 ? null : texts.join('\n\n');
}

type Decoded = { readonly text: string | null; readonly deceives: boolean } | { readonly expected: string };

function decoded({ contentType = 'text/plain', data }: Attachment): Decoded {
  const plain = plainTextType(contentType);
  if (data === undefined || plain === null) return { expected: 'an attachment of plain text with its data' };
  const bytes = fromBase64(data);
  if (bytes === null) return { expected: 'attachment.data: base64' };
  const decoder = decoderOf(plain.charset);
  if (decoder === null) return { expected: 'attachment.contentType: a character set that is known' };
  if (decoder.encoding === 'utf-8' && !isUtf8(bytes))
    return { expected: 'attachment.data: text in UTF-8, or its character set in contentType' };
  const text = decoder.encoding === 'windows-1252' ? fromWindows1252(bytes) : decoder.decode(bytes);
  return { text: clean(text), deceives: deceives(text) };
}

/** A type that is plain text, in any case, with its character set; null for other types. */
function plainTextType(contentType: string): { readonly charset: string } | null {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim());
  if (!/^text\/(plain|markdown)$/i.test(type)) return null;
  const charsets = parameters.flatMap((one) => /^charset\s*=\s*"?([^"]+?)"?$/i.exec(one)?.[1] ?? []);
  return { charset: charsets[0] ?? 'utf-8' };
}

const alphabet = /^[A-Za-z0-9+/]*={0,2}$/;

/** Line breaks are allowed in base64; anything else that is none, and a text that is cut, is no data. */
function fromBase64(data: string): Buffer | null {
  const packed = data.replace(/[\t\n\r ]/g, '');
  const unpadded = packed.replace(/=+$/, '');
  if (!alphabet.test(packed) || unpadded.length % 4 === 1) return null;
  if (packed.length !== unpadded.length && packed.length % 4 !== 0) return null;
  return Buffer.from(packed, 'base64');
}

/** The names of character sets are those of the Encoding Standard, in which ISO 8859-1 is read as Windows-1252. */
function decoderOf(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset.toLowerCase() === 'utf8' ? 'utf-8' : charset);
  } catch {
    return null;
  }
}

/** The characters of Windows-1252 from 0x80 to 0x9F (Encoding Standard, index windows-1252). Node 20 to 24 read them as ISO 8859-1. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);
}
