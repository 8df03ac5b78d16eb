import { expect, test } from '@jest/globals';
import { closed, unconcerned } from '../../policy/finding.js';
import type { Kind } from '../../policy/index.js';
import { assurance } from '../../policy/steps/assurance.js';
import { callerKind } from '../../policy/steps/caller-kind.js';
import { careContext } from '../../policy/steps/care-context.js';
import { clientApproval } from '../../policy/steps/client-approval.js';
import { emergencyRole } from '../../policy/steps/emergency-role.js';
import { logAge } from '../../policy/steps/log-age.js';
import {
  application,
  careFor,
  citizen,
  client,
  person,
  physician,
  places,
  relationship,
  role,
} from '../decisions/story.js';
import { saying } from './step-says.js';

const { rantalaClinic } = places;
const visitor = { kind: 'VISITOR' } as const;
const treated = person({ relationships: [relationship(rantalaClinic)] });
const auditOf = (found: ReturnType<typeof saying>) => ('closed' in found ? found.closed.deny.audit : null);

test('a visitor has no program and no identification that could be refused', () => {
  for (const step of [assurance, clientApproval, callerKind])
    expect(saying(step, { caller: visitor, kind: 'CARE_ENTRY' }, person())).toEqual(unconcerned);
});

test('an application and a program of professionals need approval, a citizen’s own need none', () => {
  const unapproved = client('new', 'NOT_APPROVED');
  const asking = (caller: Parameters<typeof saying>[1]['caller'], kind: Kind) =>
    auditOf(saying(clientApproval, { caller, kind }, person()));
  expect(asking(application({ client: unapproved }), 'WELLBEING_ENTRY')).toBe('APP_NOT_APPROVED');
  expect(asking(physician({ client: unapproved }), 'WELLBEING_ENTRY')).toBe('PHR_APP_NOT_APPROVED');
  expect(asking(physician({ client: unapproved }), 'CARE_ENTRY')).toBeNull();
  expect(asking(citizen('aino', { client: unapproved }), 'WELLBEING_ENTRY')).toBeNull();
  expect(asking(citizen('aino', { client: client('old', 'SUSPENDED') }), 'CARE_ENTRY')).toBe(
    'APP_NOT_APPROVED',
  );
});

test('kinds that are closed to citizens are not closed to an application for that', () => {
  expect(saying(callerKind, { caller: application(), kind: 'PAPER_DOCUMENT' }, person())).toEqual(
    unconcerned,
  );
  expect(auditOf(saying(callerKind, { caller: citizen('aino'), kind: 'PAPER_DOCUMENT' }, person()))).toBe(
    'CALLER_KIND_NOT_PERMITTED',
  );
});

test('one broad task is enough for an emergency; a citizen claims none', () => {
  const secretary = role(rantalaClinic, { taskClass: 'T5', profession: 'SECRETARY' });
  const care = careFor({ purpose: 'ETREAT' });
  const both = physician({ care, roles: [...physician().roles, secretary] });
  expect(saying(emergencyRole, { caller: both, kind: 'CARE_ENTRY' }, treated)).toEqual(unconcerned);
  const alone = physician({ care, roles: [secretary] });
  expect(auditOf(saying(emergencyRole, { caller: alone, kind: 'CARE_ENTRY' }, treated))).toBe(
    'EMERGENCY_ROLE',
  );
});

test('only the access log is too old to be read', () => {
  const from = '2019-01-01';
  const caller = citizen('aino');
  expect(auditOf(saying(logAge, { caller, kind: 'ACCESS_LOG', from }, person()))).toBe('LOG_TOO_OLD');
  expect(saying(logAge, { caller, kind: 'CARE_ENTRY', from }, person())).toEqual(unconcerned);
  expect(saying(logAge, { caller, kind: 'ACCESS_LOG' }, person())).toEqual(unconcerned);
});

test('a care context that holds concerns nobody, and a purpose without ground is told as such', () => {
  expect(saying(careContext, { caller: physician(), kind: 'CARE_ENTRY' }, treated)).toEqual(unconcerned);
  const caller = physician({ care: careFor({ purpose: 'ETREAT' }) });
  expect(saying(careContext, { caller, kind: 'CARE_ENTRY' }, treated)).toEqual(
    closed('PURPOSE_WITHOUT_GROUND', { circumstance: 'PURPOSE' }),
  );
});
