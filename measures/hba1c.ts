import type { LocalDate } from '../policy/index.js';
import { type DatedData, onDay } from './dated.js';

/** NGSP (%) = slope × IFCC (mmol/mol) + intercept. */
interface MasterEquation {
  readonly slope: number;
  readonly intercept: number;
}

/** HbA1c is one measure in two units that no factor joins: the networks of reference laboratories agreed an equation. */
export const masterEquations: readonly [DatedData<MasterEquation>, ...DatedData<MasterEquation>[]] = [
  {
    from: '2004-01-01',
    source:
      'IFCC–NGSP master equation: Hoelzel et al., Clinical Chemistry 50 (2004) 166–174; ngsp.org/ifccngsp.asp',
    value: { slope: 0.09148, intercept: 2.152 },
  },
];

export const ngspUnit = '%';
export const ifccUnit = 'mmol/mol';

/** HbA1c in the other of its two units; null for any other pair. */
export function hba1cIn(value: number, from: string, to: string, day: LocalDate): number | null {
  const { slope, intercept } = onDay(masterEquations, day);
  if (from === ifccUnit && to === ngspUnit) return slope * value + intercept;
  if (from === ngspUnit && to === ifccUnit) return (value - intercept) / slope;
  return null;
}
