/** A laboratory measure: the codes that name it (LOINC), the unit that it is usually told in, grams of a mole, charge of an ion. */
export interface LaboratoryMeasure {
  readonly codes: readonly string[];
  readonly unit: string;
  readonly molarMass: number | null;
  /** Equivalents of a mole: an ion has as many as charges. */
  readonly charge?: number;
  /** How laboratories write the unit beside UCUM's own way, where UCUM means another measure by it. */
  readonly alsoWritten?: ReadonlyMap<string, string>;
}

/** Charges of the ions of body fluids. Source: IUPAC Periodic Table, groups 1, 2 and 17. */
const charges: ReadonlyMap<string, number> = new Map(
  [
    ['2951-2 2947-0 2823-3 6298-4 2075-0 2069-3', 1] as const,
    ['17861-6 2000-8 49765-1 19123-9 2601-3', 2] as const,
  ].flatMap(([codes, charge]) => codes.split(' ').map((code) => [code, charge])),
);

/**
 * Hormones are measured in international units and not in the katal-like U of enzymes: TSH in mIU/L, as a WHO standard
 * defines the unit. Source: WHO/BS/2023.2454, which sets the fourth of these standards.
 */
const written: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    '3016-3',
    new Map([
      ['mU/L', 'm[IU]/L'],
      ['uU/mL', 'u[IU]/mL'],
    ]),
  ],
]);

/**
 * Codes in one row differ in the unit only: LOINC has one for a mass and one for an amount of the same substance in the
 * same specimen. The unit is the one that Finnish laboratories use. Molar masses follow the standard atomic weights
 * (IUPAC 2021); triglycerides count as triolein, urea nitrogen as the two nitrogen atoms of urea, phosphate as phosphorus.
 */
const rows: readonly (readonly [codes: string, unit: string, molarMass?: number])[] = [
  ['2339-0 15074-8', 'mmol/L', 180.156],
  ['2345-7 14749-6', 'mmol/L', 180.156],
  ['1558-6 14771-0', 'mmol/L', 180.156],
  ['2160-0 14682-9', 'umol/L', 113.12],
  ['38483-4 59826-8', 'umol/L', 113.12],
  ['3094-0 14937-7', 'mmol/L', 28.014],
  ['6299-2 59570-2', 'mmol/L', 28.014],
  ['17861-6 2000-8', 'mmol/L', 40.078],
  ['49765-1', 'mmol/L', 40.078],
  ['19123-9 2601-3', 'mmol/L', 24.305],
  ['2777-1 14879-1', 'mmol/L', 30.974],
  ['2093-3 14647-2', 'mmol/L', 386.65],
  ['2085-9 14646-4', 'mmol/L', 386.65],
  ['18262-6 69419-0', 'mmol/L', 386.65],
  ['13457-7 39469-2', 'mmol/L', 386.65],
  ['2571-8 14927-8', 'mmol/L', 885.43],
  ['1975-2 14631-6', 'umol/L', 584.66],
  ['1968-7 14629-0', 'umol/L', 584.66],
  ['3084-1 14933-6', 'umol/L', 168.11],
  ['2498-4 14798-3', 'umol/L', 55.845],
  ['718-7', 'g/L'],
  ['785-6', 'pg'],
  ['786-4', 'g/L'],
  ['787-2', 'fL'],
  ['6690-2', '10*9/L'],
  ['789-8', '10*12/L'],
  ['777-3', '10*9/L'],
  ['4544-3', '%'],
  ['2951-2', 'mmol/L'],
  ['2947-0', 'mmol/L'],
  ['2823-3', 'mmol/L'],
  ['6298-4', 'mmol/L'],
  ['2075-0', 'mmol/L'],
  ['2069-3', 'mmol/L'],
  ['2885-2', 'g/L'],
  ['1751-7', 'g/L'],
  ['1988-5', 'mg/L'],
  ['2857-1', 'ug/L'],
  ['1742-6', 'U/L'],
  ['1920-8', 'U/L'],
  ['6768-6', 'U/L'],
  ['2324-2', 'U/L'],
  ['3016-3', 'm[IU]/L'],
  ['33914-3', 'mL/min/{1.73_m2}'],
];

export const laboratoryMeasures: readonly LaboratoryMeasure[] = rows.map(
  ([names, unit, molarMass = null]) => {
    const codes = names.split(' ');
    const [first = ''] = codes;
    const [charge, alsoWritten] = [charges.get(first), written.get(first)];
    return {
      codes,
      unit,
      molarMass,
      ...(charge === undefined ? {} : { charge }),
      ...(alsoWritten === undefined ? {} : { alsoWritten }),
    };
  },
);

/** HbA1c as a share of haemoglobin by NGSP and by IFCC: one measure, joined by the master equation. */
export const hba1c: LaboratoryMeasure = {
  codes: ['59261-8', '4548-4', '17856-6'],
  unit: 'mmol/mol',
  molarMass: null,
};
