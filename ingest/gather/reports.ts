import type { ReportPart } from '../fhir/part.js';
import { type Section, sectionsOf } from '../fhir/text.js';
import type { Origin } from '../issue.js';
import type { ReportText } from './care-entry.js';
import type { Draft } from './draft.js';
import type { Contact } from './events.js';
import type { Gathering } from './gathering.js';
import { type PlacedPart, panelOf } from './laboratory.js';
import { panelsOfTheirOwn, takeWithMembers } from './panels.js';
import type { Sorted } from './sorted.js';

export interface Reports {
  readonly panels: Draft[];
  /** The report of a study, by the study's key. */
  readonly studies: Map<string, { readonly text: string | null; readonly origins: Origin[] }>;
  /** What reports say of a contact, by its key. */
  readonly texts: Map<string, ReportText>;
}

/** Where each report goes: to a panel with its results, to a study, to the entry of its contact. */
export function reportsOf(sorted: Sorted, { tally }: Gathering): Reports {
  const free = new Map(sorted.laboratory);
  const taken = new Map<string, Origin[]>();
  const measured = new Map(
    [...sorted.entries.values()].flat().map((placed) => [placed.part.key, placed] as const),
  );
  const found: Reports = { panels: [], studies: new Map(), texts: new Map() };
  const isOf = (personId: string | null, one: PlacedPart<unknown> | undefined) =>
    one !== undefined && one.contact.event.personId === personId;
  const isKnown = (personId: string | null) => (key: string) =>
    isOf(personId, sorted.laboratory.get(key)) || isOf(personId, measured.get(key));
  for (const { part, contact, origin } of sorted.laboratory.values())
    if (!(part.members ?? []).every(isKnown(contact.event.personId)))
      tally.warn(
        origin,
        'DANGLING_REFERENCE',
        'hasMember: observations of this import and of the same patient',
      );
  for (const report of sorted.reports) {
    const { part, contact, origin } = report;
    const own = part.results.filter(isKnown(contact.event.personId));
    const results = own.flatMap((key) => takeWithMembers(key, contact.event.personId, free));
    if (own.length < part.results.length)
      tally.warn(origin, 'DANGLING_REFERENCE', 'result: observations of this import and of the same patient');
    const text = part.text === null ? [] : sectionsOf(part.text, part.code?.display?.[part.language] ?? null);
    const study = studyOf(part, contact, sorted);
    if (results.length > 0) {
      const panel = panelOf(report, results);
      found.panels.push(panel);
      for (const result of results) {
        taken.set(result.part.key, panel.origins as Origin[]);
      }
      if (text.length > 0) addText(found, contact, text, [], [origin]);
    } else if (study !== undefined) {
      const already = found.studies.get(study);
      const texts = [already?.text, part.text].filter((one) => one !== null && one !== undefined);
      found.studies.set(study, {
        text: texts.join('\n\n') || null,
        origins: [...(already?.origins ?? []), origin],
      });
    } else if (text.length > 0 || own.some((key) => measured.has(key))) {
      addText(found, contact, text, [origin]);
    } else {
      const panel = own.map((key) => taken.get(key)).find((origins) => origins !== undefined);
      if (panel !== undefined) panel.push(origin);
      else tally.refuse(origin, 'NOTHING_TO_STORE', 'a text, or results of this import');
    }
  }
  return { ...found, panels: [...found.panels, ...panelsOfTheirOwn(free, { tally })] };
}

function addText(
  { texts }: Reports,
  { key }: Contact,
  sections: readonly Section[],
  origins: readonly Origin[],
  contributors: readonly Origin[] = [],
): void {
  const already = texts.get(key) ?? { sections: [], origins: [], contributors: [] };
  texts.set(key, {
    sections: [...already.sections, ...sections],
    origins: [...already.origins, ...origins],
    contributors: [...already.contributors, ...contributors],
  });
}

/** The study that a report names; a report of imaging that names none goes to the only study of its contact. */
function studyOf(
  { studies, imaging }: ReportPart,
  { key, event: { personId } }: Contact,
  { documents }: Sorted,
): string | undefined {
  if (studies.length === 0 && !imaging) return undefined;
  const made = documents.filter(
    ({ part, contact }) => part.kind === 'IMAGING_STUDY' && contact.event.personId === personId,
  );
  const here = made.filter(({ contact }) => contact.key === key);
  const named_ =
    made.find(({ part }) => studies.includes(part.key)) ?? (here.length === 1 ? here[0] : undefined);
  return named_?.part.key;
}
