import { expect } from '@jest/globals';
import type { Db } from 'mongodb';
import type { StoredDocument, StoredServiceEvent } from '../../subgraphs/records/model/document.js';
import { bundle, type Made } from './hand-made.js';
import { importMade, unaccounted } from './import-made.js';

export type Imports = readonly (readonly Made[])[];

/** How each thing of a patient is protected, by its kind and the name that its source gives it. */
export type Protection = Readonly<Record<string, readonly unknown[]>>;

/** Imports hand-made resources one part after the other, each time as those of a patient of their own. */
export function protectionAfter(db: Db, json: (name: string, content: unknown) => string) {
  let run = 0;

  const importAll = async (imports: Imports) => {
    for (const [index, resources] of imports.entries()) {
      const text = JSON.stringify(bundle(...resources));
      const own = text.replaceAll(
        /"((?:urn:uuid:|[A-Za-z]+(?:\?_id=|\/))?)([a-z]+-\d+)"/g,
        `"$1$2-of-${run}"`,
      );
      const report = await importMade(db, [json(`${run}-${index}.json`, JSON.parse(own))]);
      expect(unaccounted(report)).toEqual({});
    }
  };

  return {
    async imported(...imports: Imports): Promise<Protection> {
      run += 1;
      await importAll(imports);
      const isOwn = { 'source.reference': new RegExp(`-of-${run}$`), state: 'CURRENT' as const };
      const documents = await db.collection<StoredDocument>('documents').find(isOwn).toArray();
      const events = await db.collection<StoredServiceEvent>('serviceEvents').find(isOwn).toArray();
      const nameOf = (kind: string, reference: string | undefined) =>
        `${kind} ${reference?.replace(`-of-${run}`, '')}`;
      return Object.fromEntries(
        [
          ...documents.map(
            ({ kind, source, protectionClass, releasedToPatientOn, guardianCode }) =>
              [
                nameOf(kind, source?.reference),
                [protectionClass, releasedToPatientOn, guardianCode],
              ] as const,
          ),
          ...events.map(
            ({ source, protectionClass, reasonForVisit }) =>
              [
                nameOf('VISIT', source?.reference),
                [protectionClass, reasonForVisit?.codes.length ?? 0],
              ] as const,
          ),
        ].sort(([one], [other]) => (one < other ? -1 : 1)),
      );
    },
    /** Imports once more as those of the patient before. */
    again: (...imports: Imports) => importAll(imports),
  };
}
