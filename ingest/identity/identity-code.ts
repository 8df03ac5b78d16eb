import { isRealDay } from '../fhir/date.js';

/** What a Finnish personal identity code says of itself. */
export interface IdentityCode {
  readonly code: string;
  /** Numbers from 900 are never given by the population register: hospitals' temporary ones, or those of tests. */
  readonly registered: boolean;
  readonly birthDate: string;
}

const form = /^(\d{6})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$/;
const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Centuries by sign; those of the twentieth and twenty-first have several since 2023. */
function centuryOf(sign: string): string {
  if (sign === '+') return '18';
  return /[A-F]/.test(sign) ? '20' : '19';
}

/** The code, when its form, its day and its check character hold; else null. The sign is a part of it. */
export function identityCodeOf(text: string): IdentityCode | null {
  const code = text.trim().toUpperCase();
  const [, day = '', sign = '', number = '', check = ''] = form.exec(code) ?? [];
  const birthDate = `${centuryOf(sign)}${day.slice(4)}-${day.slice(2, 4)}-${day.slice(0, 2)}`;
  if (check === '' || Number(number) < 2 || !isRealDay(birthDate)) return null;
  return checks[Number(day + number) % 31] === check
    ? { code, registered: Number(number) < 900, birthDate }
    : null;
}
