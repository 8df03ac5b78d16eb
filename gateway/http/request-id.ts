import { randomUUID } from 'node:crypto';
import { holdsIdentityCode } from '../../schema/identity-code.js';

/** A request's id, new and random. Never one that reads as an identity code: the log would mask it, and not be found by it. */
export function newRequestId(random: () => string = randomUUID): string {
  let id = random();
  while (holdsIdentityCode(id)) id = random();
  return id;
}
