import type { Db } from 'mongodb';
import type { Deadline } from '../../database/deadline.js';
import { requestReads } from '../../database/request-reads.js';
import type { StoredProfessional } from '../../subgraphs/records/model/professional.js';
import type { StoredApplication } from '../../subgraphs/wellbeing/model/entry.js';

/** What the gateway may read, each within the time of its request: facts of callers, nothing of patients. */
export interface CallerFacts {
  professional(id: string, deadline: Deadline): Promise<StoredProfessional | null>;
  /** Those of the ids that exist. */
  professionals(ids: readonly string[], deadline: Deadline): Promise<readonly StoredProfessional[]>;
  program(clientId: string, deadline: Deadline): Promise<Program | null>;
  /** Does the database answer? */
  ping(): Promise<void>;
}

/** For whom the program that asks was approved. */
export type Program = Pick<StoredApplication, 'approval' | 'audience'>;

const PING_MS = 1_500;
const MOST_AT_ONCE = 4;

/** The only file of the gateway that knows how callers are kept in MongoDB. Nothing is remembered between requests. */
export function callerFacts(db: Db): CallerFacts {
  const reads = requestReads(db, MOST_AT_ONCE);
  const professionals = (ids: readonly string[], deadline: Deadline) =>
    reads
      .within(deadline)
      .collection<StoredProfessional>('professionals')
      .find({ _id: { $in: [...ids] } })
      .toArray();
  return {
    professional: async (id, deadline) => (await professionals([id], deadline))[0] ?? null,
    professionals,
    async program(clientId, deadline) {
      const applications = reads.within(deadline).collection<StoredApplication>('applications');
      const projection = { _id: 0, approval: 1, audience: 1 };
      const [found] = await applications.find<Program>({ _id: clientId }, { projection }).limit(1).toArray();
      return found ?? null;
    },
    async ping() {
      await db.command({ ping: 1, maxTimeMS: PING_MS });
    },
  };
}
