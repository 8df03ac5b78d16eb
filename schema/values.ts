/** A text in the three languages; a null is a language that the source does not have. */
export interface LocalizedText {
  readonly fi: string | null;
  readonly sv: string | null;
  readonly en: string | null;
}

/** A code of a code system: the system's URI or OID, and its name in the languages that the source gives. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: LocalizedText | null;
}

/** A concept by the code that it is shown by, with its words and its other codes where the source gives them. */
export interface CodedValue extends Coding {
  readonly text?: string;
  readonly others?: readonly Coding[];
}

/**
 * A measured number. `unit` is UCUM (`mmol/L`), null where the source gives none: no unit is not the unit `1`. `original` is
 * how the source wrote it, when that differs.
 */
export interface Quantity {
  readonly value: number;
  readonly unit: string | null;
  readonly comparator: '<' | '<=' | '>=' | '>' | null;
  readonly original: { readonly value: number; readonly unit: string } | null;
  /** The number as written, where `value` cannot show how closely it was measured. */
  readonly decimal?: string;
}
