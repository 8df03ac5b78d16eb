import type { Db } from 'mongodb';
import { connect } from '../../database/connect.js';
import type { AccessState } from '../../facts/access-state.js';
import type { AccessToken } from '../../gateway/tokens.js';
import type { StoredApplication } from '../../subgraphs/wellbeing/model/entry.js';
import { sixty } from '../data/databases.js';
import { fill } from '../data/fill.js';
import { token as professional } from '../data/physician.js';

const application: StoredApplication = {
  _id: 'diary',
  name: 'Päiväkirja',
  supplier: 'Esimerkki Oy',
  audience: 'CITIZEN',
  approval: { status: 'APPROVED', from: null, to: null, certificate: null },
  requestedScopes: [],
  purpose: { fi: 'Omat mittaukset', sv: null, en: null },
  clientType: 'MOBILE',
};

const grant: AccessState['grants'][number] = {
  id: 'grant',
  applicationId: application._id,
  area: 'WELLBEING_DATA',
  scopes: [{ dataType: 'BLOOD_PRESSURE', access: 'READ' }],
  grantedAt: '2020-01-01T00:00:00.000Z',
  grantedBy: sixty.id,
  confirmedAt: '2020-01-01T00:00:00.000Z',
  revokedAt: null,
  lastUsedAt: null,
};

/** Who attacks: each has a valid token. A visitor has none. */
export const attackers = {
  citizen: { kind: 'CITIZEN', sub: sixty.id, client_id: application._id, acr: 'STRONG' },
  application: {
    kind: 'APPLICATION',
    sub: application._id,
    client_id: application._id,
    person: sixty.id,
    grant: grant.id,
  },
  professional,
} as const satisfies Record<string, AccessToken>;

/** The benchmark's persons, and an application of one of them; gives the name of the database. */
export async function makeHostileDatabase(url: string): Promise<string> {
  const name = `caregraph-hostile-${process.pid}-${Date.now()}`;
  const { db, close } = await connect(url, name);
  await fill(db, { persons: [sixty], total: 600, progress: () => undefined });
  await putApplication(db);
  await close();
  return name;
}

async function putApplication(db: Db): Promise<void> {
  await db.collection<StoredApplication>('applications').insertOne(application);
  await db
    .collection<AccessState>('accessStates')
    .updateOne({ _id: sixty.id }, { $set: { grants: [grant] } });
}
