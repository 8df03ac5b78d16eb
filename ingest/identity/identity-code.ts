/** What a Finnish personal identity code says of itself. */
export interface IdentityCode {
  readonly code: string;
  /** Numbers from 900 are never given by the population register: hospitals' temporary ones, or those of tests. */
  readonly registered: boolean;
}

const form = /^(\d{6})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$/;
const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** The code, when its form and its check character hold; else null. The sign is a part of it. */
export function identityCodeOf(text: string): IdentityCode | null {
  const code = text.trim().toUpperCase();
  const [, day = '', , number = '', check = ''] = form.exec(code) ?? [];
  if (check === '' || Number(number) < 2 || checks[Number(day + number) % 31] !== check) return null;
  return { code, registered: Number(number) < 900 };
}
