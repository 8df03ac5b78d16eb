import type { NewDocumentLimits } from '../../gateway/document/new-documents.js';
import type { Child } from '../processes/child.js';

/** What an attack is run against: Caregraph in one process, as `npm start` runs it, over the benchmark's data. */
export interface Target {
  /** Of `/graphql`. */
  readonly url: string;
  readonly bearers: Readonly<Record<'citizen' | 'application' | 'professional', string>>;
  /** The heap that the process uses after a collection, in bytes. */
  heap(): Promise<number>;
  readonly process: Child;
}

/** One thing that was looked at: what came, and what may. */
export interface Found {
  readonly what: string;
  readonly value: string;
  readonly bound: string;
  readonly holds: boolean;
}

/** A way to harm the service. Each has a process of its own to run against. */
export interface Attack {
  readonly name: string;
  /** How often it is run; all runs are printed. */
  readonly rounds: number;
  readonly nodeArguments: readonly string[];
  /** Lets more new documents in than one caller may send, where the attack is on what lies behind. */
  readonly newDocuments?: NewDocumentLimits;
  run(target: Target, say: (line: string) => void): Promise<readonly Found[]>;
}
