import type { CareContext, Purpose } from '../../policy/caller.js';
import { errors } from '../../schema/errors.js';
import { holdsIdentityCode } from '../../schema/identity-code.js';

const purposes: readonly Purpose[] = ['TREAT', 'ETREAT', 'HOPERAT', 'STATUTORY'];
const id = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const mostOpenings = 10;

const expected = errors.badInput(
  'x-care-context is expected as: serviceEventId=ID; purpose=TREAT; opening=ID — or connectionId=ID in place of ' +
    `serviceEventId; purpose is one of ${purposes.join(', ')}; opening may be repeated; ids and codes only.`,
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
      /^(serviceEventId|connectionId|purpose|opening)$/.test(key) && extra === undefined,
  );
  const [events, connections, given, openings] = ['serviceEventId', 'connectionId', 'purpose', 'opening'].map(
    values,
  );
  if (!known || !events || !connections || !given || !openings) throw expected;
  const purpose = purposes.find((one) => one === given[0]);
  const opensOne =
    events.length + connections.length === 1 ||
    (events.length + connections.length === 0 && openings.length > 0);
  const ids = [...events, ...connections, ...openings];
  if (!purpose || given.length !== 1 || !opensOne || openings.length > mostOpenings || !ids.every(isId))
    throw expected;
  return { serviceEventId: events[0] ?? null, connectionId: connections[0] ?? null, purpose, openings };
}

/** The person a citizen acts for; null is the citizen herself. */
export function readOnBehalfOf(header: string | undefined): string | null {
  if (header === undefined) return null;
  if (!isId(header)) throw expectedPerson;
  return header;
}
