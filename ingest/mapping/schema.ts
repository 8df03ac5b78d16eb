import { z } from 'zod';
import { documentKinds, protectionClasses } from '../../policy/kinds.js';
import { isRealDay } from '../fhir/date.js';

const day = z.string().refine(isRealDay, 'must be a day like 2016-05-01');
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and hyphens');
const oid = z.string().regex(/^[012](\.(0|[1-9]\d*))+$/, 'must be an OID');
const text = z
  .object({ fi: z.string().nullable(), sv: z.string().nullable(), en: z.string().nullable() })
  .strict();
const share = z.tuple([z.number().min(0).max(100), z.number().min(0).max(100)]);

const provider = z.strictObject({
  id,
  oid,
  name: text,
  sector: z.enum(['PUBLIC', 'PRIVATE']),
  kind: z.enum([
    'WELLBEING_SERVICES_COUNTY',
    'HOSPITAL_GROUP',
    'PRIVATE_PROVIDER',
    'INDEPENDENT_PRACTITIONER',
  ]),
  activeFrom: day,
});

const register = z.strictObject({
  id,
  provider: id,
  /** Never one of social welfare: what lies there is shared by another consent than that to patient data. */
  type: z.enum(['HEALTHCARE', 'OCCUPATIONAL_HEALTHCARE']),
  /** The customer company, for private occupational health. */
  specifier: z.string().nullable().default(null),
  guardianCodeAdoptedOn: day.nullable().default(null),
  /** From which day the register stores a kind. What is older goes to the controller's old archive. */
  starts: z.partialRecord(z.enum(documentKinds), day),
});

const unit = z.strictObject({
  id,
  oid,
  name: text,
  register: id,
  municipality: z.string().nullable().default(null),
  services: z.array(z.string()).default([]),
  phone: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
});

/** All conditions that are given must hold. A share is a stable part of all, in per cent: `[0, 20]` is a fifth. */
const conditions = z.strictObject({
  /** Names: `Organization/1` (of the system itself), `https://server/fhir/Organization/1`, `system|value` of an identifier. */
  organisationIds: z.array(z.string()).optional(),
  organisationName: z.string().optional(),
  organisationShare: share.optional(),
  patientShare: share.optional(),
  encounterShare: share.optional(),
  encounterClass: z.array(z.string()).optional(),
  age: z.tuple([z.number(), z.number()]).optional(),
  dental: z.boolean().optional(),
});

/** Security labels of one code system; `*` stands for every code of it. */
const labelSet = z.strictObject({
  note: z.string().optional(),
  system: z.string().min(1),
  codes: z.array(z.string().min(1)).min(1),
});

/** What security labels say. One that does not stand here refuses the resource that bears it. */
const labels = z.strictObject({
  /** Of test data, integrity, trust or identity assurance: nothing of who may see the resource. */
  saysNothing: z.array(labelSet).default([]),
  /** Not for the patient: delayed until a professional releases it. */
  hiddenFromPatient: z.array(labelSet).default([]),
  /** What bears one is specially protected. */
  protected: z.array(labelSet.extend({ class: z.enum(protectionClasses) })).default([]),
});

const rule = z.strictObject({
  note: z.string().optional(),
  when: conditions.default({}),
  /** Units to choose from. A patient (or organisation) always gets the one at the same place of lists of equal length. */
  to: z.array(id).min(1).optional(),
  by: z.enum(['PATIENT', 'ORGANISATION']).default('PATIENT'),
  /** Instead of `to`: each organisation becomes a unit of its own, whose records go to this register. */
  ownUnitIn: id.optional(),
});

export const mappingShape = z
  .strictObject({
    note: z.string().optional(),
    /** The one provider system that the file is made for. Without it each import names its own. */
    system: z.string().min(1).optional(),
    language: z.enum(['fi', 'sv', 'en']),
    providers: z.array(provider).min(1),
    registers: z.array(register).min(1),
    units: z.array(unit),
    rules: z.array(rule).min(1),
    /** Kinds of which a register takes over what still holds when it begins to store them: it is not old archive. */
    carriedOver: z.array(z.enum(documentKinds)).default([]),
    /** What has one of these codes, wherever it stands, is specially protected. */
    protection: z
      .array(
        z.strictObject({
          note: z.string().optional(),
          class: z.enum(protectionClasses),
          codes: z.array(z.string()),
        }),
      )
      .default([]),
    /** Set for a source that marks notes as superseded although nothing replaced them: those stay. */
    keepsSuperseded: z.boolean().default(false),
    labels: labels.default({ saysNothing: [], hiddenFromPatient: [], protected: [] }),
    /** Codes of procedures and findings of oral health. */
    dentalCodes: z.array(z.string()).default([]),
    /** Types of document that are certificates. */
    certificateCodes: z.array(z.string()).default([]),
  })
  .superRefine((mapping, context) => {
    const known = {
      provider: new Set(mapping.providers.map(({ id }) => id)),
      register: new Set(mapping.registers.map(({ id }) => id)),
      unit: new Set(mapping.units.map(({ id }) => id)),
    };
    const check = (what: keyof typeof known, name: string | undefined, path: PropertyKey[]) => {
      if (name === undefined || known[what].has(name)) return;
      context.addIssue({
        code: 'custom',
        path,
        message: `must be the id of a ${what} of this file, but got: ${name}`,
      });
    };
    mapping.registers.forEach(({ provider }, index) => {
      check('provider', provider, ['registers', index, 'provider']);
    });
    mapping.units.forEach(({ register }, index) => {
      check('register', register, ['units', index, 'register']);
    });
    mapping.rules.forEach((one, index) => {
      if ((one.to === undefined) === (one.ownUnitIn === undefined)) {
        context.addIssue({
          code: 'custom',
          path: ['rules', index],
          message: 'must have either "to" or "ownUnitIn"',
        });
      }
      check('register', one.ownUnitIn, ['rules', index, 'ownUnitIn']);
      one.to?.forEach((name, place) => {
        check('unit', name, ['rules', index, 'to', place]);
      });
    });
  });

export type Mapping = z.output<typeof mappingShape>;
export type Rule = Mapping['rules'][number];
export type Conditions = Rule['when'];
