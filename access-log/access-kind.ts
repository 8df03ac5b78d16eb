import type { AuditCode, Caller } from '../policy/index.js';
import type { AccessKind } from './entry.js';

/** Kanta's kinds of log entry, from the strongest ground that something was given on. */
export function accessKindOf(caller: Caller, personId: string, grounds: readonly AuditCode[]): AccessKind {
  if (grounds.includes('EMERGENCY')) return 'EMERGENCY';
  if (caller.kind === 'APPLICATION') return 'APPLICATION';
  if (caller.kind === 'CITIZEN') return caller.id === personId ? 'CITIZEN' : 'REPRESENTATION';
  const disclosed = grounds.some(
    (code) => code === 'CONSENT' || code === 'UUSIMAA' || code === 'OUTSOURCED' || code === 'PHR_CONSENT',
  );
  return disclosed ? 'DISCLOSURE' : 'USAGE';
}
