// `npm run NAME [-- …]`: prepares what a command needs, then runs dist/commands/NAME.js with the rest of the words.
import { prepare } from './prepare.mjs';

const [, , name, ...words] = process.argv;
await prepare();
process.argv = [process.argv[0] ?? 'node', name ?? '', ...words];
await import(new URL(`../dist/commands/${name}.js`, import.meta.url).href);
