/** What a server of the benchmark is started with. */
export interface Start {
  readonly ask: 'START';
  readonly url: string;
  readonly database: string;
  /** False is Caregraph with rules and log off. */
  readonly guarded: boolean;
  /** The token is issued for the real clock and outlives the run. */
  readonly dataDir: string;
}

export interface Started {
  /** The one that is measured. */
  readonly url: string;
  /** The same with its database commands and subgraph calls counted. */
  readonly countedUrl: string;
  readonly token: string;
}

/** Processor time of the server's process so far, in milliseconds; what was counted so far. */
export interface Used {
  readonly cpuMs: number;
  readonly commands: number;
  readonly subgraphCalls: number;
}

export type ServerQuestion = Start | { readonly ask: 'USED' };

/** A load: the same request again and again over kept connections, until the time or the number is over. */
export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly concurrency: number;
  readonly forMs: number;
  readonly atMost: number;
  /** Every answer must be this long, or it is a failure. */
  readonly length: number | null;
}

export interface Loaded {
  readonly requests: number;
  readonly failures: number;
  readonly seconds: number;
  /** Of all requests, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly lastBody: string;
}
