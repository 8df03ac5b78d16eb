import fc from 'fast-check';
import type { Instant, Period } from '../../../policy/index.js';

/** Moments around one noon, so that half-open ends fall on it, before it and after it. */
export const moments = {
  years: '2023-06-30T00:00:00.000Z',
  lastMonth: '2026-10-24T10:00:00.000Z',
  morning: '2026-11-24T02:00:00.000Z',
  justBefore: '2026-11-24T09:59:59.999Z',
  noon: '2026-11-24T10:00:00.000Z',
  justAfter: '2026-11-24T10:00:00.001Z',
  tomorrow: '2026-11-25T02:00:00.000Z',
} as const satisfies Readonly<Record<string, Instant>>;

/** Few units, two of them with one register, one of them with two, and one of social welfare. */
export const worldPlaces = [
  { unitId: 'unit-1', providerId: 'provider-1', registerId: 'register-1', registerType: 'HEALTHCARE' },
  { unitId: 'unit-2', providerId: 'provider-1', registerId: 'register-1', registerType: 'HEALTHCARE' },
  { unitId: 'unit-3', providerId: 'provider-2', registerId: 'register-2', registerType: 'HEALTHCARE' },
  {
    unitId: 'unit-1',
    providerId: 'provider-1',
    registerId: 'register-3',
    registerType: 'OCCUPATIONAL_HEALTHCARE',
  },
  { unitId: 'unit-4', providerId: 'provider-1', registerId: 'register-4', registerType: 'SOCIAL_WELFARE' },
] as const;

export const someRegister = fc.constantFrom('register-1', 'register-2', 'register-3', 'register-4');
export const someEvent = fc.constantFrom('event-1', 'event-2', 'event-3');
/** The event that callers name and relationships have, mostly. */
export const careEvent = mostly('event-1', 'event-2');
export const someProfessional = fc.constantFrom('professional-1', 'professional-2');
export const someCitizen = fc.constantFrom('person', 'citizen-1', 'citizen-2');

/** Mostly the common value, sometimes one of the others. */
export function mostly<T>(common: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { arbitrary: fc.constant(common), weight: 9 },
    { arbitrary: fc.constantFrom(common, ...others), weight: 1 },
  );
}

export const begun = mostly<Instant>(moments.morning, moments.lastMonth, moments.noon, moments.justAfter);
export const ended = mostly<Instant | null>(
  null,
  moments.tomorrow,
  moments.noon,
  moments.justBefore,
  moments.morning,
);
export const somePlace = mostly<(typeof worldPlaces)[number]>(...worldPlaces);

export const period: fc.Arbitrary<Period> = fc.record({ from: begun, to: ended });

export function few<T>(arbitrary: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { maxLength });
}
