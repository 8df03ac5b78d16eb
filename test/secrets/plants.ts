import type { Db } from 'mongodb';
import { indexHash, seal } from '../../database/encryption.js';
import type { Header } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import { person } from '../decisions/story.js';
import { storePerson } from '../world/store-scenario.js';
import { storedDocument as documentStoredIn } from '../world/stored.js';
import { testKeys } from '../world/world.js';

/** What is planted of one person: three things that must not come out where they are not asked for. */
export interface Plant {
  readonly personId: string;
  readonly identityCode: string;
  readonly familyName: string;
  /** The text of a laboratory value. */
  readonly value: string;
}

const checks = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** A thousand people, each with an identity code of the test range, a name and a value that no other text holds. */
export const plants: readonly Plant[] = Array.from({ length: 1000 }, (_, index) => {
  const day = String(1 + (index % 28)).padStart(2, '0');
  const month = String(1 + (Math.floor(index / 28) % 12)).padStart(2, '0');
  const number = String(900 + (index % 100));
  const year = String(40 + (index % 50));
  const check = checks[Number(`${day}${month}${year}${number}`) % 31];
  return {
    personId: `plant${index}`,
    identityCode: `${day}${month}${year}-${number}${check}`,
    familyName: `Salanimi${index}x`,
    value: `salaarvo${index}x`,
  };
});

/** Stores them as the product does: codes sealed, names and values as they are. */
export async function storePlants(db: Db): Promise<void> {
  for (const plant of plants.slice(0, 20)) await storePerson(db, person({ personId: plant.personId }));
  const persons = db.collection<StoredPerson>('persons');
  await persons.deleteMany({ _id: { $in: plants.map(({ personId }) => personId) } });
  await persons.insertMany(plants.map(storedPerson));
  await db.collection<{ _id: string }>('documents').insertMany(plants.map(laboratoryResult));
}

function storedPerson({ personId, identityCode, familyName }: Plant): StoredPerson {
  const sealed = seal(testKeys, { field: 'identityCode', personId }, identityCode);
  const hash = indexHash(testKeys, 'identityCode', identityCode);
  return {
    _id: personId,
    name: { given: 'Piilo', family: familyName },
    birthDate: '1958-03-14',
    deathDate: null,
    preferredLanguage: 'fi',
    address: null,
    homeMunicipality: null,
    identityCodes: [{ sealed, hash, temporary: false, from: '2020-01-01T00:00:00.000Z', to: null }],
  };
}

const header: Header = {
  kind: 'LABORATORY_RESULT',
  registerId: 'rantala-health',
  serviceEventId: null,
  unitId: 'rantala-clinic',
  state: 'CURRENT',
  archive: 'CURRENT',
  protectionClass: 'NONE',
  recordedAt: '2026-11-20T09:00:00.000Z',
  releasedToPatientOn: null,
  guardianCode: null,
  recordedBy: null,
  category: null,
  effectiveOn: null,
};

function laboratoryResult({ personId, value }: Plant) {
  const stored = documentStoredIn(`${personId}.lab`, personId, header);
  return { ...stored, content: { ...stored.content, laboratory: value } };
}
