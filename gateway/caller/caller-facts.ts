import type { Db } from 'mongodb';
import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import type { StoredApplication } from '../../subgraphs/wellbeing/model/entry.js';

/** What the gateway may read: facts of callers, nothing of patients. */
export interface CallerFacts {
  professional(id: string): Promise<StoredProfessional | null>;
  /** Those of the ids that exist. */
  professionals(ids: readonly string[]): Promise<readonly StoredProfessional[]>;
  approval(clientId: string): Promise<StoredApplication['approval'] | null>;
  /** Does the database answer? */
  ping(): Promise<void>;
}

const mostMs = 1_500;

/** The only file of the gateway that knows how callers are kept in MongoDB. Nothing is remembered between requests. */
export function callerFacts(db: Db): CallerFacts {
  const majority = { readConcern: { level: 'majority' } } as const;
  const professionals = db.collection<StoredProfessional>('professionals', majority);
  const applications = db.collection<StoredApplication>('applications', majority);
  return {
    professional: (id) => professionals.findOne({ _id: id }, { maxTimeMS: mostMs }),
    professionals: (ids) => professionals.find({ _id: { $in: [...ids] } }, { maxTimeMS: mostMs }).toArray(),
    async approval(clientId) {
      const found = await applications.findOne(
        { _id: clientId },
        { projection: { approval: 1 }, maxTimeMS: mostMs },
      );
      return found?.approval ?? null;
    },
    async ping() {
      await db.command({ ping: 1 }, { timeoutMS: mostMs });
    },
  };
}
