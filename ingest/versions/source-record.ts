import type { SourceVersion } from '../fhir/source-version.js';
import type { Origin } from '../issue.js';
import { type Choice, choiceOf } from './choice.js';
import type { TakingBack } from './taking-back.js';

/** The newest version that came of one resource in the files that are read together. */
export interface SourceRecord {
  readonly name: string;
  readonly version: SourceVersion;
  /** Null while it holds. */
  readonly takesBack: TakingBack | null;
  /** The origin that its part has in the chart, or where it was taken back. */
  readonly origin: Origin;
  /** Whose it says that it is, as it is named there. */
  readonly patient: string | null;
  /** Its place among all that is read. */
  readonly place: string;
  /** The name of the resource that contains it. */
  readonly within: string | null;
  /** A deletion of what did not come with the same files. */
  readonly isDeletion?: boolean;
}

/** How a resource is named together with its type: the same in every file of the source. */
export function recordName(type: string, key: string): string {
  return `${type} ${key}`;
}

/**
 * Which of two versions in the same files holds. Two that do not say are one resource that stands there twice, and the
 * first is taken; in a history the first is the newer one.
 */
export function choiceInFiles(
  { version, takesBack }: Pick<SourceRecord, 'version' | 'takesBack'>,
  before: SourceRecord,
  newestFirst: boolean,
): Choice {
  const digest = before.takesBack === null ? '' : null;
  return choiceOf(
    { version, says: takesBack === null ? { digest: '' } : { takesBack } },
    { version: before.version, digest, replaced: false },
    newestFirst ? 'OLDER' : null,
  );
}
