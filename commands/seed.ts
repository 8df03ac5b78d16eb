// `npm run seed`: makes the demo's people, or moves them to today, in the demo of MONGODB_URL or of this machine.
import { resolve } from 'node:path';
import { openDemo } from '../demo/open-demo.js';
import { requestClock } from '../gateway/clock.js';
import { demoConfig } from './demo-config.js';
import { environment, runCommand, say } from './run-command.js';

await runCommand('Seeding', async (open) => {
  const env = environment();
  const config = demoConfig(env);
  await openDemo({
    env,
    dataDir: resolve(config.dataDir),
    clock: requestClock(config.testClock, 'DEMO'),
    endings: open,
    report: say,
  });
  say('The demo’s people are there.');
  await open.all();
});
