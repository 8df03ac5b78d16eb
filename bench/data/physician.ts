import type { Db } from 'mongodb';
import type { AccessToken } from '../../gateway/tokens.js';
import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import type { StoredApplication } from '../../subgraphs/wellbeing/model/entry.js';
import { own } from './places.js';

const longAgo = '2020-01-01T00:00:00.000Z';

/** The physician who asks: task class T1, at the first of the own units. */
export const physician: StoredProfessional = {
  _id: 'physician',
  registrationNumber: '123456',
  name: { given: 'Saara', family: 'Salo' },
  profession: 'PHYSICIAN',
  specialties: [],
  licence: { status: 'VALID', from: longAgo, to: null },
  roles: [
    {
      id: 'physician-role',
      ...own[0],
      registerType: 'HEALTHCARE',
      taskClass: 'T1',
      profession: 'PHYSICIAN',
      protectedClasses: [],
      supervisorId: null,
      service: null,
      from: longAgo,
      to: null,
    },
  ],
  version: 1,
};

/** The program that she works with. */
const workstation: StoredApplication = {
  _id: 'workstation',
  name: 'Työpöytä',
  supplier: 'Esimerkki Oy',
  audience: 'PROFESSIONAL',
  approval: { status: 'APPROVED', from: null, to: null, certificate: null },
  requestedScopes: [],
  purpose: { fi: 'Potilastyö', sv: null, en: null },
  clientType: 'WEB',
};

export async function putPhysician(db: Db): Promise<void> {
  await db.collection<StoredProfessional>('professionals').insertOne(physician);
  await db.collection<StoredApplication>('applications').insertOne(workstation);
}

/** What her token says. */
export const token = {
  kind: 'PROFESSIONAL',
  sub: physician._id,
  client_id: workstation._id,
  acr: 'STRONG',
} as const satisfies AccessToken;

/** The visit that she acts on: each person has one. */
export const visitOf = (personId: string) => `${personId}.visit`;

/** The headers of a question about the person. */
export function headersOf(bearer: string, personId: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    authorization: `Bearer ${bearer}`,
    'x-care-context': `serviceEventId=${visitOf(personId)}; purpose=TREAT`,
  };
}
