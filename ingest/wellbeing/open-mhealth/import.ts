import type { Db } from 'mongodb';
import type { Instant } from '../../../policy/index.js';
import { unversioned } from '../../fhir/source-version.js';
import { ids } from '../../ids.js';
import { type Issue, type Origin, refuse } from '../../issue.js';
import { sourceFiles } from '../../read/files.js';
import { tally as newTally, type Report } from '../../report.js';
import { personLife } from '../person-life.js';
import { entryWriter } from '../put-entries.js';
import { point, pointEntry } from './point-entry.js';
import { readPoints } from './read-points.js';

export interface OpenMobileHealthOptions {
  readonly db: Db;
  readonly files: readonly string[];
  readonly personId: string;
  readonly applicationId: string;
  readonly idKey: Buffer;
  readonly now: Instant;
  readonly onIssue?: (issue: Issue) => void;
}

/** Imports Open mHealth data points as one citizen's wellbeing data. A second import changes nothing. */
export async function importOpenMobileHealth(options: OpenMobileHealthOptions): Promise<Report> {
  const { db, personId, applicationId, now } = options;
  const files = sourceFiles(options.files);
  const tally = newTally(options.onIssue);
  const names = ids(applicationId, options.idKey);
  const life = personLife(db, personId);
  const writer = entryWriter({ db, applicationId, names, now, tally, life });
  let user: string | undefined;
  for (const file of files) {
    for await (const met of readPoints(file)) {
      const at = { file: file.path, entry: met.entry };
      if (met.met === 'FAULT') {
        tally.fileProblem({ ...at, type: 'File' }, met.reason, met.expected);
        continue;
      }
      const read = point.safeParse(met.met === 'POINT' ? met.value : undefined);
      const origin: Origin = { ...at, type: read.success ? read.data.header.schema_id.name : '(none)' };
      tally.reading(origin);
      const made = read.success
        ? pointEntry(read.data, {
            applicationId,
            now,
            warn: (reason, expected) => tally.warn(origin, reason, expected),
          })
        : met.met === 'BROKEN'
          ? refuse('BROKEN_JSON', met.expected)
          : refuse('BAD_SHAPE', 'a header with its schema_id, and a body');
      const userId = read.data?.header.user_id;
      if (userId !== undefined) user ??= String(userId);
      if ('refused' in made) tally.refuse(origin, made.refused, made.expected);
      else if (userId !== undefined && String(userId) !== user)
        tally.refuse(origin, 'OTHER_PERSON', 'user_id: the same user in everything of the import');
      else
        await writer.take({
          personId,
          names: [made.identifier],
          version: unversioned,
          says: { draft: made },
          origin,
        });
    }
  }
  await writer.end();
  return tally.report(applicationId, files.length);
}
