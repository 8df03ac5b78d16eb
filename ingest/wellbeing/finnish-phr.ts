import type { Db } from 'mongodb';
import type { Instant } from '../../policy/index.js';
import { sourceVersionOf } from '../fhir/source-version.js';
import { surveyOf } from '../fhir/survey.js';
import { ofNobody, whoseIs } from '../fhir/whose.js';
import { ids } from '../ids.js';
import { type Issue, type Origin, type Refusal, refuse, type Warn } from '../issue.js';
import { sourceFiles } from '../read/files.js';
import { withForms } from '../read/form.js';
import type { Met, Resource } from '../read/met.js';
import { readResources } from '../read/read-resources.js';
import { withLabels } from '../read/security-of.js';
import { tally as newTally, type Report } from '../report.js';
import { takingBackOf } from '../versions/taking-back.js';
import type { EntryDraft, Recording } from './entry-of.js';
import { isRecording, othersInFiles, referencesIn } from './others-in-files.js';
import { personLife } from './person-life.js';
import { phrEntry } from './phr-entry.js';
import { nameless, namesOf } from './phr-names.js';
import { entryWriter } from './put-entries.js';
import { ofAnother } from './whose-recording.js';

export interface FinnishPhrOptions {
  readonly db: Db;
  readonly files: readonly string[];
  /** Whose entries they are. */
  readonly person: string;
  readonly applicationId: string;
  readonly idKey: Buffer;
  readonly now: Instant;
  readonly onIssue?: (issue: Issue) => void;
}

/** Imports observations and insulin doses of the Finnish PHR profiles as the wellbeing data of one citizen. */
export async function importFinnishPhr(options: FinnishPhrOptions): Promise<Report> {
  const { db, applicationId, now, person: personId } = options;
  const files = await withForms(sourceFiles(options.files));
  const tally = newTally(options.onIssue);
  const names = ids(applicationId, options.idKey);
  const life = personLife(db, personId);
  const writer = entryWriter({ db, applicationId, names, now, tally, life });
  const ofAnotherPerson = ofAnother(life, await othersInFiles(files));
  for (const file of files) {
    for await (const met of readResources(file, () => undefined)) {
      const at = { file: file.path, entry: met.entry };
      if (met.met === 'UNCERTAIN') continue;
      if (met.met === 'FAULT') {
        tally.fileProblem({ ...at, type: 'File' }, met.reason, met.expected);
        continue;
      }
      const origin: Origin = { ...at, type: typeOf(met) };
      tally.reading(origin);
      if (met.met === 'DELETED') {
        const recording = deletedRecording(met);
        if (recording === null) tally.refuse(origin, nothingRemoved.refused, nothingRemoved.expected);
        else await writer.take({ ...recording, personId, origin });
        continue;
      }
      if (met.met !== 'RESOURCE') {
        if (met.met === 'BROKEN') tally.refuse(origin, 'BROKEN_JSON', met.expected);
        else if (met.met === 'NOT_DELETED') tally.refuse(origin, 'NOT_REMOVED', met.expected);
        else tally.refuse(origin, 'NOT_A_RESOURCE', 'resource: a resource with its resourceType');
        continue;
      }
      const warn: Warn = (reason, expected) => tally.warn(origin, reason, expected);
      const resource = withLabels(met.resource, met.labels);
      const recording = recordingOf(resource, phrEntry(resource, { applicationId, now, warn }));
      const whose = isRecording(resource)
        ? whoseIs(resource, surveyOf(resource), referencesIn(met))
        : ofNobody;
      const refused = [whose, recording].find((one): one is Refusal => 'refused' in one);
      const another = refused ?? ('refused' in whose ? whose : await ofAnotherPerson(whose));
      if (another !== null) tally.refuse(origin, another.refused, another.expected);
      else if (!('refused' in recording)) await writer.take({ ...recording, personId, origin });
    }
  }
  await writer.end();
  return tally.report(applicationId, files.length);
}

/** What a resource says of a recording: its content, or that the recording is taken back. */
function recordingOf(
  resource: Resource,
  made: EntryDraft | Refusal,
): Pick<Recording, 'names' | 'version' | 'says'> | Refusal {
  const names = namesOf(resource)?.all;
  const version = sourceVersionOf(resource);
  if (!('refused' in made)) return names === undefined ? nameless : { names, version, says: { draft: made } };
  const takesBack = takingBackOf(resource, made);
  if (takesBack === null || names === undefined) return made;
  return { names, version, says: { takesBack, because: made } };
}

const nothingRemoved = refuse(
  'NOT_REMOVED',
  'a recording by the identifier that it was imported with: Observation?identifier=system|value',
);

/** The recording that its source deletes, by the only name that the deletion has for it. */
function deletedRecording({
  resource,
  version,
}: Extract<Met, { met: 'DELETED' }>): Pick<Recording, 'names' | 'version' | 'says'> | null {
  const names = namesOf(resource)?.all;
  if (names === undefined) return null;
  const because = refuse('NOT_IN_FORCE', 'a recording that its source keeps');
  return { names, version, says: { takesBack: 'UNLESS_OLDER', because, ifNothing: nothingRemoved } };
}

function typeOf(met: Met): string {
  if ('resource' in met) return met.resource.resourceType;
  return ('type' in met ? met.type : undefined) ?? '(none)';
}
