// `npm run bench [-- --quick]`: what Caregraph costs beside a hand-written endpoint on the same database, in one run.
// `npm run bench -- hostile [WORD…]`: what attackers can do to it; only the attacks whose names hold one of the words.
import { runHostile } from '../bench/hostile/run.js';
import { readOptions } from '../bench/options.js';
import { runBench } from '../bench/run.js';
import { runCommand, say } from './run-command.js';

await runCommand('The benchmark', async (open) => {
  const [first, ...words] = process.argv.slice(2);
  const print = (line: string) => console.log(line);
  const holds =
    first === 'hostile'
      ? await runHostile(words, say, print, (end) => open.add(end))
      : await runBench(readOptions(process.argv.slice(2)), say, print, (end) => open.add(end));
  process.exit(holds ? 0 : 1);
});
