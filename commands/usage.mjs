// What each command does and takes, by its name in npm. Plain JavaScript, since `--help` is answered before anything is
// installed, built or begun. `import` has more to say, and says it itself.
const settings = `Settings are variables of the environment:
  PORT         where it listens, 4000 unless told; HOST, 127.0.0.1 unless told
  MONGODB_URL  a database of your own; without it one is brought up on this machine
  DATA_DIR     the folder of that database and of the demo's keys, .data unless told
  LOG_LEVEL    fatal, error, warn, info, debug, trace or silent; warn unless told
  TEST_CLOCK   the moment at which the demo's clock begins, such as 2026-11-24T08:15:00.000Z`;

/** `words` says what may follow `--`; none where it is left out. */
const commands = {
  start: {
    text: `Starts the demo in one process: people, page and graph. Ctrl+C stops it.\n\n${settings}`,
  },
  'start:processes': {
    text: `Starts the demo as four processes: three subgraphs and the gateway, with signed calls.\n\n${settings}`,
  },
  seed: { text: `Makes the people of the demo, or moves them to today.\n\n${settings}` },
  database: {
    words: 'show|stop|reset --yes|check|mark-demo|mark-real',
    text: `Shows the database of this machine or of MONGODB_URL, or does this with it:
  show       which database it is and what is in it; without a word too
  stop       stops the one that was brought up here
  reset      empties a demo, with --yes only
  check      tries every way to bring one up here
  mark-demo  says that an empty database is for a demo
  mark-real  says that an empty database is for real data`,
  },
  verify: { words: 'URL', text: 'Runs every test that touches a store against the MongoDB at that address.' },
  compose: {
    words: '--check',
    text: 'Makes the supergraph and the types of the resolvers from the SDL of the subgraphs. With --check it writes nothing, and fails when one of these files is stale.',
  },
  bench: {
    words: '--quick|timing|hostile [WORD…]',
    text: `Measures what Caregraph costs beside a hand-written endpoint on the same database.
  --quick    in little time, and roughly
  timing     measures instead whether time tells what is hidden from what is absent
  hostile    measures instead what attackers can do; with words, only the attacks whose names hold one`,
  },
  'test:rules': {
    text: 'Shows what each rule and step of the policy is for, and that taking it away is noticed.',
  },
  test: {
    words: '[PATH…]',
    text: 'Brings up a database and runs the tests, or those of the paths. Other options go to jest.',
  },
  'test:mutation': {
    words: '[SLICE | FILE…]',
    text: 'Changes the code in small ways, one at a time, and demands that a test notices: the policy, another slice, or these files of one slice.',
  },
  'synthea-set': {
    words: '--people N --out FOLDER --max-mb MB',
    text: 'Makes a set of synthetic patients with Synthea; without words, the set that the project carries. Needs Java 11 or later and Maven.',
  },
  advisories: { text: 'Fails when the lock file holds a version below the floor of a known advisory.' },
};

/** Ends the process where the words ask for help, or where a command that takes none was given some. */
export function tellUsage(name, words) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return;
  const line = `npm run ${name}${command.words ? ` -- ${command.words}` : ''}`;
  if (words.some((word) => word === '--help' || word === '-h')) {
    console.log(`${line}\n\n${command.text}`);
    process.exit(0);
  }
  if (command.words || words.length === 0) return;
  console.error(`${name} takes no words, but got: ${words.join(' ')}\nRun it without, or with --help.`);
  process.exit(1);
}
