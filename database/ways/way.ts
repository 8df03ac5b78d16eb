import type { DataFolder } from '../data-folder.js';
import type { Program } from '../processes/supervised.js';

/** What answers, and the programs that were started for it, in the order they must stop. */
export interface Served {
  readonly url: string;
  readonly programs: readonly Program[];
}

export interface OpenOptions {
  readonly folder: DataFolder;
  readonly report: (line: string) => void;
  readonly durable: boolean;
}

/** One of the ways to a database. A way answers for itself; the chooser only asks, in order. */
export interface Way {
  readonly number: 2 | 3 | 4;
  readonly name: string;
  /** The folder, below the data folder, in which it keeps data: data stays with the server that wrote it. */
  readonly keepsIn: string;
  /** True when nothing has to be fetched first. */
  isReady(): Promise<boolean>;
  /** Null when this machine can fetch what the way needs, else why not, in one line. Answers within seconds. */
  closed(): Promise<string | null>;
  open(options: OpenOptions): Promise<Served>;
}
