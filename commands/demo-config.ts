import { StartProblem } from '../database/index.js';
import { type Config, readConfig } from '../gateway/config.js';

/** The settings of a demo on this machine: quiet, with its own issuer and its own subgraphs. */
export function demoConfig(env: NodeJS.ProcessEnv): Config {
  try {
    return readConfig({ LOG_LEVEL: 'warn', ...env });
  } catch (error) {
    throw new StartProblem(error instanceof Error ? error.message : String(error), 'Correct these variables of the environment, or unset them.');
  }
}
