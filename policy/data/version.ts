/** Stands in every log entry; raised with every change of a rule or of its data. */
export const policyVersion = '2026-11-28.7';
