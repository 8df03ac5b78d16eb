import { z } from 'zod';
import type { Medication } from '../../../subgraphs/records/model/content.js';
import { refuse } from '../../issue.js';
import { clinical } from '../clinical.js';
import { codedOf } from '../coded.js';
import { looseInstant } from '../date.js';
import { concept, ofPatient, period, reference } from '../elements.js';
import { entry } from '../entry.js';
import { mapper, type Surroundings } from '../mapper.js';
import { clean } from '../text.js';

const dosage = z.array(z.object({ text: z.string().optional() })).optional();
const medicine = { medicationCodeableConcept: concept.optional(), medicationReference: reference.optional() };

const requestShape = z.object({
  ...ofPatient,
  ...medicine,
  status: z.string(),
  authoredOn: looseInstant.nullish(),
  requester: reference.optional(),
  reasonCode: z.array(concept).optional(),
  dosageInstruction: dosage,
  dispenseRequest: z.object({ validityPeriod: period.optional() }).optional(),
});

const statementShape = z.object({
  ...ofPatient,
  ...medicine,
  context: reference.optional(),
  status: z.string(),
  effectiveDateTime: looseInstant.nullish(),
  effectivePeriod: period.optional(),
  dateAsserted: looseInstant.nullish(),
  informationSource: reference.optional(),
  reasonCode: z.array(concept).optional(),
  dosage,
});

const statuses: ReadonlyMap<string, Medication['status']> = new Map(
  Object.entries({
    active: 'CURRENT',
    'on-hold': 'ON_HOLD',
    completed: 'ENDED',
    stopped: 'ENDED',
    cancelled: 'ENDED',
    unknown: 'ENDED',
  }),
);

interface Taken {
  readonly status: string;
  readonly reasonCode?: z.infer<typeof requestShape>['reasonCode'];
  readonly medicationCodeableConcept?: z.infer<typeof concept> | undefined;
  readonly medicationReference?: z.infer<typeof reference> | undefined;
}

export const medicationRequest = mapper(requestShape, (source, surroundings) => {
  const base = clinical(
    source,
    { occurredAt: source.authoredOn, recordedAt: source.authoredOn, author: source.requester },
    surroundings,
  );
  const to = source.dispenseRequest?.validityPeriod?.end ?? null;
  return current(source, base, source.dosageInstruction, to, surroundings);
});

export const medicationStatement = mapper(statementShape, (source, surroundings) => {
  const from = source.effectiveDateTime ?? source.effectivePeriod?.start ?? source.dateAsserted;
  const base = clinical(
    { ...source, encounter: source.context },
    { occurredAt: from, recordedAt: source.dateAsserted, author: source.informationSource },
    surroundings,
  );
  const to = source.effectivePeriod?.end ?? null;
  const hasEnded = to !== null && to < surroundings.now;
  return current(
    hasEnded ? { ...source, status: 'completed' } : source,
    base,
    source.dosage,
    to,
    surroundings,
  );
});

function current(
  source: Taken,
  base: ReturnType<typeof clinical>,
  dosage: readonly { readonly text?: string | undefined }[] | undefined,
  to: string | null,
  { language, warn, references }: Surroundings,
) {
  const status = statuses.get(source.status);
  if (status === undefined)
    return refuse('NOT_IN_FORCE', 'status: active, on-hold, completed, stopped or cancelled');
  if (base.occurredAt === null) return refuse('MISSING_DATE', 'authoredOn or effective: a day or a moment');
  const medicineKey = references.nameOf(source.medicationReference, 'Medication');
  const named = codedOf(source.medicationCodeableConcept, language, warn);
  if (named === null && medicineKey === null)
    return refuse('NOTHING_TO_STORE', 'medication: a code, a text or a reference');
  return {
    ...base,
    part: 'DOCUMENT' as const,
    kind: 'MEDICATION' as const,
    medicineKey: named === null ? medicineKey : null,
    content: {
      medicine: named ?? { system: '', code: '', display: null },
      dosage: clean((dosage ?? []).flatMap(({ text }) => clean(text) ?? []).join('; ')),
      reason: codedOf(source.reasonCode?.[0], language, warn),
      from: base.occurredAt,
      to,
      status,
    },
  };
}

/** A medicine by itself: what requests point at. */
export const medication = mapper(
  z.object({ code: concept.optional() }),
  ({ code }, { key, language, warn }) => ({
    part: 'MEDICINE',
    key,
    medicine: codedOf(code, language, warn),
  }),
);

const administrationShape = z.object({
  ...ofPatient,
  ...medicine,
  context: reference.optional(),
  status: z.string(),
  effectiveDateTime: looseInstant.nullish(),
  effectivePeriod: period.optional(),
  dosage: z.object({ text: z.string().optional() }).optional(),
});

/** A dose that was given is told in the entry of its encounter. */
export const medicationAdministration = mapper(administrationShape, (source, surroundings) => {
  const { language, warn } = surroundings;
  const named = codedOf(source.medicationCodeableConcept, language, warn);
  const text = named?.display?.[language] ?? named?.code;
  if (text === undefined) return refuse('NOTHING_TO_STORE', 'medicationCodeableConcept: a code or a text');
  const times = { occurredAt: source.effectiveDateTime ?? source.effectivePeriod?.start };
  const lines = [text, clean(source.dosage?.text)].filter((line) => line !== null);
  return entry(clinical({ ...source, encounter: source.context }, times, surroundings), {
    sections: [{ heading: 'Medicines given', text: lines.join(', ') }],
  });
});
