// `node commands/make-synthea-set.mjs [--people N] [--out FOLDER] [--max-mb MB]`: makes a set of synthetic patients with
// Synthea. Without options it makes the set that the project carries (ingest/synthea-set): 24 people from 0 to 85, among
// them one of 9, 13 and 17 years on the reference day, the longest lives left out, at most 4 MB. The same options make
// the same people. Needs Java 11 or later and Maven.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { tellUsage } from './usage.mjs';

tellUsage('synthea-set', process.argv.slice(2));

const root = new URL('..', import.meta.url).pathname;
const version = '3.3.0';
const referenceDay = '20261101';
/** Types that are not stored: they are most of a bundle, and stay out of the set. */
const leftOut = new Set([
  'Claim',
  'ExplanationOfBenefit',
  'Provenance',
  'CareTeam',
  'SupplyDelivery',
  'Device',
]);
/** Seed, ages, people and gender of each run of the carried set; more are made than kept. */
const carried = [
  [101, '9-9', 1],
  [102, '13-13', 1, 'F'],
  [103, '17-17', 1],
  [104, '0-6', 2],
  [105, '18-34', 4, 'F'],
  [106, '18-34', 3, 'M'],
  [107, '35-59', 4, 'F'],
  [108, '35-59', 3, 'M'],
  [109, '60-85', 5, 'F'],
  [110, '60-85', 3, 'M'],
];

const { values } = parseArgs({
  options: { people: { type: 'string' }, out: { type: 'string' }, 'max-mb': { type: 'string' } },
});
const people = values.people === undefined ? 24 : Number(values.people);
if (!Number.isInteger(people) || people < 1)
  stop(`--people must be a whole number above 0, but got: ${values.people}`);
const runs = values.people === undefined ? carried : [[101, '0-90', people]];
const out = values.out ?? join(root, 'ingest/synthea-set');
const maxBytes =
  (values['max-mb'] === undefined ? (values.people === undefined ? 4 : Infinity) : Number(values['max-mb'])) *
  1e6;

needs('java', '-version', 'Java 11 or later (Debian: apt-get install default-jre-headless)');
needs('mvn', '-version', 'Maven (Debian: apt-get install maven)');
const jars = fetchSynthea();
const work = mkdtempSync(join(tmpdir(), 'synthea-'));
try {
  for (const [index, run] of runs.entries()) await generate(run, index);
  writeSet();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function needs(command, argument, what) {
  if (spawnSync(command, [argument], { stdio: 'ignore' }).error)
    stop(`${command} is not on the path. This command needs ${what}.`);
}

/** Synthea and what it uses, from Maven Central, once, into the project's cache folder. */
function fetchSynthea() {
  const folder = join(root, '.data/synthea', version);
  const jars = join(folder, 'jars');
  if (existsSync(join(jars, `synthea-${version}.jar`))) return jars;
  say(`Fetching Synthea ${version} from Maven Central (about 200 MB, once) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>synthea-set</artifactId><version>1</version><dependencies><dependency>
<groupId>org.mitre.synthea</groupId><artifactId>synthea</artifactId><version>${version}</version>
</dependency></dependencies></project>`,
  );
  const arguments_ = [
    '-q',
    '-B',
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${jars}`,
  ];
  const maven = spawnSync('mvn', arguments_, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  if (maven.status !== 0)
    stop('Maven could not fetch Synthea. The lines above say why; is Maven Central (or a mirror) reachable?');
  return jars;
}

async function generate([seed, ages, count, gender], index) {
  const options = [
    ...['-s', seed, '-cs', seed, '-r', referenceDay, '-e', referenceDay, '-p', count, '-a', ages],
    ...(gender === undefined ? [] : ['-g', gender]),
    '--exporter.fhir.export=true',
    '--exporter.hospital.fhir.export=true',
    '--exporter.practitioner.fhir.export=true',
    '--exporter.years_of_history=10',
    '--generate.append_numbers_to_person_names=false',
    '--generate.thread_pool_size=1',
    `--exporter.baseDirectory=${join(work, String(index))}`,
  ];
  const java = spawn('java', ['-Xmx2g', '-cp', join(jars, '*'), 'App', ...options.map(String)]);
  let said = '';
  let made = 0;
  const read = (chunk) => {
    said += chunk;
    const seen = said.match(/^\d+ -- .*alive|^\d+ -- .* y\/o/gm)?.length ?? 0;
    if (seen <= made) return;
    made = seen;
    say(`  ages ${ages}: ${made} made`);
  };
  java.stdout.on('data', read);
  java.stderr.on('data', read);
  const status = await new Promise((done) => java.on('exit', done));
  if (status !== 0) stop(`Synthea ended with ${status}.\n${said.split('\n').slice(-20).join('\n')}`);
}

function writeSet() {
  const bundles = runs.flatMap((_, index) => bundlesOf(join(work, String(index), 'fhir')));
  const patients = bundles.filter(({ name }) => !/^(hospital|practitioner)Information/.test(name));
  const kept = runs === carried ? chosen(patients) : patients;
  const registry = ['hospital', 'practitioner'].map((kind) =>
    registryOf(
      kind,
      bundles.filter(({ name }) => name.startsWith(kind)),
      kept,
    ),
  );
  const files = [
    ...registry,
    ...kept.map(({ bundle, gz }) => [`${bundle.entry[0].resource.id}.json.gz`, gz]),
  ];
  const size = files.reduce((sum, [, gz]) => sum + gz.length, 0);
  if (size > maxBytes)
    stop(`The set takes ${(size / 1e6).toFixed(1)} MB, more than the ${maxBytes / 1e6} MB allowed.`);
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (name.endsWith('.json.gz')) rmSync(join(out, name));
  for (const [name, gz] of files) writeFileSync(join(out, name), gz);
  say(`${kept.length} people, ${files.length} files, ${(size / 1e6).toFixed(2)} MB in ${out}`);
}

/** The five children, one who has died, and of the others those with the shortest histories. */
function chosen(patients) {
  const bySize = [...patients].sort((one, other) => one.gz.length - other.gz.length);
  const dead = bySize.filter(({ bundle }) => bundle.entry[0].resource.deceasedDateTime > '2000').slice(0, 1);
  const living = bySize.filter(({ bundle }) => bundle.entry[0].resource.deceasedDateTime === undefined);
  const children = living.filter(({ run }) => run < 4);
  const adults = living.filter(({ run }) => run >= 4);
  return [...children, ...dead, ...adults].slice(0, people);
}

function bundlesOf(folder) {
  const run = Number(folder.split('/').at(-2));
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const bundle = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      bundle.entry = bundle.entry.filter(({ resource }) => !leftOut.has(resource.resourceType));
      return { run, name, bundle, gz: gzipSync(JSON.stringify(bundle), { level: 9 }) };
    });
}

/** The organisations or professionals that the kept patients' bundles name, of all runs, each once. */
function registryOf(kind, bundles, kept) {
  const named = new Set(
    kept.flatMap(({ bundle }) => JSON.stringify(bundle).match(/(?<=\?identifier=[^"]*\|)[^"]+/g) ?? []),
  );
  const isNamed = (resource) =>
    [
      ...(resource.identifier ?? []),
      resource.practitioner?.identifier,
      resource.managingOrganization?.identifier,
    ].some((identifier) => named.has(identifier?.value));
  const entry = new Map();
  for (const { bundle } of bundles)
    for (const one of bundle.entry) if (isNamed(one.resource)) entry.set(one.fullUrl, one);
  const set = { resourceType: 'Bundle', type: 'batch', entry: [...entry.values()] };
  return [`${kind}s.json.gz`, gzipSync(JSON.stringify(set), { level: 9 })];
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
