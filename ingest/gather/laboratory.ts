import { helsinkiDate } from '../../policy/index.js';
import type { LaboratoryValue } from '../../subgraphs/records/model/content.js';
import { typedName } from '../fhir/names.js';
import type { LaboratoryPart, ReportPart } from '../fhir/part.js';
import type { Held } from './chart.js';
import type { DraftOf } from './draft.js';
import type { Contact } from './events.js';

export interface PlacedPart<P> extends Held<P> {
  readonly contact: Contact;
}

type Draft = DraftOf<'LABORATORY_RESULT'>;

/** A report with its results is one panel; the report's own resource makes the document. */
export function panelOf(
  report: PlacedPart<ReportPart>,
  results: readonly PlacedPart<LaboratoryPart>[],
): Draft {
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
      results: results.flatMap(({ part }) => valuesOf(part, sampledAt)),
    },
  };
}

/** The values with the time of their own sample; a day without a time says nothing where the report is of that day. */
function valuesOf(
  { values, occurredAt, occurredOn }: LaboratoryPart,
  ofReport: string,
): readonly LaboratoryValue[] {
  const isOwn =
    occurredAt !== null &&
    (occurredOn === undefined ? occurredAt !== ofReport : occurredOn !== helsinkiDate(ofReport));
  return isOwn ? values.map((value) => ({ ...value, sampledAt: occurredAt })) : values;
}

/** A result that no report names is a panel of its own: of itself, of its components, or of the results that it names. */
export function panelOfItsOwn(
  { part, contact, origin }: PlacedPart<LaboratoryPart>,
  members: readonly PlacedPart<LaboratoryPart>[],
): Draft {
  const [first] = members;
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
      panel: part.panel ?? part.values[0]?.code ?? null,
      sampledAt,
      resultedAt: part.resultedAt,
      laboratory: author?.name ?? null,
      results: [...part.values, ...members.flatMap((member) => valuesOf(member.part, sampledAt))],
    },
  };
}
