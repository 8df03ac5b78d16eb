// `npm run bench [-- --quick]`: what Caregraph costs beside a hand-written endpoint on the same database, in one run.
import { readOptions } from '../bench/options.js';
import { runBench } from '../bench/run.js';
import { runCommand, say } from './run-command.js';

await runCommand('The benchmark', async (open) => {
  const holds = await runBench(
    readOptions(process.argv.slice(2)),
    say,
    (line) => console.log(line),
    (end) => open.add(end),
  );
  process.exit(holds ? 0 : 1);
});
