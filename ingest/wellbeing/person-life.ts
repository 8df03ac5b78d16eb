import type { Db } from 'mongodb';
import { retryIdempotent } from '../../database/retry.js';
import type { StoredPerson } from '../../subgraphs/consents/model/person.js';
import type { Life } from '../fhir/impossible-times.js';

/** When the person was born and died, read once; null for somebody whom the database does not have. */
export function personLife(db: Db, _id: string): () => Promise<Life | null> {
  let found: Promise<Life | null> | undefined;
  return () => {
    found ??= retryIdempotent(() =>
      db
        .collection<StoredPerson>('persons')
        .findOne({ _id }, { projection: { _id: 0, birthDate: 1, deathDate: 1 } }),
    );
    return found;
  };
}
