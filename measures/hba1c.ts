import type { LocalDate } from '../policy/index.js';
import { type DatedData, onDay } from './dated.js';
import { convert, isUnitText } from './ucum.js';

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

/**
 * Which of the two units is meant, however it is annotated or written, and how much of it one is; null for any other. A
 * bare fraction could be of either, so it is neither.
 */
function meant(unit: string): { readonly unit: string; readonly size: number } | null {
  if (!isUnitText(unit)) return null;
  const plain = unit.replace(/\{[^{}]*\}/g, '');
  const wanted = plain.includes('mol') ? ifccUnit : ngspUnit;
  const size = plain === '' || plain === '1' ? null : convert(1, plain, wanted);
  return size === null || (wanted === ngspUnit && size !== 1) ? null : { unit: wanted, size };
}

/** HbA1c in the same or the other of its two units; null for any other pair. */
export function hba1cIn(value: number, from: string, to: string, day: LocalDate): number | null {
  const [source, target] = [meant(from), meant(to)];
  if (source === null || target === null) return null;
  const told = betweenNetworks(value * source.size, source.unit, target.unit, day);
  return told === null ? null : Number((told / target.size).toPrecision(6));
}

function betweenNetworks(value: number, from: string, to: string, day: LocalDate): number | null {
  if (from === to) return value;
  const { slope, intercept } = onDay(masterEquations, day);
  if (from === ifccUnit && to === ngspUnit) return slope * value + intercept;
  if (from === ngspUnit && to === ifccUnit) return (value - intercept) / slope;
  return null;
}
