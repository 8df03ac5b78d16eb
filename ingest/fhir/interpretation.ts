import type { LaboratoryValue } from '../../subgraphs/records/model/content.js';
import type { Warn } from '../issue.js';
import type { Concept } from './elements.js';

const meanings: ReadonlyMap<string, NonNullable<LaboratoryValue['interpretation']>> = new Map(
  Object.entries({
    N: 'NORMAL',
    L: 'LOW',
    H: 'HIGH',
    LL: 'CRITICAL_LOW',
    HH: 'CRITICAL_HIGH',
    A: 'ABNORMAL',
    AA: 'ABNORMAL',
    POS: 'ABNORMAL',
    NEG: 'NORMAL',
  }),
);

export function interpretationOf(
  concepts: readonly Concept[] | undefined,
  warn: Warn,
): LaboratoryValue['interpretation'] {
  const code = concepts?.[0]?.coding?.[0]?.code;
  if (code === undefined) return null;
  const meaning = meanings.get(code);
  if (meaning === undefined) warn('UNKNOWN_CODE', 'interpretation: a code of v3-ObservationInterpretation');
  return meaning ?? null;
}
