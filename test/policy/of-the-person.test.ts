import { expect, test } from '@jest/globals';
import { careThing, denialThing, document, entry, personal } from '../decisions/asking.js';
import {
  careFor,
  connection,
  nurse,
  person,
  physician,
  places,
  professional,
  relationship,
} from '../decisions/story.js';
import { auditOf, decisionOf } from './audit-of.js';

const { rantalaClinic, rantalaWard, rantalaSocial } = places;
const treated = person({ relationships: [relationship(rantalaClinic), relationship(rantalaWard)] });
const hiding = { ...treated, nonDisclosure: true };

test('an address under non-disclosure is open to T1 and T5 and flagged; to others there is none', () => {
  expect(decisionOf(physician(), hiding, personal('CONTACT_DETAILS'))).toMatchObject({
    audit: 'OWN_REGISTER',
    obligations: { flag: true },
  });
  expect(decisionOf(nurse(), hiding, personal('CONTACT_DETAILS')).public).toEqual({ form: 'OMIT' });
  expect(auditOf(nurse(), treated, personal('CONTACT_DETAILS'))).toBe('OWN_REGISTER');
});

test('a professional sees the denials that this professional recorded', () => {
  expect(auditOf(physician(), treated, denialThing('salo'))).toBe('OWN_REGISTER');
  expect(auditOf(physician(), treated, denialThing('niemi'))).toBe('DENIALS_HIDDEN');
});

test('a social worker on a connection reads who it is and the shared wellbeing data, no record', () => {
  const worker = professional(
    'virta',
    rantalaSocial,
    { taskClass: 'SOCIAL_WORKER', profession: 'SOCIAL_WORKER' },
    { care: careFor({ connectionId: 'connection' }) },
  );
  const facts = { ...treated, connections: [connection(rantalaSocial)] };
  expect(auditOf(worker, facts, personal('DEMOGRAPHICS'))).toBe('OWN_REGISTER');
  expect(auditOf(worker, facts, document('CARE_ENTRY'))).toBe('TASK_NOT_PERMITTED');
  expect(auditOf(worker, treated, personal('DEMOGRAPHICS'))).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(worker, treated, entry('SLEEP'))).toBe('NO_JUSTIFIED_CONNECTION');
});

test('a connection opens no record and no event to a physician either', () => {
  const caller = physician({ care: careFor({ serviceEventId: null, connectionId: 'connection' }) });
  const facts = person({ connections: [connection(rantalaClinic)] });
  expect(auditOf(caller, facts, document('CARE_ENTRY'))).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(caller, facts, careThing('SERVICE_EVENT'))).toBe('NO_TREATMENT_RELATIONSHIP');
  expect(auditOf(caller, facts, personal('IDENTITY_CODE'))).toBe('NO_TREATMENT_RELATIONSHIP');
});
