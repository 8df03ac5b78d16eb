import { type Config, readConfig } from '../gateway/config.js';
import { settings } from './run-command.js';

/** The settings of a demo on this machine: it is quiet unless told. */
export function demoConfig(env: NodeJS.ProcessEnv): Config {
  return settings(() => readConfig({ LOG_LEVEL: 'warn', ...env }));
}
