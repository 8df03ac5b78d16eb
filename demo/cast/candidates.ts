import type { Db } from 'mongodb';
import { nameOf } from '../../ingest/fhir/names.js';
import { ids } from '../../ingest/ids.js';
import { ageOn, type LocalDate } from '../../policy/index.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { StoredDocument } from '../../subgraphs/records/model/document.js';
import { importedSystem } from '../names.js';
import type { ImportedPatient } from './imported-patients.js';

/** An imported patient with what stories choose by. */
export interface Candidate {
  readonly personId: string;
  readonly sex: 'F' | 'M';
  readonly age: number;
  readonly isDead: boolean;
  readonly records: number;
  /** Documents in force by controller. */
  readonly recordsWith: ReadonlyMap<string, number>;
}

/** The imported patients, in an order that is the same for every database. */
export async function candidates(
  db: Db,
  idKey: Buffer,
  patients: readonly ImportedPatient[],
  day: LocalDate,
): Promise<Candidate[]> {
  const names = ids(importedSystem, idKey);
  const found: Candidate[] = [];
  for (const { id, sex } of patients) {
    const personId = names.person(nameOf({ base: null, type: 'Patient', id }, null));
    const person = await db.collection<StoredPerson>('persons').findOne({ _id: personId });
    if (person === null) continue;
    const controllers = await db
      .collection<StoredDocument>('documents')
      .find({ personId, archive: 'CURRENT' }, { projection: { controllerId: 1 } })
      .toArray();
    const recordsWith = new Map<string, number>();
    for (const { controllerId } of controllers)
      recordsWith.set(controllerId, (recordsWith.get(controllerId) ?? 0) + 1);
    const isDead = person.deathDate !== null;
    found.push({
      personId,
      sex,
      age: ageOn(person.birthDate, day),
      isDead,
      records: controllers.length,
      recordsWith,
    });
  }
  return found;
}
