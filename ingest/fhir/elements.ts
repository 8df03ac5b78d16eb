import { z } from 'zod';
import { looseInstant } from './date.js';

/** Texts of an array of FHIR: JSON has null where an element has extensions only, such as why it is absent. */
export const texts = z.array(z.string().nullable()).transform((list) => list.filter((text) => text !== null));

/** The elements of FHIR R4 that the mappers use, and only their fields that are used. */
export const coding = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
  userSelected: z.boolean().optional(),
});

export const concept = z.object({ coding: z.array(coding).optional(), text: z.string().optional() });

export const identifier = z.object({
  use: z.string().optional(),
  system: z.string().optional(),
  value: z.string().optional(),
});

export const reference = z.object({
  reference: z.string().optional(),
  type: z.string().optional(),
  identifier: identifier.optional(),
  display: z.string().optional(),
});

export const period = z.object({ start: looseInstant.nullish(), end: looseInstant.nullish() });

export const quantity = z.looseObject({
  value: z.number().optional(),
  comparator: z.enum(['<', '<=', '>=', '>']).optional(),
  unit: z.string().optional(),
  system: z.string().optional(),
  code: z.string().optional(),
});

export const attachment = z.object({
  contentType: z.string().optional(),
  data: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
});

const unread = z.unknown().optional();

/** Forms of `value[x]` that R4 does not give to an observation: other releases and elements do. They are not read. */
const otherValues = {
  valueReference: unread,
  valueCoding: unread,
  valueCode: unread,
  valueDecimal: unread,
  valueDate: unread,
  valueInstant: unread,
  valueAge: unread,
  valueDuration: unread,
  valueMoney: unread,
  valueUri: unread,
};

/** Every form that `value[x]` has, and why there is none. */
export const value = z.object({
  ...otherValues,
  valueQuantity: quantity.optional(),
  valueCodeableConcept: concept.optional(),
  valueString: z.string().optional(),
  valueBoolean: z.boolean().optional(),
  valueInteger: z.number().optional(),
  valueDateTime: z.string().optional(),
  valueTime: z.string().optional(),
  valueRange: z.object({ low: quantity.optional(), high: quantity.optional() }).optional(),
  valueRatio: z.object({ numerator: quantity.optional(), denominator: quantity.optional() }).optional(),
  valuePeriod: z.object({ start: z.string().optional(), end: z.string().optional() }).optional(),
  valueAttachment: attachment.optional(),
  valueSampledData: z.unknown().optional(),
  dataAbsentReason: concept.optional(),
});

const use = { use: z.string().optional(), period: period.optional() };

export const humanName = z.object({
  ...use,
  family: z.string().optional(),
  given: texts.optional(),
  text: z.string().optional(),
});

export const address = z.object({
  ...use,
  line: texts.optional(),
  city: z.string().optional(),
  postalCode: z.string().optional(),
});

export const contactPoint = z.object({
  ...use,
  system: z.string().optional(),
  value: z.string().optional(),
});

/** What every resource of a patient has. */
export const ofPatient = {
  subject: reference.optional(),
  encounter: reference.optional(),
  language: z.string().optional(),
};

export type Coding = z.infer<typeof coding>;
export type Concept = z.infer<typeof concept>;
export type Reference = z.infer<typeof reference>;
export type Quantity = z.infer<typeof quantity>;
export type Value = z.infer<typeof value>;
export type Attachment = z.infer<typeof attachment>;
