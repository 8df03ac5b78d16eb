import { ids } from '../ingest/ids.js';

/** The provider system that tells the stories, beside the one that the imported records came from. */
export const storySystem = 'demo';
export const importedSystem = 'synthea';

export type Names = ReturnType<typeof demoNames>;

/** Ids of the demo's things. The same key gives the same ones at every start. */
export function demoNames(idKey: Buffer) {
  const told = ids(storySystem, idKey);
  return {
    event: (personId: string, key: string) => `${personId}.${told.local('SERVICE_EVENT', key)}`,
    thing: (personId: string, kind: string, key: string) => `${personId}.${told.local(kind, key)}`,
    oid: told.oid,
  };
}

/** Professionals are not persons of the population register; their ids may speak. */
export function professionalId(key: string): string {
  return `pro-${key}`;
}
