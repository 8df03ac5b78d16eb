// `npm run import -- FILE|FOLDER…`: takes FHIR R4 into the database as a provider system, or wellbeing data as a citizen.
import { createWriteStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Db } from 'mongodb';
import { runningFrom } from '../database/data-folder.js';
import {
  connect,
  keysFor,
  openDatabase,
  requireMarked,
  StartProblem,
  startProblem,
  withSecretFiles,
} from '../database/index.js';
import { arrivals, type Brought } from '../demo/arrivals.js';
import { devIssuer, issuerKeyFile } from '../gateway/dev-issuer.js';
import type { Identity } from '../ingest/identity/codes-of.js';
import { importFhir } from '../ingest/import.js';
import type { Issue } from '../ingest/issue.js';
import { readMapping } from '../ingest/mapping/read-mapping.js';
import type { Mapping } from '../ingest/mapping/schema.js';
import { progressBar } from '../ingest/progress-bar.js';
import { isComplete, type Report } from '../ingest/report.js';
import { reportText } from '../ingest/report-text.js';
import { deriveHomeMeasurements } from '../ingest/wellbeing/derive/derive-home-measurements.js';
import { importFinnishPhr } from '../ingest/wellbeing/finnish-phr.js';
import { importOpenMobileHealth } from '../ingest/wellbeing/open-mhealth/import.js';
import { demoConfig } from './demo-config.js';

const usage = `npm run import -- [options] FILE|FOLDER…       FHIR R4: bundles, NDJSON, single resources, also .gz
  --system NAME           the provider system that the files come from: its ids are its own, and no other system's
  --mapping NAME|FILE     where organisations belong (without it as synthea has it; see ingest/mappings). A mapping
                          that is made for one system names it, and --system is not needed
  --base ADDRESS          the address of that system's own server: what it names there is what files name without a server
  --issues FILE           writes every refusal and warning there, one JSON a line
npm run import -- --wellbeing omh|phr --person ID --application ID FILE|FOLDER…
                          omh: points as an array, as lines, in an envelope, or as a data series; phr: Finnish profiles
npm run import -- --derive --person ID --application ID       home measurements for a demo`;

const options = {
  mapping: { type: 'string' },
  system: { type: 'string' },
  base: { type: 'string' },
  issues: { type: 'string' },
  wellbeing: { type: 'string' },
  derive: { type: 'boolean', default: false },
  person: { type: 'string' },
  application: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

/** Gives whether everything was read and something is in: a broken file, or nothing stored, is a failure. */
export async function importCommand(
  args: readonly string[],
  given: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<boolean> {
  const parsed = parse(args);
  if (parsed.values.help) {
    say(usage);
    return true;
  }
  const asked = checked(parsed);
  const env = { ...withSecretFiles(given) };
  const dataDir = resolve(env.DATA_DIR ?? '.data');
  const running = env.MONGODB_URL ? undefined : (await runningFrom(dataDir))?.url;
  const database = await openDatabase({ dataDir, env, report: say, url: running });
  try {
    const { db, close } = await connect(database.url);
    try {
      const kind = await requireMarked(db);
      const keys = await keysFor(kind, dataDir, env);
      const report = await carryOut(asked, db, { keys, kind }, say);
      if (report === null) return true;
      say(reportText(report));
      const { wellbeing, person, application } = asked.values;
      if (wellbeing !== undefined) say(`Wellbeing data of person ${person}, by application ${application}.`);
      const brought = wellbeing === undefined ? 'RECORDS' : 'WELLBEING';
      if (kind === 'DEMO') await showArrivals(db, report, env, { say, brought });
      return isComplete(report);
    } finally {
      await close();
    }
  } finally {
    await database.stop();
  }
}

function checked(given: Given): Given {
  const { wellbeing, derive, person, application } = given.values;
  if (derive === given.positionals.length > 0) throw new StartProblem('Nothing is named to import.', usage);
  if (wellbeing !== undefined && wellbeing !== 'omh' && wellbeing !== 'phr') {
    throw new StartProblem(`--wellbeing must be omh or phr, but got: ${wellbeing}`, usage);
  }
  if ((wellbeing !== undefined || derive) && (person === undefined || application === undefined)) {
    throw new StartProblem('Wellbeing data needs --person and --application.', usage);
  }
  const missing = given.positionals.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new StartProblem(`There is no file or folder ${missing}.`, 'Nothing was imported.');
  return given;
}

function mappingOf(name: string): Mapping {
  try {
    return readMapping(name);
  } catch (error) {
    throw new StartProblem(error instanceof Error ? error.message : String(error), 'Nothing was imported.');
  }
}

function parse(args: readonly string[]): Given {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new StartProblem(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Never guessed: two systems under one name would take each other's ids for their own. */
function systemOf({ system, mapping: named }: Given['values'], mapping: Mapping): string {
  const found = system ?? (named === undefined ? undefined : mapping.system);
  if (found === undefined || found.trim() === '')
    throw new StartProblem(
      'It is not said which provider system the files come from.',
      'Give --system NAME, the same at every import of that system, or the --mapping that was made for it. Nothing was imported.',
    );
  return found;
}

/** Data of nobody, or by nobody, would be seen by nobody: it is refused before anything of it is read. */
async function requireThere(db: Db, personId: string, applicationId: string): Promise<void> {
  const named = [
    ['person', 'persons', personId],
    ['application', 'applications', applicationId],
  ] as const;
  for (const [what, collection, _id] of named) {
    const found = await db
      .collection<{ _id: string }>(collection)
      .findOne({ _id }, { projection: { _id: 1 } });
    if (found === null)
      throw new StartProblem(
        `There is no ${what} with the id that --${what} gives.`,
        what === 'person'
          ? 'Give the id of a person who is in this database; an import of records tells the ids. Nothing was imported.'
          : 'Give the id of an approved application; { wellbeingApplications { edges { node { id name } } } } lists them. Nothing was imported.',
      );
  }
}

async function carryOut(
  { values, positionals: files }: Given,
  db: Db,
  identity: Identity,
  say: (line: string) => void,
): Promise<Report | null> {
  const now = new Date().toISOString();
  const idKey = identity.keys.index.bytes;
  const mapping = mappingOf(values.mapping ?? 'synthea');
  const { person: personId = '', application: applicationId = '' } = values;
  if (values.derive || values.wellbeing !== undefined) await requireThere(db, personId, applicationId);
  if (values.derive) {
    if (identity.kind !== 'DEMO')
      throw new StartProblem('Home measurements are made up for a demo only.', usage);
    say(`${await deriveHomeMeasurements({ db, personId, applicationId, idKey, now })} new entries.`);
    return null;
  }
  const issues = values.issues === undefined ? undefined : createWriteStream(values.issues);
  const onIssue = (issue: Issue) => issues?.write(`${JSON.stringify(issue)}\n`);
  const bar = progressBar(say);
  const common = { db, files, idKey, now, onIssue, onProgress: bar.at };
  try {
    if (values.wellbeing === 'omh')
      return await importOpenMobileHealth({ ...common, personId, applicationId });
    if (values.wellbeing === 'phr')
      return await importFinnishPhr({ ...common, person: personId, applicationId });
    const system = systemOf(values, mapping);
    const base = values.base === undefined ? {} : { base: values.base };
    return await importFhir({ ...common, mapping, identity, system, ...base });
  } finally {
    bar.end();
    issues?.end();
  }
}

/** On a demo: who came in, and a question to look at them with. */
async function showArrivals(
  db: Db,
  { arrivals: came }: Report,
  env: NodeJS.ProcessEnv,
  { say, brought }: { readonly say: (line: string) => void; readonly brought: Brought },
): Promise<void> {
  const { host, port, dataDir, audience } = demoConfig(env);
  const keeps = existsSync(join(resolve(dataDir), issuerKeyFile));
  const issuer = keeps ? await devIssuer({ deployment: 'DEMO', dataDir: resolve(dataDir), audience }) : null;
  for (const line of await arrivals(db, came, { url: `http://${host}:${port}`, issuer, brought })) say(line);
}

/** Run by its path, or by its name through `npm run`. */
const isCalled = /(^|[/\\])import(\.js)?$/.test(process.argv[1] ?? '');

if (isCalled) {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  await importCommand(process.argv.slice(2), process.env, say).then(
    (complete) => {
      process.exitCode = complete ? 0 : 1;
    },
    (error) => {
      say(startProblem('The import', error).message);
      process.exitCode = 1;
    },
  );
}
