import type { Db } from 'mongodb';
import { blankHeader, type Header } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { person } from '../decisions/story.js';
import { storeDocuments } from '../world/documents.js';
import { storePerson } from '../world/store-scenario.js';
import { storedDocument, storedPerson } from '../world/stored.js';
import { type Plant, plants } from './plants.js';

/** Stores them as the product does: codes sealed, names and values as they are. The first twenty can be asked about. */
export async function storePlants(db: Db): Promise<void> {
  for (const { personId } of plants.slice(0, 20)) await storePerson(db, person({ personId }));
  const persons = db.collection<StoredPerson>('persons');
  await persons.deleteMany({ _id: { $in: plants.map(({ personId }) => personId) } });
  await persons.insertMany(plants.map((plant) => storedPerson(person({ personId: plant.personId }), plant)));
  await storeDocuments(db, plants.map(laboratoryResult));
}

const header: Header = {
  ...blankHeader,
  kind: 'LABORATORY_RESULT',
  registerId: 'rantala-health',
  unitId: 'rantala-clinic',
  recordedAt: '2026-11-20T09:00:00.000Z',
};

function laboratoryResult({ personId, value }: Plant) {
  const stored = storedDocument(`${personId}.lab`, personId, header);
  return { ...stored, content: { ...stored.content, laboratory: value } as StoredDocument['content'] };
}
