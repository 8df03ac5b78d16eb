import { daysAfter, type OpeningFact, type Policy, startOfDay } from '../../../policy/index.js';
import { document, personal } from '../../decisions/asking.js';
import {
  careFor,
  citizen,
  custodyOf,
  mandate,
  now,
  opening,
  person,
  physician,
  places,
  relationship,
} from '../../decisions/story.js';
import { type Check, decisionBy } from './check.js';

const anHour = 3_600_000;
const hoursAgo = (hours: number, more = 0) => new Date(Date.parse(now) - hours * anHour + more).toISOString();

/** The audit code where an opening of the type began so long ago, a moment short of its end and at it. */
function lasting(type: OpeningFact['type'], hours: number, expected: readonly [string, string]): Check {
  const protectionClass = type === 'CONFIRMATION' ? 'PSYCHIATRY' : null;
  const caller = physician({ care: careFor({ openings: [`opening-${type.toLowerCase()}`] }) });
  const relationships = type === 'CONFIRMATION' ? [relationship(places.rantalaClinic)] : [];
  const thing = document('CARE_ENTRY', { protectionClass: protectionClass ?? 'NONE' });
  const at = (from: string) =>
    person({ relationships, openings: [opening(type, { from, to: null, protectionClass })] });
  return {
    rule: `an opening for ${type} lasts ${hours} hours`,
    expected,
    found: (policy) =>
      [hoursAgo(hours, 1), hoursAgo(hours)].map((from) => decisionBy(policy, caller, at(from), thing).audit),
  };
}

const guardian = citizen('maria', { onBehalfOf: 'aino' });
const childBorn = (birthDate: string) => person({ birthDate, custody: [custodyOf('maria')] });
const assignee = citizen('olavi', { onBehalfOf: 'aino' });

export const limitChecks: readonly Check[] = [
  lasting('EMERGENCY', 24, ['EMERGENCY', 'EMERGENCY_EXPIRED']),
  lasting('SPECIAL_REASON', 24, ['OWN_REGISTER_SPECIAL_REASON', 'SPECIAL_REASON_EXPIRED']),
  lasting('CONFIRMATION', 12, ['OWN_REGISTER', 'CONFIRMATION_EXPIRED']),
  {
    rule: 'custody ends on the eighteenth birthday',
    expected: ['GUARDIAN', 'CUSTODY_ENDED'],
    found: (policy) =>
      ['2008-11-25', '2008-11-24'].map(
        (born) =>
          decisionBy(policy, guardian, childBorn(born), document('CARE_ENTRY', { guardianCode: 1 })).audit,
      ),
  },
  {
    rule: 'a document without a code is a guardian’s where it was recorded before the tenth birthday',
    expected: ['GUARDIAN', 'CAPACITY_UNKNOWN'],
    found: (policy) =>
      ['2026-11-19T21:59:59.999Z', '2026-11-19T22:00:00.000Z'].map(
        (recordedAt) =>
          decisionBy(policy, guardian, childBorn('2016-11-20'), document('CARE_ENTRY', { recordedAt })).audit,
      ),
  },
  ...(['MANDATE', 'LEGAL_GUARDIAN'] as const).map((kind) => ({
    rule: `a ${kind} that was registered for a minor never was one`,
    expected: ['MANDATE', 'MANDATE_NOT_VALID'],
    found: (policy: Policy) =>
      ['2026-11-23T22:00:00.000Z', '2026-11-23T21:59:59.999Z'].map((registeredAt) => {
        const mandates = [mandate({ kind, registeredAt, from: registeredAt })];
        const principal = person({ birthDate: '2008-11-24', mandates });
        return decisionBy(policy, assignee, principal, document('CARE_ENTRY')).audit;
      }),
  })),
  {
    rule: 'a mandate that has ended is remembered for 24 months, to the day',
    expected: ['MANDATE_ENDED', 'NO_REPRESENTATION'],
    found: (policy) =>
      [startOfDay('2024-11-24'), startOfDay('2024-11-23')].map(
        (to) =>
          decisionBy(policy, assignee, person({ mandates: [mandate({ to })] }), document('CARE_ENTRY')).audit,
      ),
  },
  {
    rule: 'a citizen reads the log of the last 24 months, to the day',
    expected: ['SELF', 'LOG_TOO_OLD'],
    found: (policy) =>
      ['2024-11-24', daysAfter('2024-11-24', -1)].map(
        (from) =>
          decisionBy(policy, citizen('aino'), person(), personal('ACCESS_LOG', 'HEADER', from), {
            fieldClass: 'HEADER',
          }).audit,
      ),
  },
];
