import type { CareContext, Purpose } from '../../policy/caller.js';
import { errors } from '../../schema/errors.js';
import { holdsIdentityCode } from '../../schema/identity-code.js';

const purposes: readonly Purpose[] = ['TREAT', 'ETREAT', 'HOPERAT', 'STATUTORY'];
const id = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const mostOpenings = 10;

const expected = errors.badInput(
  'x-care-context is expected as: serviceEventId=ID; purpose=TREAT; role=ID; opening=ID — or appointmentId=ID or ' +
    `connectionId=ID in place of serviceEventId; purpose is one of ${purposes.join(', ')}; role is needed where several ` +
    'of your roles fit; opening may be repeated; ids and codes only.',
);
const emergencyUnnamed = errors.badInput(
  'x-care-context: purpose=ETREAT is expected with the emergency that it is about: opening=ID.',
);
const expectedPerson = errors.badInput('x-on-behalf-of is expected as the id of one person.');

/** Is this an id in form? An identity code is none, wherever it stands. */
export function isId(text: string): boolean {
  return id.test(text) && !holdsIdentityCode(text);
}

/** The care context of the header, in its strict form. Null without a header; anything else that is not the form throws. */
export function readCareContext(header: string | undefined): CareContext | null {
  if (header === undefined) return null;
  const parts = header.split(';').map((part) => part.trim().split('='));
  const values = (name: string) => parts.filter(([key]) => key === name).map(([, value]) => value ?? '');
  const known = parts.every(
    ([key = '', , extra]) =>
      /^(serviceEventId|appointmentId|connectionId|purpose|role|opening)$/.test(key) && extra === undefined,
  );
  const [events, appointments, connections] = [
    values('serviceEventId'),
    values('appointmentId'),
    values('connectionId'),
  ];
  const [given, roles, openings] = [values('purpose'), values('role'), values('opening')];
  const purpose = purposes.find((one) => one === given[0]);
  const acted = [...events, ...appointments, ...connections];
  const opensOne = acted.length === 1 || (acted.length === 0 && openings.length > 0);
  const areOnce = given.length === 1 && roles.length <= 1 && openings.length <= mostOpenings;
  if (purpose === 'ETREAT' && openings.length === 0) throw emergencyUnnamed;
  if (!known || !purpose || !areOnce || !opensOne || ![...acted, ...roles, ...openings].every(isId))
    throw expected;
  return {
    serviceEventId: events[0] ?? null,
    appointmentId: appointments[0] ?? null,
    connectionId: connections[0] ?? null,
    roleId: roles[0] ?? null,
    purpose,
    openings,
  };
}

/** The person a citizen acts for; null is the citizen herself. */
export function readOnBehalfOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (!isId(header)) throw expectedPerson;
  return header;
}
