// `npm start`: the demo on this machine. Plain JavaScript, since it runs before anything is installed or built.
import { prepare } from './prepare.mjs';
import { tellUsage } from './usage.mjs';

tellUsage('start', process.argv.slice(2));
await prepare();
const { start } = await import('../dist/commands/start.js');
await start(process.env);
