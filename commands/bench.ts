// `npm run bench [-- --quick]`: what Caregraph costs beside a hand-written endpoint on the same database, in one run.
// `npm run bench -- timing`: whether time tells what is hidden from what is absent.
// `npm run bench -- hostile [WORD…]`: what attackers can do to it; only the attacks whose names hold one of the words.
import { runHostile } from '../bench/hostile/run.js';
import { readOptions } from '../bench/options.js';
import { runBench } from '../bench/run.js';
import { runTiming } from '../bench/timing/run.js';
import { runCommand, say } from './run-command.js';

await runCommand('The benchmark', async (open) => {
  const [first, ...words] = process.argv.slice(2);
  const print = (line: string) => console.log(line);
  const end = (act: () => Promise<void>) => open.add(act);
  const holds = await {
    timing: () => runTiming(say, print, end),
    hostile: () => runHostile(words, say, print, end),
    other: () => runBench(readOptions(process.argv.slice(2)), say, print, end),
  }[first === 'timing' || first === 'hostile' ? first : 'other']();
  process.exit(holds ? 0 : 1);
});
