import type { Db } from 'mongodb';
import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import type { StoredApplication } from '../../subgraphs/wellbeing/model/entry.js';

/** What the gateway may read: facts of callers, nothing of patients. */
export interface CallerFacts {
  professional(id: string): Promise<StoredProfessional | null>;
  /** Those of the ids that exist. */
  professionals(ids: readonly string[]): Promise<readonly StoredProfessional[]>;
  program(clientId: string): Promise<Program | null>;
  /** Does the database answer? */
  ping(): Promise<void>;
}

/** For whom the program that asks was approved. */
export type Program = Pick<StoredApplication, 'approval' | 'audience'>;

const mostMs = 1_500;

/** The only file of the gateway that knows how callers are kept in MongoDB. Nothing is remembered between requests. */
export function callerFacts(db: Db): CallerFacts {
  const majority = { readConcern: { level: 'majority' } } as const;
  const professionals = db.collection<StoredProfessional>('professionals', majority);
  const applications = db.collection<StoredApplication>('applications', majority);
  return {
    professional: (id) => professionals.findOne({ _id: id }, { maxTimeMS: mostMs }),
    professionals: (ids) => professionals.find({ _id: { $in: [...ids] } }, { maxTimeMS: mostMs }).toArray(),
    program: (clientId) =>
      applications.findOne<Program>(
        { _id: clientId },
        { projection: { _id: 0, approval: 1, audience: 1 }, maxTimeMS: mostMs },
      ),
    async ping() {
      await db.command({ ping: 1 }, { timeoutMS: mostMs });
    },
  };
}
