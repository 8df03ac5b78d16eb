import type { Origin } from '../issue.js';
import type { Tally } from '../report.js';
import type { Choice } from './choice.js';

/** Counts and tells a version that another one holds over. */
export function passOver(choice: Exclude<Choice, 'TAKE'> | 'REPLACED', origin: Origin, tally: Tally): void {
  switch (choice) {
    case 'REPLACED':
      tally.refuse(origin, 'REPLACED', 'the resource that takes its place');
      return;
    case 'TAKEN_BACK':
      tally.refuse(origin, 'TAKEN_BACK', 'a newer version than the one by which its source took it back');
      return;
    case 'OTHER':
      tally.refuse(origin, 'OTHER_CONTENT', 'what is stored, or a version that is known to be newer');
      return;
    case 'OLDER':
      tally.warn(origin, 'OLDER_VERSION', 'the newest version of each resource');
      tally.settle(origin, 'alreadyThere');
      return;
    case 'SAME':
      tally.warn(origin, 'DUPLICATE', 'each resource once');
      tally.settle(origin, 'alreadyThere');
  }
}
