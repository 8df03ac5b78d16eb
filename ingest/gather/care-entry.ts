import { codesOf } from '../../schema/coded-value.js';
import type { EntryPart } from '../fhir/part.js';
import type { Section } from '../fhir/text.js';
import type { Origin } from '../issue.js';
import type { DraftOf } from './draft.js';
import type { Contact } from './events.js';
import type { PlacedPart } from './laboratory.js';

/** A text that comes with a report instead of a note. */
export interface ReportText {
  readonly sections: readonly Section[];
  readonly origins: readonly Origin[];
  /** Reports that made another document too, and count there. */
  readonly contributors: readonly Origin[];
}

/** One entry a contact: its notes, diagnoses, procedures, measurements and plans, in the order of the source. */
export function careEntryOf(
  contact: Contact,
  parts: readonly PlacedPart<EntryPart>[],
  reports: ReportText,
  goalTexts: ReadonlyMap<string, string>,
): DraftOf<'CARE_ENTRY'> {
  const { encounter, unit } = contact;
  const reasons = new Set(encounter?.reasons.flatMap(codesOf) ?? []);
  const diagnoses = parts.flatMap(({ part }) => part.diagnoses);
  const primary = diagnoses.find(({ code }) => codesOf(code).some((one) => reasons.has(one))) ?? diagnoses[0];
  const recorded = parts.flatMap(({ part }) => part.recordedAt ?? []).sort();
  const language = encounter?.language ?? parts[0]?.part.language ?? 'en';
  return {
    kind: 'CARE_ENTRY',
    contact,
    reference: contact.reference,
    occurredAt: contact.start,
    recordedAt: recorded.at(-1) ?? contact.end ?? contact.start,
    author: encounter?.author ?? parts.find(({ part }) => part.author !== null)?.part.author ?? null,
    language,
    origins: [...parts.map(({ origin }) => origin), ...reports.origins],
    contributors: reports.contributors,
    alsoSaid: [contact.said],
    content: {
      view: unit === null ? null : viewOf(unit.services),
      stage: null,
      title: encounter?.type?.display?.[language] ?? null,
      sections: distinct([...parts.flatMap(({ part }) => withGoals(part, goalTexts)), ...reports.sections]),
      diagnoses: diagnoses.map((diagnosis) =>
        diagnosis === primary ? { ...diagnosis, primary: true } : diagnosis,
      ),
      procedures: parts.flatMap(({ part }) => part.procedures),
      measurements: parts.flatMap(({ part }) => part.measurements),
    },
  };
}

function withGoals({ sections, goals }: EntryPart, texts: ReadonlyMap<string, string>): readonly Section[] {
  const lines = goals.flatMap((goal) => texts.get(goal) ?? []);
  const [plan, ...others] = sections;
  if (plan === undefined || lines.length === 0) return sections;
  return [
    { ...plan, text: [plan.text, 'Goals:', ...lines.map((line) => `- ${line}`)].filter(Boolean).join('\n') },
    ...others,
  ];
}

/** A note is often there twice: as a document and as the text of a report. */
function distinct(sections: readonly Section[]): Section[] {
  const seen = new Set<string>();
  return sections.filter(({ heading, text }) => {
    const known = seen.has(`${heading}\n${text}`);
    seen.add(`${heading}\n${text}`);
    return !known;
  });
}

const viewSystem = 'urn:oid:2.999.246.6.1';

/** The view of the unit's service, in codes of our own; Kanta's are mapped to later. */
function viewOf(services: readonly string[]) {
  const view = (code: string, fi: string, sv: string, en: string) => ({
    system: viewSystem,
    code,
    display: { fi, sv, en },
  });
  if (services.includes('EMERGENCY')) return view('EMERGENCY', 'Päivystys', 'Jour', 'Emergency care');
  if (services.includes('HOSPITAL'))
    return view('SPECIALISED', 'Erikoissairaanhoito', 'Specialsjukvård', 'Specialised care');
  if (services.includes('OCCUPATIONAL'))
    return view('OCCUPATIONAL', 'Työterveyshuolto', 'Företagshälsovård', 'Occupational health');
  if (services.includes('ORAL_HEALTH'))
    return view('ORAL', 'Suun terveydenhuolto', 'Munhälsovård', 'Oral health');
  return view('GENERAL', 'Yleislääketiede', 'Allmänmedicin', 'General practice');
}
