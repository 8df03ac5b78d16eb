import type { DocumentPart, EntryPart, LaboratoryPart, OralPart, ReportPart } from '../fhir/part.js';
import { type Chart, named } from './chart.js';
import type { Contact } from './events.js';
import type { Gathering } from './gathering.js';
import type { PlacedPart } from './laboratory.js';
import type { Placing } from './place.js';
import { isReplaced, replacedNotes } from './replaced-notes.js';

/** Clinical parts by what becomes of them, each with the contact that it belongs to. */
export interface Sorted {
  readonly entries: Map<string, PlacedPart<EntryPart>[]>;
  readonly oral: Map<string, PlacedPart<OralPart>[]>;
  readonly laboratory: Map<string, PlacedPart<LaboratoryPart>>;
  readonly reports: PlacedPart<ReportPart>[];
  readonly documents: PlacedPart<DocumentPart>[];
  readonly contacts: Map<string, Contact>;
}

/** Places every part. Parts that have no place are refused by the placing. */
export function sortedParts(chart: Chart, place: Placing, { tally }: Pick<Gathering, 'tally'>): Sorted {
  const sorted: Sorted = {
    entries: new Map(),
    oral: new Map(),
    laboratory: new Map(),
    reports: [],
    documents: [],
    contacts: new Map(),
  };
  const replaced = replacedNotes(chart);
  for (const { part, origin } of chart.clinical) {
    if (isReplaced({ part, origin }, chart, replaced)) {
      tally.refuse(origin, 'NOT_IN_FORCE', 'status: current, and no other note that replaces it');
      continue;
    }
    const contact = place(part, origin);
    if (contact === null) continue;
    sorted.contacts.set(contact.key, contact);
    const own = (keys: readonly string[]) => keys.map((key) => named(chart, key) ?? key);
    if (part.part === 'ENTRY')
      push(sorted.entries, contact.key, { part: { ...part, goals: own(part.goals) }, origin, contact });
    else if (part.part === 'ORAL') push(sorted.oral, contact.key, { part, origin, contact });
    else if (part.part === 'LABORATORY_VALUE') {
      const members = own(part.members ?? []);
      sorted.laboratory.set(part.key, { part: { ...part, members }, origin, contact });
    } else if (part.part === 'REPORT')
      sorted.reports.push({
        part: { ...part, results: own(part.results), studies: own(part.studies) },
        origin,
        contact,
      });
    else sorted.documents.push({ part, origin, contact });
  }
  return sorted;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
