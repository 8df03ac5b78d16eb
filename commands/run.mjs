// `npm run NAME [-- …]`: prepares what a command needs, then runs dist/commands/NAME.js with the rest of the words.
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { tellUsage } from './usage.mjs';

/** Where a file has not the name that npm knows the command by. */
const scriptOf = { 'start-processes': 'start:processes', 'test-rules': 'test:rules' };

const [, , name, ...words] = process.argv;
tellUsage(scriptOf[name] ?? name, words);
await prepare();
const file = new URL(`../dist/commands/${name}.js`, import.meta.url);
process.argv = [process.argv[0] ?? 'node', fileURLToPath(file), ...words];
await import(file.href);
