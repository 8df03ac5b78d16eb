import { careEntryOf } from './care-entry.js';
import type { Chart } from './chart.js';
import type { Draft } from './draft.js';
import type { Gathering } from './gathering.js';
import { goalsOf } from './goals.js';
import { oralHealthEntryOf } from './oral-health-entry.js';
import type { Persons } from './patients.js';
import type { Placing } from './place.js';
import { reportsOf } from './reports.js';
import { sortedParts } from './sorted.js';
import { standaloneOf } from './standalone.js';

/** Puts the clinical parts of a chart together to documents. */
export function draftsOf(chart: Chart, persons: Persons, place: Placing, gathering: Gathering): Draft[] {
  const sorted = sortedParts(chart, place, gathering);
  const goals = goalsOf(chart, persons, sorted, gathering);
  const { panels, studies, texts } = reportsOf(sorted, gathering);
  const entryKeys = new Set([...sorted.entries.keys(), ...texts.keys()]);
  return [
    ...[...entryKeys].flatMap((key) => {
      const contact = sorted.contacts.get(key);
      const parts = sorted.entries.get(key) ?? [];
      const text = texts.get(key) ?? { sections: [], origins: [], contributors: [] };
      const goalOrigins = parts.flatMap(({ part }) => part.goals.flatMap((goal) => goals.take(goal)));
      const reports = { ...text, origins: [...text.origins, ...goalOrigins] };
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
