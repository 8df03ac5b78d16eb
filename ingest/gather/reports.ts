import type { ReportPart } from '../fhir/part.js';
import { type Section, sectionsOf } from '../fhir/text.js';
import type { Origin } from '../issue.js';
import type { ReportText } from './care-entry.js';
import type { Draft } from './draft.js';
import type { Contact } from './events.js';
import type { Gathering } from './gathering.js';
import { type PlacedPart, panelOf, panelOfOne } from './laboratory.js';
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
  for (const report of sorted.reports) {
    const { part, contact, origin } = report;
    const isOwn = (one: PlacedPart<unknown> | undefined) =>
      one !== undefined && one.contact.event.personId === contact.event.personId;
    const own = part.results.filter((key) => isOwn(sorted.laboratory.get(key)) || isOwn(measured.get(key)));
    const results = own.flatMap((key) => free.get(key) ?? []);
    if (own.length < part.results.length)
      tally.warn(origin, 'DANGLING_REFERENCE', 'result: observations of this import and of the same patient');
    const text = part.text === null ? [] : sectionsOf(part.text, part.code?.display?.[part.language] ?? null);
    const study = studyOf(part, contact, sorted);
    if (results.length > 0) {
      const panel = panelOf(report, results);
      found.panels.push(panel);
      for (const result of results) {
        free.delete(result.part.key);
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
  return { ...found, panels: [...found.panels, ...[...free.values()].map(panelOfOne)] };
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
