import type { CallContext } from '../../door/call-context.js';
import type { RecordLoaders, RecordStores } from './loaders.js';

/** What a call carries in this subgraph. */
export interface RecordsContext extends CallContext {
  readonly loaders: RecordLoaders;
  readonly stores: RecordStores;
}
