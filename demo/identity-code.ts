import type { LocalDate } from '../policy/index.js';

const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const signs: Readonly<Record<string, string>> = { '18': '+', '19': '-', '20': 'A' };

/** Numbers that are never given to a person of the population register. */
export function isOfTestRange(code: string): boolean {
  return /^\d{6}[-+A-FU-Y]9\d\d[0-9A-Y]$/.test(code) && checkOf(code) === code.at(-1);
}

/** The identity code of the test range for a day of birth: the number is 900 to 999, odd for a man, even for a woman. */
export function identityCode(birthDate: LocalDate, number: number): string {
  if (!Number.isInteger(number) || number < 900 || number > 999)
    throw new Error(`number must be of the test range, 900 to 999, but got: ${number}`);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const begun = `${day}${month}${year.slice(2)}${signs[year.slice(0, 2)]}${number}`;
  return begun + checkOf(begun);
}

function checkOf(code: string): string {
  return checks[Number(code.slice(0, 6) + code.slice(7, 10)) % 31] ?? '';
}
