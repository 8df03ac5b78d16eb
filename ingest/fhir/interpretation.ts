import type { LaboratoryValue } from '../../subgraphs/records/model/content.js';
import type { Warn } from '../issue.js';
import { codedOf } from './coded.js';
import type { Concept } from './elements.js';
import type { Language } from './text.js';

type Meaning = NonNullable<LaboratoryValue['interpretation']>;

/**
 * The codes of R4's value set (HL7 v3 ObservationInterpretation) and of earlier ones. Null is a code that is known and says
 * something else than high, low or unusual: it is kept as a code.
 */
const meanings: ReadonlyMap<string, Meaning | null> = new Map<string, Meaning | null>(
  Object.entries({
    N: 'NORMAL',
    NEG: 'NORMAL',
    L: 'LOW',
    LU: 'LOW',
    'L<': 'LOW',
    '<': 'LOW',
    H: 'HIGH',
    HU: 'HIGH',
    'H>': 'HIGH',
    '>': 'HIGH',
    LL: 'CRITICAL_LOW',
    HH: 'CRITICAL_HIGH',
    A: 'ABNORMAL',
    AA: 'ABNORMAL',
    POS: 'ABNORMAL',
    ...Object.fromEntries(
      'B D U W CAR Carrier EX HX LX IE IND E DET ND R RR NR WR I S SDD SYN-R SYN-S NCL NS MS VS QCF TOX OBX ObservationInterpretationDetection ObservationInterpretationExpectation EXP UNE'
        .split(' ')
        .map((code) => [code, null]),
    ),
  }),
);

/** The gravest first: of several judgements the one that a reader must not miss. */
const gravestFirst: readonly Meaning[] = [
  'CRITICAL_HIGH',
  'CRITICAL_LOW',
  'HIGH',
  'LOW',
  'ABNORMAL',
  'NORMAL',
];

/** How the source judges a value: the gravest of its codes, and the code itself. */
export function interpretationOf(
  concepts: readonly Concept[] | undefined,
  language: Language,
  warn: Warn,
): Pick<LaboratoryValue, 'interpretation' | 'interpretationCode'> {
  const codings = (concepts ?? []).flatMap(({ coding }) => coding ?? []);
  const known = codings.filter(({ code }) => code !== undefined && meanings.has(code));
  const found = known.map(({ code }) => meanings.get(code ?? '') ?? null);
  const interpretation = gravestFirst.find((meaning) => found.includes(meaning)) ?? null;
  if (known.length === 0 && (concepts ?? []).length > 0)
    warn('UNKNOWN_CODE', 'interpretation: a code of v3-ObservationInterpretation');
  const telling = known.find(({ code }) => (meanings.get(code ?? '') ?? null) === interpretation);
  const text = concepts?.find((concept) => concept.text)?.text;
  const rest = codings.filter((coding) => coding !== telling);
  const code = codedOf(
    { coding: telling === undefined ? rest : [{ ...telling, userSelected: true }, ...rest], text },
    language,
    () => undefined,
  );
  return { interpretation, ...(code === null ? {} : { interpretationCode: code }) };
}
