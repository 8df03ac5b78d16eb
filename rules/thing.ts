import type { Header } from '../policy/index.js';

/**
 * What a guarded field hangs on: something of one person. With a header it is decided by that header, without one
 * (the person herself) by its kind alone.
 */
export interface Thing {
  readonly id: string;
  readonly personId: string;
  readonly header?: Header;
}
