import { z } from 'zod';
import { knownCategory } from '../../../measures/known-codes.js';
import { loinc, measureOf } from '../../../measures/wellbeing.js';
import type { CodedValue } from '../../../schema/values.js';
import type { EntryContent } from '../../../subgraphs/wellbeing/model/entry.js';
import { clean } from '../../fhir/text.js';
import { type Refusal, refuse, type Warn } from '../../issue.js';
import type { EntryDraft } from '../entry-of.js';
import { localTime } from '../local-time.js';
import { impossibleDuration } from '../plausible-duration.js';
import { impossibleTime } from '../plausible-time.js';
import { contradiction, measured, type Part } from '../quantity.js';
import { canonicalUuid, nameFromContent } from '../recording-name.js';
import { type PointSchema, schemas } from './schemas.js';
import { statisticOf } from './statistic.js';
import { timeFrameOf } from './time-frame.js';

const provenance = z.object({
  source_name: z.string().optional(),
  source_creation_date_time: z.string().optional(),
  modality: z.string().optional(),
});

/** Headers of both generations: version 1 with its provenance, version 2 and later with a `uuid`. */
const header = z.object({
  id: z.string().optional(),
  uuid: z.string().optional(),
  /** Whose the point is, as its source calls them. */
  user_id: z.union([z.string(), z.number()]).optional(),
  creation_date_time: z.string().optional(),
  source_creation_date_time: z.string().optional(),
  modality: z.string().optional(),
  acquisition_provenance: provenance.optional(),
  external_datasheets: z.array(z.object({ datasheet_reference: z.string().optional() })).optional(),
  schema_id: z.object({ namespace: z.string(), name: z.string(), version: z.string() }),
});

export const point = z.object({ header, body: z.record(z.string(), z.unknown()) });

export type Point = z.infer<typeof point>;

const amount = z.union([z.number(), z.object({ value: z.number(), unit: z.string() })]);

export interface PointSurroundings {
  readonly applicationId: string;
  readonly now: string;
  readonly warn: Warn;
}

/** The entry that a data point is. */
export function pointEntry(
  { header, body }: Point,
  { applicationId, now, warn }: PointSurroundings,
): EntryDraft | Refusal {
  const { schema_id: id, acquisition_provenance: acquired } = header;
  const schema = schemas.get(id.name);
  if (schema === undefined) return refuse('UNKNOWN_TYPE', 'schema_id: a schema of what a citizen stores');
  const created =
    header.source_creation_date_time ?? header.creation_date_time ?? acquired?.source_creation_date_time;
  if (body.effective_time_frame === undefined || body.effective_time_frame === null)
    return refuse('MISSING_DATE', 'effective_time_frame: a moment or a span');
  const time = timeFrameOf(body.effective_time_frame);
  if (time === null)
    return refuse('IMPOSSIBLE_DATE', 'effective_time_frame: a real moment or span, with its offset');
  const { end, partOfDay, ...moment } = time;
  const issued = created === undefined ? moment : localTime(created);
  if (issued === null)
    return refuse('IMPOSSIBLE_DATE', 'source_creation_date_time: a real moment, with its offset');
  const impossible = impossibleTime(
    { effective: moment, end: end === null ? null : { effectiveAt: end }, issued },
    now,
    { effective: 'effective_time_frame', issued: 'source_creation_date_time' },
  );
  if (impossible !== null) return impossible;
  const times = { effectiveEnd: end, issuedAt: issued.effectiveAt };
  const content = contentOf(schema, body, { now, warn });
  if (content === null) return refuse('BAD_SHAPE', `body: the fields of ${id.name}`);
  if ('refused' in content) return content;
  const tooLong = impossibleDuration(content, { ...moment, ...times });
  if (tooLong !== null) return tooLong;
  const device = header.external_datasheets?.[0]?.datasheet_reference ?? acquired?.source_name;
  const draft = {
    type: schema.type,
    category: knownCategory(schema.code) ?? 'OTHER',
    profile: `omh:${id.name}:${id.version}`,
    ...moment,
    ...times,
    source: {
      applicationId,
      device: clean(device),
      selfEntered: (header.modality ?? acquired?.modality) === 'self-reported',
      derived: false,
    },
    note: noteOf(body, partOfDay),
    content,
  };
  const name = header.uuid ?? header.id;
  return { ...draft, identifier: name === undefined ? nameFromContent(draft) : canonicalUuid(name) };
}

type Judging = Pick<PointSurroundings, 'now' | 'warn'>;

/** What was measured; null where a field that makes the entry is absent. */
function contentOf(
  schema: PointSchema,
  body: Point['body'],
  judging: Judging,
): EntryContent | Refusal | null {
  const statistic = statisticOf(body.descriptive_statistic, schema.code);
  if (statistic !== null && typeof statistic === 'object') return statistic;
  const components: (EntryContent['components'][number] & Pick<Part, 'measures' | 'path'>)[] = [];
  for (const { field, code, system = loinc, unit = null } of schema.components ?? []) {
    const found = foundIn(body, field, code, unit, judging);
    if (found !== null && 'refused' in found) return found;
    if (found !== null)
      components.push({ code: coded(code, system), ...found, measures: [code], path: `body.${field}` });
  }
  const { value } = schema;
  const whole =
    value === undefined ? null : foundIn(body, value.field, schema.code, value.unit ?? null, judging);
  if (whole !== null && 'refused' in whole) return whole;
  if (value === undefined ? components.length === 0 : whole === null) return null;
  const contradicting = contradiction(components);
  if (contradicting !== null) return contradicting;
  return {
    code: coded(schema.code, loinc),
    title: typeof body.activity_name === 'string' ? body.activity_name : null,
    value: whole?.value ?? null,
    text: whole?.text ?? null,
    ...(statistic === null ? {} : { statistic }),
    components: components.map(({ path: _, measures: __, ...part }) => part),
  };
}

const inWords: ReadonlySet<string> = new Set(['activity_name']);

function foundIn(body: Point['body'], field: string, code: string, unit: string | null, judging: Judging) {
  const source = body[field];
  if (source === undefined || source === null) return null;
  const path = `body.${field}`;
  if (inWords.has(field)) return typeof source === 'string' ? { value: null, text: clean(source) } : null;
  const read = amount.safeParse(source);
  if (!read.success) return refuse('BAD_SHAPE', `${path}: a number, or an object of value and unit`);
  const written = typeof read.data === 'number' ? { value: read.data, unit } : read.data;
  const value = measured(written, { measures: [code], path, ...judging });
  return 'refused' in value ? value : { value, text: null };
}

function coded(code: string, system: string): CodedValue {
  return { system, code, display: measureOf(code)?.name ?? { fi: null, sv: null, en: code } };
}

/** What else the point tells of its circumstances, in its own words. */
const circumstances = [
  'descriptive_statistic',
  'body_posture',
  'measurement_location',
  'temporal_relationship_to_meal',
  'temporal_relationship_to_sleep',
  'temporal_relationship_to_physical_activity',
  'user_notes',
];

function noteOf(body: Point['body'], partOfDay: string | null): string | null {
  const told = [...circumstances.map((field) => body[field]), partOfDay].filter(
    (text) => typeof text === 'string',
  );
  return clean(told.join('; '));
}
