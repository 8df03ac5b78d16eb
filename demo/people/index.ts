import type { Story } from '../story.js';
import { aino } from './aino.js';
import { family } from './family.js';
import { inHelsinki } from './helsinki.js';
import { others } from './others.js';
import { inOulu } from './oulu.js';
import { inWorkingLife } from './working-life.js';

/** Everybody in the demo, those with a story first. */
export const stories: readonly Story[] = [
  aino,
  ...inOulu,
  ...inHelsinki,
  ...inWorkingLife,
  ...family,
  ...others,
];
