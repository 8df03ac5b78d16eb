import type { Db, Document, IndexDescription } from 'mongodb';
import { StartProblem } from './start-problem.js';

/** An index that a store needs. Each store declares its own, beside the queries that it serves. */
export interface IndexDeclaration {
  readonly collection: string;
  readonly keys: Readonly<Record<string, 1 | -1>>;
  readonly name?: string;
  readonly unique?: boolean;
  /** Only documents that match are in the index. */
  readonly only?: Document;
  /** Documents are removed this long after the time in the one key. */
  readonly expireAfterSeconds?: number;
}

/** Makes the indexes that are missing; a second time changes nothing. One that exists otherwise is a problem to solve. */
export async function ensureIndexes(db: Db, declared: readonly IndexDeclaration[]): Promise<void> {
  for (const collection of new Set(declared.map((index) => index.collection))) {
    const indexes = declared.filter((index) => index.collection === collection);
    await db
      .collection(collection)
      .createIndexes(indexes.map(description))
      .catch((error: Error) => {
        throw new StartProblem(
          `An index of ${db.databaseName}.${collection} is not as declared: ${error.message}`,
          'Drop that index, or bring the documents in order that it refuses, and start again.',
          { cause: error },
        );
      });
  }
}

function description({ keys, name, unique, only, expireAfterSeconds }: IndexDeclaration): IndexDescription {
  return {
    key: { ...keys },
    ...(name === undefined ? {} : { name }),
    ...(unique === undefined ? {} : { unique }),
    ...(only === undefined ? {} : { partialFilterExpression: only }),
    ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
  };
}
