import { z } from 'zod';
import { coding, concept, identifier, quantity, reference, value } from '../fhir/elements.js';

/** The shapes of the PHR's resources, as far as they are stored. */
export const component = value.extend({ code: concept });

export const common = {
  id: z.string().optional(),
  meta: z.object({ profile: z.array(z.string()).optional() }).optional(),
  language: z.string().optional(),
  extension: z.array(z.object({ url: z.string().optional() })).optional(),
  identifier: z.array(identifier).optional(),
  status: z.string(),
  effectiveDateTime: z.string().optional(),
  effectiveInstant: z.string().optional(),
  effectiveTiming: z.unknown().optional(),
  effectivePeriod: z.object({ start: z.string().optional(), end: z.string().optional() }).optional(),
  issued: z.string().optional(),
  note: z.array(z.object({ text: z.string().optional() })).optional(),
};

const device = z.object({ display: z.string().optional() });

export const observation = component.extend({
  ...common,
  category: z.array(z.object({ coding: z.array(coding).optional() })).optional(),
  performer: z.array(reference).optional(),
  component: z.array(component).optional(),
  device: device.optional(),
});

export const dose = z.object({
  ...common,
  medicationCodeableConcept: concept,
  device: z.array(device).optional(),
  dosage: z.object({ text: z.string().optional(), dose: quantity.optional() }).optional(),
});
