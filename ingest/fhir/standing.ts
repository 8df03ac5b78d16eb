import type { Certainty } from '../../subgraphs/records/model/content.js';
import { treatmentOf } from './judge.js';
import type { ModifierPath } from './modifiers.js';

/** Whether what a status is about goes on; null where the source says nothing. */
export function goesOn(path: ModifierPath, status: unknown): boolean | null {
  const treatment = treatmentOf(path, status);
  return treatment === undefined ? null : treatment === 'KEPT';
}

/** How sure a finding is; nothing where the source says nothing. */
export function certaintyOf(path: ModifierPath, status: unknown): { readonly certainty?: Certainty } {
  const treatment = treatmentOf(path, status);
  if (treatment === undefined) return {};
  return { certainty: treatment === 'KEPT' ? 'CONFIRMED' : 'UNCONFIRMED' };
}

/** The words after a heading or a line that stands for something else than a fact of today. */
export function marked(text: string, path: ModifierPath, status: string | undefined): string {
  const treatment = treatmentOf(path, status);
  return treatment === undefined || treatment === 'KEPT' ? text : `${text} (${status})`;
}
