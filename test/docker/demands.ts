import type { Document } from 'mongodb';

/** What anybody may do: it touches no data. */
const free: ReadonlySet<string> = new Set([
  'hello',
  'ismaster',
  'isMaster',
  'ping',
  'buildInfo',
  'endSessions',
  'getMore',
  'killCursors',
]);

/** What a command demands of its user, each as `collection action`, as MongoDB's own list of privileges has it. */
export function demandsOf(command: Document): string[] {
  const [name = ''] = Object.keys(command);
  const collection = String(command[name]);
  const of = (...actions: readonly string[]) => actions.map((action) => `${collection} ${action}`);
  if (free.has(name)) return [];
  switch (name) {
    case 'find':
    case 'count':
    case 'distinct':
      return of('find');
    case 'aggregate':
      return [...of('find'), ...stagesOf(command.pipeline).flatMap(demandsOfStage)];
    case 'insert':
      return of('insert');
    case 'update':
      return of('update', ...(command.updates.some(({ upsert }: Document) => upsert) ? ['insert'] : []));
    case 'delete':
      return of('remove');
    case 'findAndModify':
      return of('find', command.remove ? 'remove' : 'update', ...(command.upsert ? ['insert'] : []));
    case 'createIndexes':
      return of('createIndex');
    case 'listCollections':
    case 'dropDatabase':
      return [`(the database) ${name}`];
    default:
      return of(name);
  }
}

/** Every stage, those of pipelines inside too. */
function stagesOf(value: unknown): Document[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Document, ...Object.values(value).flatMap(stagesOf)];
}

function demandsOfStage(stage: Document): string[] {
  const { $unionWith: union, $lookup: lookup, $merge: merge, $out: out } = stage;
  return [
    // One that has documents of its own reads no collection.
    ...(union && (union.coll ?? typeof union === 'string') ? [`${union.coll ?? union} find`] : []),
    ...(lookup ? [`${lookup.from} find`] : []),
    ...(merge
      ? [`${merge.into?.coll ?? merge.into} insert`, `${merge.into?.coll ?? merge.into} update`]
      : []),
    ...(out ? [`${out.coll ?? out} insert`, `${out.coll ?? out} remove`] : []),
  ];
}
