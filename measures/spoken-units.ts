import { perWords, plain, prefixed, prefixes } from './unit-words.js';

/** More than that is no unit that somebody reads, but a sentence. */
const longest = 200;
const mostParts = 6;
const mostReadings = 8;

/**
 * What a unit can mean that is written as people write it, in UCUM: `mcg`, `mikrog`, `MG/DL`, `tuntia`, `slag per minut`,
 * `tabl.`. In Finnish, Swedish and English; none where a word is not known. Of words that mean several all are given.
 */
export function spokenUnits(text: string): readonly string[] {
  if (text.length > longest) return [];
  const written = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[μµ]/g, 'u')
    .replace(/\s+/g, ' ')
    .replaceAll(' per ', '/')
    .replace(/mm hg/g, 'mmhg')
    .replace(/[()]/g, ' ')
    .replace(/1[.,]73\s*m\^?2/g, '1')
    .trim();
  const parts = written.split('/').map((part) => part.split(/[\s·⋅]+/).filter((word) => word !== ''));
  if (parts.flat().length > mostParts || parts.flat().length === 0) return [];
  const [above = [], ...below] = parts;
  let readings: readonly string[] = [''];
  const add = (sign: '.' | '/', meanings: readonly string[]) => {
    readings = readings.flatMap((before) => meanings.map((unit) => `${before}${sign}${unit}`));
    readings = readings.slice(0, mostReadings);
  };
  for (const word of above) {
    const per = perWords.get(word);
    if (per === undefined) add('.', meaningsOf(word));
    else add('/', per);
  }
  for (const words of below) for (const word of words) add('/', meaningsOf(word));
  return readings.map((reading) => reading.replace(/^\./, '').replace(/^\//, '1/'));
}

const powerOfTen = /^(?:x?10(?:\*\*|[*^e])|e)(\d{1,2})$/;

function meaningsOf(word: string): readonly string[] {
  const [, exponent] = powerOfTen.exec(word) ?? [];
  if (exponent !== undefined) return [`10*${exponent}`];
  if (word === '1') return ['1'];
  const whole = namesOf(word.replace(/(?<=\p{L})\.$/u, '')).concat(namesOf(word));
  if (whole.length > 0) return [...new Set(whole)];
  const [, base = '', power = ''] = /^(.+?)\^?([23])$/.exec(word) ?? [];
  return power === '' ? [] : namesOf(base).map((unit) => `${unit}${power}`);
}

/** A word by itself, or with a prefix before it. */
function namesOf(word: string): readonly string[] {
  const own = [...(plain.get(word) ?? []), ...(prefixed.get(word) ?? [])];
  if (own.length > 0) return own;
  const found: string[] = [];
  for (const [before, prefix] of prefixes) {
    if (!word.startsWith(before)) continue;
    for (const unit of prefixed.get(word.slice(before.length)) ?? [])
      for (const one of prefix) found.push(`${one}${unit}`);
  }
  return found;
}
