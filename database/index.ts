export { claim } from './claim.js';
export { type Command, type Connection, connect } from './connect.js';
export { keysFor } from './demo-keys.js';
export {
  markDemo,
  markReal,
  moveDemoDay,
  requireDemo,
  requireMarked,
} from './deployment.js';
export {
  indexHash,
  open,
  seal,
} from './encryption.js';
export { ensureIndexes } from './indexes.js';
export { checkKeys } from './key-check.js';
export { type Keys, realKeys } from './keys.js';
export { type OpenDatabase, openDatabase } from './open-database.js';
export { retryIdempotent } from './retry.js';
export { withSecretFiles } from './secret-files.js';
export { StartProblem, startProblem } from './start-problem.js';
