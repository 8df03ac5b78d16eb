import { expect, test } from '@jest/globals';
import { textOf } from '../../ingest/fhir/attachment-text.js';

const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64');

const read: [what: string, contentType: string | undefined, data: string, text: string][] = [
  ['no type', undefined, base64('hyvä'), 'hyvä'],
  ['no character set', 'text/plain', base64('hyvä'), 'hyvä'],
  ['a byte order mark', 'text/plain', base64('\uFEFFhyvä'), 'hyvä'],
  ['ISO 8859-1', 'text/plain; charset=iso-8859-1', base64('hyvä', 'latin1'), 'hyvä'],
  ['a character set in quotes', 'text/plain;charset="ISO-8859-1"', base64('hyvä', 'latin1'), 'hyvä'],
  ['ISO 8859-15', 'text/plain; charset=ISO-8859-15', Buffer.from([0xa4]).toString('base64'), '€'],
  ['Windows-1252', 'text/plain; charset=windows-1252', Buffer.from([0x80]).toString('base64'), '€'],
  ['UTF-16', 'text/plain; charset=utf-16le', base64('hyvä', 'utf16le'), 'hyvä'],
  ['utf8 without its hyphen', 'text/plain; charset=UTF8', base64('hyvä'), 'hyvä'],
  ['a type in capitals', 'TEXT/PLAIN', base64('hyvä'), 'hyvä'],
  [
    'another parameter before',
    'Text/Markdown; variant=GFM; Charset=Latin1',
    base64('hyvä', 'latin1'),
    'hyvä',
  ],
  ['lines of base64', 'text/plain', base64('a longer text').replace(/.{8}/g, '$&\r\n'), 'a longer text'],
  ['no padding', 'text/plain', base64('hyvä').replace(/=+$/, ''), 'hyvä'],
];
for (const [what, contentType, data, text] of read) {
  test(`${what}: the text`, () => {
    const told: string[] = [];
    expect(textOf([{ contentType, data }], (_, expected) => told.push(expected))).toBe(text);
    expect(told).toEqual([]);
  });
}

const leftOut: [what: string, contentType: string, data: string | undefined, expected: string][] = [
  ['what is no base64', 'text/plain', 'not base64 !!', 'base64'],
  ['base64 that is cut', 'text/plain', 'aHl2w', 'base64'],
  ['padding in the middle', 'text/plain', 'aH=l', 'base64'],
  ['a character set that nobody knows', 'text/plain; charset=klingon', base64('x'), 'character set'],
  ['bytes that are no UTF-8', 'text/plain', base64('hyvä', 'latin1'), 'UTF-8'],
  ['another type', 'text/html', base64('<p>x</p>'), 'plain text'],
  ['a type that only begins so', 'text/plainest', base64('x'), 'plain text'],
  ['an address without data', 'text/plain', undefined, 'data'],
];
for (const [what, contentType, data, expected] of leftOut) {
  test(`${what}: left out, and said so without its contents`, () => {
    const told: string[] = [];
    const text = textOf([{ contentType, data }], (reason, said) => told.push(`${reason} ${said}`));
    expect(text).toBeNull();
    expect(told).toEqual([expect.stringMatching(new RegExp(`^ATTACHMENT_LEFT_OUT .*${expected}`))]);
  });
}
