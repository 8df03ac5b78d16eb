// `npm start`: the demo on this machine. Plain JavaScript, since it runs before anything is installed or built.
import { prepare } from './prepare.mjs';

await prepare();
const { start } = await import('../dist/commands/start.js');
await start(process.env);
