import type { PageArguments } from '../../../lists/page.js';
import { registryPage } from '../../../lists/registry-page.js';
import { openReference } from '../../../rules/open.js';
import { codedValue } from '../../../schema/coded-value.js';
import { errors } from '../../../schema/errors.js';
import { quantity } from '../../../schema/quantity.js';
import type { WellbeingContext } from '../context.js';
import type { StoredApplication } from '../model/entry.js';
import type { Resolvers } from '../schema.types.js';
import type { EntryView } from '../views/entry-view.js';
import { entriesOf, openEntry, type PersonReference, readsOfEntry } from './entries.js';
import { type MeasuresArguments, measuresOf } from './measures.js';
import { seriesOf } from './series.js';

type ById = { readonly id: string };

const typeNames = {
  OBSERVATION: 'WellbeingObservation',
  SYMPTOM_ASSESSMENT: 'SymptomAssessment',
  CHECK_UP: 'CheckUp',
  SELF_CARE_PLAN: 'SelfCarePlan',
  ACTIVITY: 'ActivityEntry',
} as const;

const entryType = {
  __resolveReference: async ({ id }: ById, call: WellbeingContext) =>
    openReference('WELLBEING_ENTRY', id, readsOfEntry(call), call),
  identifier: ({ stored }: EntryView) => stored.identifier,
  profile: ({ stored }: EntryView) => stored.profile,
  category: ({ stored }: EntryView) => stored.category,
  effective: ({ stored }: EntryView) => ({ from: stored.effectiveAt, to: stored.effectiveEnd }),
  offset: ({ stored }: EntryView) => stored.offset,
  issuedAt: ({ stored }: EntryView) => stored.issuedAt,
  source: ({ stored }: EntryView) => stored.source,
  note: ({ stored }: EntryView) => stored.note,
  code: ({ stored }: EntryView) => stored.content.code,
  title: ({ stored }: EntryView) => stored.content.title,
  value: ({ stored }: EntryView) => stored.content.value,
  statistic: ({ stored }: EntryView) => stored.content.statistic ?? null,
  text: ({ stored }: EntryView) => stored.content.text,
  components: ({ stored }: EntryView) => stored.content.components,
};

export const resolvers: Resolvers<WellbeingContext> = {
  Query: {
    wellbeingApplications: (_: unknown, page: PageArguments, { stores, now }: WellbeingContext) =>
      registryPage(page, 'applications', (above, limit) =>
        stores.applications.approvedPage(above, limit, now),
      ),
    wellbeingApplication: (_: unknown, { id }: ById, { loaders }: WellbeingContext) =>
      found(loaders.application.load(id)),
    wellbeingEntry: (_: unknown, { id }: ById, call: WellbeingContext) => found(openEntry(id, call)),
  },
  Person: {
    /** A reference tells nothing: every field below it decides by itself, and is the same for a person who does not exist. */
    __resolveReference: async ({ id }: ById) => ({ id, personId: id }),
    wellbeingEntries: entriesOf,
    wellbeingSeries: seriesOf,
    wellbeingMeasures: (person: PersonReference, args: MeasuresArguments, call: WellbeingContext) =>
      measuresOf(person, args, call),
  },
  ...Object.fromEntries(Object.values(typeNames).map((name) => [name, entryType])),
  WellbeingEntry: { __resolveType: ({ stored }: EntryView) => typeNames[stored.type] },
  EntrySource: {
    application: ({ applicationId }: StoredSource, _: unknown, { loaders }: WellbeingContext) =>
      applicationId === null ? null : loaders.application.load(applicationId),
  },
  WellbeingApplication: {
    __resolveReference: async ({ id }: ById, { loaders }: WellbeingContext) => loaders.application.load(id),
    id: ({ _id }: StoredApplication) => _id,
  },
  Quantity: quantity,
  CodedValue: codedValue,
};

type StoredSource = EntryView['stored']['source'];

async function found<T>(looked: Promise<T | null>): Promise<T> {
  const thing = await looked;
  if (thing === null) throw errors.notFound();
  return thing;
}
