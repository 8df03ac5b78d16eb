import type { Clinical, EntryPart } from './part.js';

/** A part of a care entry that holds one thing only. */
export function entry(
  clinical: Clinical,
  holds: Partial<Omit<EntryPart, keyof Clinical | 'part'>>,
): EntryPart {
  return {
    sections: [],
    diagnoses: [],
    procedures: [],
    measurements: [],
    goals: [],
    ...holds,
    ...clinical,
    part: 'ENTRY',
  };
}
