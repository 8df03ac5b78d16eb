import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CodedValue } from '../../../schema/values.js';
import type { EntryContent } from '../../../subgraphs/wellbeing/model/entry.js';
import { clean } from '../../fhir/text.js';
import { type Refusal, refuse, type Warn } from '../../issue.js';
import { categoryOf } from '../category.js';
import type { EntryDraft } from '../entry-of.js';
import { localTime } from '../local-time.js';
import { loinc, measureOf } from '../measures.js';
import { measured } from '../quantity.js';
import { type PointSchema, schemas } from './schemas.js';
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
  const written = body.effective_time_frame ?? (created === undefined ? undefined : { date_time: created });
  if (written === undefined) return refuse('MISSING_DATE', 'effective_time_frame: a moment or a span');
  const time = timeFrameOf(written);
  if (time === null)
    return refuse('IMPOSSIBLE_DATE', 'effective_time_frame: a real moment or span, with its offset');
  if (time.effectiveAt > now)
    return refuse('IMPOSSIBLE_DATE', 'effective_time_frame: a moment that is not in the future');
  const content = contentOf(schema, body, warn);
  if (content === null) return refuse('BAD_SHAPE', `body: the fields of ${id.name}`);
  const { end, partOfDay, ...moment } = time;
  const issued = created === undefined ? null : localTime(created);
  const device = header.external_datasheets?.[0]?.datasheet_reference ?? acquired?.source_name;
  return {
    type: schema.type,
    category: categoryOf(schema.code),
    identifier: header.uuid ?? header.id ?? `urn:sha256:${hashOf(id.name, body)}`,
    profile: `omh:${id.name}:${id.version}`,
    ...moment,
    effectiveEnd: end,
    issuedAt: (issued ?? moment).effectiveAt,
    source: {
      applicationId,
      device: clean(device),
      selfEntered: (header.modality ?? acquired?.modality) === 'self-reported',
      derived: false,
    },
    note: noteOf(body, partOfDay),
    content,
  };
}

function contentOf(schema: PointSchema, body: Point['body'], warn: Warn): EntryContent | null {
  const components = (schema.components ?? []).flatMap(({ field, code, system = loinc, unit = '1' }) => {
    const found = foundIn(body[field], code, unit, warn);
    return found === null ? [] : [{ code: coded(code, system), ...found }];
  });
  const whole =
    schema.value && foundIn(body[schema.value.field], schema.code, schema.value.unit ?? '1', warn);
  if (schema.value === undefined ? components.length === 0 : !whole) return null;
  const title = typeof body.activity_name === 'string' ? body.activity_name : null;
  return {
    code: coded(schema.code, loinc),
    title,
    value: whole?.value ?? null,
    text: whole?.text ?? null,
    components,
  };
}

function foundIn(source: unknown, code: string, unit: string, warn: Warn) {
  if (typeof source === 'string') return { value: null, text: clean(source) };
  const read = amount.safeParse(source);
  if (!read.success) return null;
  const written = typeof read.data === 'number' ? { value: read.data, unit } : read.data;
  return { value: measured(written, measureOf(code), warn), text: null };
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

function hashOf(name: string, body: Point['body']): string {
  return createHash('sha256').update(name).update(JSON.stringify(body)).digest('hex').slice(0, 40);
}
