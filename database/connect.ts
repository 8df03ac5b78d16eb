import { type CommandStartedEvent, type Db, MongoClient, type MongoClientOptions } from 'mongodb';
import { StartProblem } from './start-problem.js';
import { withoutSecrets } from './ways/given-url.js';
import { messageOf } from './what-was-thrown.js';

export interface Connection {
  readonly client: MongoClient;
  readonly db: Db;
  close(): Promise<void>;
}

/** A command as it leaves for the database; a test counts them. */
export interface Command {
  readonly name: string;
  readonly collection: string | undefined;
}

export interface ConnectOptions {
  readonly onCommand?: (command: Command) => void;
}

/**
 * How the product reads and writes: what is read can never be rolled back, what is acknowledged is on the disk of a
 * majority, and nothing is read from a secondary. A field that is undefined is absent, never null.
 */
const OPTIONS: MongoClientOptions = {
  appName: 'caregraph',
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: 'primary',
  ignoreUndefined: true,
  maxPoolSize: 10,
  serverSelectionTimeoutMS: 5000,
  connectTimeoutMS: 5000,
  socketTimeoutMS: 30_000,
};

/** Connects, or fails with a StartProblem. The database is the named one, else the one in the address, else caregraph. */
export async function connect(
  url: string,
  dbName?: string,
  options: ConnectOptions = {},
): Promise<Connection> {
  const { onCommand } = options;
  const client = new MongoClient(url, { ...OPTIONS, monitorCommands: onCommand !== undefined });
  if (onCommand) client.on('commandStarted', (event) => onCommand(commandOf(event)));
  try {
    await client.connect();
  } catch (error) {
    await client.close();
    throw new StartProblem(
      `The database at ${withoutSecrets(url)} does not answer: ${messageOf(error)}`,
      'Start it, or correct its address.',
    );
  }
  return { client, db: client.db(dbName ?? nameIn(url) ?? 'caregraph'), close: () => client.close() };
}

function nameIn(url: string): string | undefined {
  return /^[^?]*\/\/[^/?]+\/([^?]+)/.exec(url)?.[1];
}

function commandOf({ commandName, command }: CommandStartedEvent): Command {
  const target: unknown = commandName === 'getMore' ? command.collection : command[commandName];
  return { name: commandName, collection: typeof target === 'string' ? target : undefined };
}
