import type { DocumentPart, EntryPart, LaboratoryPart, OralPart, ReportPart } from '../fhir/part.js';
import { type Section, sectionsOf } from '../fhir/text.js';
import type { Origin } from '../issue.js';
import { careEntryOf } from './care-entry.js';
import { type Chart, named } from './chart.js';
import type { Draft } from './draft.js';
import type { Contact } from './events.js';
import type { Gathering } from './gathering.js';
import { type PlacedPart, panelOf, panelOfOne } from './laboratory.js';
import { oralHealthEntryOf } from './oral-health-entry.js';
import type { Placing } from './place.js';
import { standaloneOf } from './standalone.js';

interface Sorted {
  readonly entries: Map<string, PlacedPart<EntryPart>[]>;
  readonly oral: Map<string, PlacedPart<OralPart>[]>;
  readonly laboratory: Map<string, PlacedPart<LaboratoryPart>>;
  readonly reports: PlacedPart<ReportPart>[];
  readonly documents: PlacedPart<DocumentPart>[];
  readonly contacts: Map<string, Contact>;
}

/** Puts the clinical parts of a chart together to documents. */
export function draftsOf(chart: Chart, place: Placing, gathering: Gathering): Draft[] {
  const sorted = sort(chart, place);
  const goals = goalTexts(chart, sorted, gathering);
  const { panels, studies, texts } = reportsOf(sorted, gathering);
  const entryKeys = new Set([...sorted.entries.keys(), ...texts.keys()]);
  return [
    ...[...entryKeys].flatMap((key) => {
      const contact = sorted.contacts.get(key);
      const parts = sorted.entries.get(key) ?? [];
      const text = texts.get(key) ?? { sections: [], origins: [] };
      const goalOrigins = parts.flatMap(({ part }) =>
        part.goals.flatMap((goal) => goals.origins.get(goal) ?? []),
      );
      const reports = { sections: text.sections, origins: [...text.origins, ...goalOrigins] };
      return contact === undefined ? [] : [careEntryOf(contact, parts, reports, goals.texts)];
    }),
    ...[...sorted.oral].flatMap(([key, parts]) => {
      const contact = sorted.contacts.get(key);
      return contact === undefined ? [] : [oralHealthEntryOf(contact, parts)];
    }),
    ...panels,
    ...sorted.documents.map((document) =>
      standaloneOf(document, studies.get(document.part.key), chart, gathering),
    ),
  ];
}

function sort(chart: Chart, place: Placing): Sorted {
  const sorted: Sorted = {
    entries: new Map(),
    oral: new Map(),
    laboratory: new Map(),
    reports: [],
    documents: [],
    contacts: new Map(),
  };
  for (const { part, origin } of chart.clinical) {
    const contact = place(part, origin);
    if (contact === null) continue;
    sorted.contacts.set(contact.key, contact);
    if (part.part === 'ENTRY') push(sorted.entries, contact.key, { part, origin, contact });
    else if (part.part === 'ORAL') push(sorted.oral, contact.key, { part, origin, contact });
    else if (part.part === 'LABORATORY_VALUE') sorted.laboratory.set(part.key, { part, origin, contact });
    else if (part.part === 'REPORT') sorted.reports.push({ part, origin, contact });
    else sorted.documents.push({ part, origin, contact });
  }
  return sorted;
}

interface Reports {
  readonly panels: Draft[];
  /** The report of a study, by the study's key. */
  readonly studies: Map<string, { readonly text: string | null; readonly origins: Origin[] }>;
  /** What reports say of a contact, by its key. */
  readonly texts: Map<string, { readonly sections: Section[]; readonly origins: Origin[] }>;
}

function reportsOf(sorted: Sorted, { tally }: Gathering): Reports {
  const free = new Map(sorted.laboratory);
  const taken = new Map<string, Origin[]>();
  const measured = new Set([...sorted.entries.values()].flat().map(({ part }) => part.key));
  const found: Reports = { panels: [], studies: new Map(), texts: new Map() };
  for (const report of sorted.reports) {
    const { part, contact, origin } = report;
    const results = part.results.flatMap((key) => free.get(key) ?? []);
    const known = part.results.filter((key) => sorted.laboratory.has(key) || measured.has(key));
    if (known.length < part.results.length)
      tally.warn(origin, 'DANGLING_REFERENCE', 'result: observations of this import');
    const text = part.text === null ? [] : sectionsOf(part.text, part.code?.display?.[part.language] ?? null);
    const study = studyOf(part, contact, sorted);
    if (results.length > 0) {
      const panel = panelOf(report, results);
      found.panels.push(panel);
      for (const result of results) {
        free.delete(result.part.key);
        taken.set(result.part.key, panel.origins as Origin[]);
      }
      if (text.length > 0) addText(found, contact, text, []);
    } else if (study !== undefined) {
      const already = found.studies.get(study);
      const texts = [already?.text, part.text].filter((one) => one !== null && one !== undefined);
      found.studies.set(study, {
        text: texts.join('\n\n') || null,
        origins: [...(already?.origins ?? []), origin],
      });
    } else if (text.length > 0 || part.results.some((key) => measured.has(key))) {
      addText(found, contact, text, [origin]);
    } else {
      const panel = part.results.map((key) => taken.get(key)).find((origins) => origins !== undefined);
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
): void {
  const already = texts.get(key) ?? { sections: [], origins: [] };
  already.sections.push(...sections);
  already.origins.push(...origins);
  texts.set(key, already);
}

/** The study that a report names; a report of imaging that names none goes to the only study of its contact. */
function studyOf(
  { studies, imaging }: ReportPart,
  { key }: Contact,
  { documents }: Sorted,
): string | undefined {
  if (studies.length === 0 && !imaging) return undefined;
  const made = documents.filter(({ part }) => part.kind === 'IMAGING_STUDY');
  const here = made.filter(({ contact }) => contact.key === key);
  const named_ =
    made.find(({ part }) => studies.includes(part.key)) ?? (here.length === 1 ? here[0] : undefined);
  return named_?.part.key;
}

/** A goal goes with the plan that names it; one that no plan names has no place. */
function goalTexts(chart: Chart, { entries }: Sorted, { tally }: Gathering) {
  const wanted = new Set(
    [...entries.values()].flat().flatMap(({ part }) => part.goals.map((goal) => named(chart, goal) ?? goal)),
  );
  const texts = new Map<string, string>();
  const origins = new Map<string, Origin>();
  for (const [key, { part, origin }] of chart.goals) {
    if (!wanted.has(key)) {
      tally.refuse(origin, 'NO_SERVICE_EVENT', 'a CarePlan that names the goal');
      continue;
    }
    if (part.text !== null) texts.set(key, part.text);
    origins.set(key, origin);
  }
  return { texts, origins };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
