import type { Instant } from '../../policy/index.js';
import type { CodeSets } from '../fhir/mapper.js';
import type { SensitivityMapping } from '../fhir/sensitivity.js';
import type { Language } from '../fhir/text.js';
import type { Chart } from '../gather/chart.js';
import type { Known } from '../gather/known.js';
import type { Tally } from '../report.js';

/** What resources are taken with, one after another, and where they go. */
export interface Taking {
  readonly language: Language;
  readonly codes: CodeSets;
  readonly now: Instant;
  readonly sensitivity: SensitivityMapping;
  readonly known: Known;
  readonly tally: Tally;
  readonly chart: Chart;
  /** Names of the organisations, places and professionals that were taken. */
  readonly seen: Set<string>;
}
