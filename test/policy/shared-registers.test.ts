import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { uusimaaRegisters } from '../../policy/data/shared-registers.js';
import { accessSummary, decide, matches, scope } from '../../policy/index.js';
import { document, of } from '../decisions/asking.js';
import {
  application,
  citizen,
  consenting,
  denial,
  grant,
  informed,
  mandate,
  now,
  nurse,
  person,
  physician,
  places,
  professional,
  relationship,
} from '../decisions/story.js';
import { cases } from './arbitraries.js';
import { auditOf } from './audit-of.js';

const { helsinkiClinic, husHospital, harjulaClinic, harjulaSocial, rantalaClinic } = places;
const atHelsinki = person({ relationships: [relationship(helsinkiClinic)], ...informed });
const caller = physician({}, helsinkiClinic);
const fromHus = document('CARE_ENTRY', { ...of(husHospital), serviceEventId: 'hus-visit' });
const fromHarjula = document('CARE_ENTRY', { ...of(harjulaClinic), serviceEventId: 'harjula-visit' });
const inSocialWelfare = { ...of(harjulaSocial), serviceEventId: 'social-visit' };

test('in Uusimaa information suffices, a denial hits, and without information nothing is shared', () => {
  expect(auditOf(caller, atHelsinki, fromHus)).toBe('UUSIMAA');
  expect(auditOf(caller, { ...atHelsinki, information: [] }, fromHus)).toBe('NOT_INFORMED');
  const denials = (target: Parameters<typeof denial>[0]) => ({ ...atHelsinki, denials: [denial(target)] });
  expect(auditOf(caller, denials({ type: 'ALL_PATIENT_DATA' }), fromHus)).toBe('DENIAL_ALL');
  expect(auditOf(caller, denials({ type: 'SERVICE_EVENT', serviceEventId: 'hus-visit' }), fromHus)).toBe(
    'DENIAL_SERVICE_EVENT',
  );
  expect(auditOf(caller, denials({ type: 'PROVIDER_REGISTER', registerId: 'hus-healthcare' }), fromHus)).toBe(
    'DENIAL_PROVIDER',
  );
});

test('out of Uusimaa, into it and from its other registers consent is needed', () => {
  expect(auditOf(caller, atHelsinki, fromHarjula)).toBe('NO_CONSENT_TO_DATA_SHARING');
  const atRantala = person({ relationships: [relationship(rantalaClinic)], ...informed });
  expect(auditOf(physician(), atRantala, fromHus)).toBe('NO_CONSENT_TO_DATA_SHARING');
  const occupational = document('CARE_ENTRY', {
    registerId: 'helsinki-occupational',
    registerType: 'OCCUPATIONAL_HEALTHCARE',
  });
  expect(auditOf(caller, atHelsinki, occupational)).toBe('NO_CONSENT_TO_DATA_SHARING');
});

test('a treatment relationship is needed there too, and the task keeps its limits', () => {
  expect(auditOf(caller, { ...atHelsinki, relationships: [] }, fromHus)).toBe('NO_TREATMENT_RELATIONSHIP');
  const secretary = professional('heino', helsinkiClinic, { taskClass: 'T5', profession: 'SECRETARY' });
  expect(auditOf(secretary, atHelsinki, fromHus)).toBe('TASK_NOT_PERMITTED');
  const technician = professional('laine', helsinkiClinic, {
    taskClass: 'T2',
    profession: 'LABORATORY_TECHNICIAN',
  });
  const result = (serviceEventId: string) =>
    document('LABORATORY_RESULT', { ...of(husHospital), serviceEventId });
  expect(auditOf(technician, atHelsinki, result('visit'))).toBe('UUSIMAA');
  expect(auditOf(technician, atHelsinki, result('hus-visit'))).toBe('TASK_NOT_PERMITTED');
});

test('the law of Uusimaa holds from 1 January 2026', () => {
  const relationships = [relationship(helsinkiClinic, { from: '2025-12-01T00:00:00.000Z' })];
  const { kind, header, fieldClass } = fromHus;
  const at = (moment: string) =>
    decide(
      caller,
      'READ',
      { kind, fieldClass, ...(header && { header }) },
      { ...atHelsinki, relationships },
      moment,
    ).audit;
  expect(at('2025-12-31T21:59:59.999Z')).toBe('NO_CONSENT_TO_DATA_SHARING');
  expect(at('2025-12-31T22:00:00.000Z')).toBe('UUSIMAA');
});

test('the six public health-care providers of Uusimaa are its registers', () => {
  expect(uusimaaRegisters.map(({ value }) => value.length)).toEqual([6]);
});

test('the summary says where consent is not needed, and asks for it everywhere while the person is not informed', () => {
  const lines = (facts: typeof atHelsinki, asker = caller) =>
    accessSummary(asker, facts, now).filter(
      ({ kind, code }) => kind === 'CARE_ENTRY' && code === 'CONSENT_REQUIRED',
    );
  expect(lines(atHelsinki)).toEqual([
    {
      kind: 'CARE_ENTRY',
      category: null,
      code: 'CONSENT_REQUIRED',
      protectionClass: null,
      notNeededIn: 'UUSIMAA',
    },
  ]);
  expect(lines({ ...atHelsinki, information: [] }).map(({ notNeededIn }) => notNeededIn)).toEqual([null]);
  const atRantala = person({ relationships: [relationship(rantalaClinic)], ...informed });
  expect(lines(atRantala, physician()).map(({ notNeededIn }) => notNeededIn)).toEqual([null]);
});

test('a mandate or a grant for patient data reaches nothing in a register of social welfare', () => {
  const social = document('CARE_ENTRY', inSocialWelfare);
  const olavi = citizen('olavi', { onBehalfOf: 'aino' });
  expect(auditOf(olavi, person({ mandates: [mandate()] }), social)).toBe('SOCIAL_WELFARE_REGISTER');
  const scopes = [{ dataType: 'CARE_ENTRY', access: 'READ' }] as const;
  const granted = person({ grants: [grant({ area: 'PATIENT_DATA', scopes })] });
  expect(auditOf(application(), granted, social)).toBe('SOCIAL_WELFARE_REGISTER');
  expect(auditOf(citizen('aino'), person(), social)).toBe('SELF');
});

test('bought care of a register of social welfare opens no patient data', () => {
  const bought = relationship(
    { ...rantalaClinic, registerId: 'harjula-social', registerType: 'SOCIAL_WELFARE' },
    { basis: 'PURCHASED_SERVICE', organiserId: 'harjula' },
  );
  const authorisation = {
    id: 'authorisation',
    organiserId: 'harjula',
    registerId: 'harjula-social',
    producerId: 'rantala',
    kinds: ['CARE_ENTRY'],
    from: '2026-11-01T00:00:00.000Z',
    to: null,
  } as const;
  const facts = person({ relationships: [bought], authorisations: [authorisation], ...consenting });
  expect(auditOf(nurse({}, rantalaClinic), facts, document('CARE_ENTRY', inSocialWelfare))).toBe(
    'NO_TREATMENT_RELATIONSHIP',
  );
});

test('nothing of a register of social welfare, or of one that says no kind, goes beyond who works in it and the person', () => {
  fc.assert(
    fc.property(cases, ({ caller: asker, facts, kind, headers, now: moment }) => {
      const isOwn =
        asker.kind === 'CITIZEN' && (asker.id === facts.personId || facts.birthDate > '2008-11-24');
      if (isOwn) return;
      const works = asker.kind === 'PROFESSIONAL' ? asker.roles.map(({ registerId }) => registerId) : [];
      const closed = headers
        .filter(({ registerId }) => registerId !== null && !works.includes(registerId))
        .map((header) => ({ ...header, registerType: 'SOCIAL_WELFARE' as const }));
      const { predicate } = scope(asker, 'READ', kind, facts, moment);
      if (kind === 'PRESCRIPTION') return;
      expect(closed.filter((header) => matches(predicate, header))).toEqual([]);
    }),
    { numRuns: 800 },
  );
});
