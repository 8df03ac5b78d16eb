export { type Command, type Connection, type ConnectOptions, connect } from './connect.js';
export { demoKeys, keysFor } from './demo-keys.js';
export {
  type Deployment,
  dayInHelsinki,
  demoDay,
  deploymentOf,
  type MarkedBy,
  markDemo,
  markReal,
  moveDemoDay,
  requireDemo,
  requireMarked,
  resetDemo,
} from './deployment.js';
export {
  type Belonging,
  CannotOpen,
  indexHash,
  isSealedByCurrent,
  open,
  type Sealed,
  seal,
} from './encryption.js';
export { ensureIndexes, type IndexDeclaration } from './indexes.js';
export { checkKeys } from './key-check.js';
export { type Keys, readKeys, realKeys } from './keys.js';
export { type OpenDatabase, type OpenDatabaseOptions, openDatabase, type WayTaken } from './open-database.js';
export { mayWorkAgain, type RetryOptions, retryIdempotent } from './retry.js';
export { StartProblem, startProblem } from './start-problem.js';
