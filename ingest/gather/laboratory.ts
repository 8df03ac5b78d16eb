import { helsinkiDate } from '../../policy/index.js';
import type { CodedValue } from '../../schema/values.js';
import type { LaboratoryValue } from '../../subgraphs/records/model/content.js';
import { typedName } from '../fhir/names.js';
import type { LaboratoryPart, ReportPart } from '../fhir/part.js';
import type { Held } from './chart.js';
import type { DraftOf } from './draft.js';
import type { Contact } from './events.js';

export interface PlacedPart<P> extends Held<P> {
  readonly contact: Contact;
}

/** A result with the panel that names it, where that is not the outermost one. */
export interface ResultOfPanel extends PlacedPart<LaboratoryPart> {
  readonly within: CodedValue | null;
}

type Draft = DraftOf<'LABORATORY_RESULT'>;

/** A report with its results is one panel; the report's own resource makes the document. */
export function panelOf(report: PlacedPart<ReportPart>, results: readonly ResultOfPanel[]): Draft {
  const { part, contact, origin } = report;
  const [first] = results;
  const sampledAt = part.occurredAt ?? first?.part.occurredAt ?? contact.start;
  return {
    kind: 'LABORATORY_RESULT',
    contact,
    reference: typedName('DiagnosticReport', part.key),
    occurredAt: sampledAt,
    recordedAt: part.recordedAt ?? sampledAt,
    author: part.author ?? first?.part.author ?? null,
    language: part.language,
    origins: [origin, ...results.map((result) => result.origin)],
    alsoSaid: [],
    content: {
      requestId: part.requestId,
      panel: part.code,
      sampledAt,
      resultedAt: part.resultedAt,
      laboratory: part.author?.name ?? null,
      results: results.flatMap((result) => valuesOf(result, { sampledAt, panel: part.code })),
    },
  };
}

/**
 * The values with the time of their own sample and the panel within the whole that they belong to; a day without a time
 * says nothing where the whole is of that day.
 */
function valuesOf(
  { part, within }: ResultOfPanel,
  whole: { readonly sampledAt: string; readonly panel: CodedValue | null },
): readonly LaboratoryValue[] {
  const { values, occurredAt, occurredOn } = part;
  const isOwnTime =
    occurredAt !== null &&
    (occurredOn === undefined
      ? occurredAt !== whole.sampledAt
      : occurredOn !== helsinkiDate(whole.sampledAt));
  return values.map((value) => {
    const panel = isSame(value.code, part.panel) ? within : (part.panel ?? within);
    return {
      ...value,
      ...(isOwnTime ? { sampledAt: occurredAt } : {}),
      ...(panel === null || isSame(panel, whole.panel) ? {} : { panel }),
    };
  });
}

function isSame(one: CodedValue, other: CodedValue | null | undefined): boolean {
  const nameOf = ({ system, code, display }: CodedValue) =>
    JSON.stringify([system, code, code === '' && display]);
  return other !== null && other !== undefined && nameOf(one) === nameOf(other);
}

/** A result that no report names is a panel of its own: of itself, of its components, or of the results that it names. */
export function panelOfItsOwn(
  { part, contact, origin }: PlacedPart<LaboratoryPart>,
  members: readonly ResultOfPanel[],
): Draft {
  const [first] = members;
  const panel = part.panel ?? part.values[0]?.code ?? null;
  const sampledAt = part.occurredAt ?? first?.part.occurredAt ?? contact.start;
  const author = part.author ?? first?.part.author ?? null;
  return {
    kind: 'LABORATORY_RESULT',
    contact,
    reference: typedName('Observation', part.key),
    occurredAt: sampledAt,
    recordedAt: part.recordedAt ?? sampledAt,
    author,
    language: part.language,
    origins: [origin, ...members.map((member) => member.origin)],
    alsoSaid: [],
    content: {
      requestId: null,
      panel,
      sampledAt,
      resultedAt: part.resultedAt,
      laboratory: author?.name ?? null,
      results: [...part.values, ...members.flatMap((member) => valuesOf(member, { sampledAt, panel }))],
    },
  };
}
