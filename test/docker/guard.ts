import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { BSON, type Document } from 'mongodb';
import { demandsOf } from './demands.js';
import { grantsOf } from './role-book.js';

/** The database as one user sees it: what the role of that name does not grant is refused as MongoDB refuses it. */
export interface Guard {
  /** Its address, for a database of that name. */
  url(dbName: string): string;
  /** The grants that something used. */
  readonly used: Set<string>;
  /** What was refused, as `role: collection action`. */
  readonly refused: string[];
  stop(): Promise<void>;
}

const OP_MSG = 2013;

/** Stands between a process and the database, and reads every command that passes. The tests' database itself knows no users. */
export async function guard(role: string, databaseUrl: string): Promise<Guard> {
  const granted = new Set(grantsOf(role));
  const { hostname, port } = new URL(databaseUrl);
  const used = new Set<string>();
  const refused: string[] = [];
  const open = new Set<Socket>();

  /** The refusal of a message; null when it may pass. */
  function refusalOf(message: Buffer): Buffer | null {
    const command = commandIn(message);
    const demands = command === null ? [] : demandsOf(command);
    const missing = demands.filter((demand) => !granted.has(demand));
    for (const demand of demands) used.add(demand);
    if (missing.length === 0) return null;
    refused.push(...missing.map((demand) => `${role}: ${demand}`));
    return unauthorized(message.readInt32LE(4), missing);
  }

  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let rest: Buffer = Buffer.alloc(0);
    client.on('data', (bytes) => {
      rest = Buffer.concat([rest, bytes]);
      while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
        const message = rest.subarray(0, rest.readInt32LE(0));
        rest = rest.subarray(message.length);
        const refusal = refusalOf(message);
        if (refusal === null) upstream.write(message);
        else client.write(refusal);
      }
    });
    upstream.on('data', (bytes) => client.write(bytes));
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
  });
  await listening(server);
  const at = (server.address() as AddressInfo).port;
  return {
    url: (dbName) => `mongodb://127.0.0.1:${at}/${dbName}?directConnection=true`,
    used,
    refused,
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, '127.0.0.1', done));
}

/** The command of a message, its document sequences put where they belong. Null for what is no command. */
function commandIn(message: Buffer): Document | null {
  if (message.readInt32LE(12) !== OP_MSG) return null;
  const hasChecksum = (message.readUInt32LE(16) & 1) === 1;
  const end = message.length - (hasChecksum ? 4 : 0);
  let command: Document = {};
  const sequences: Document = {};
  for (let at = 20; at < end; ) {
    const size = message.readInt32LE(at + 1);
    const section = message.subarray(at + 1, at + 1 + size);
    if (message[at] === 0) command = BSON.deserialize(section);
    else {
      const zero = section.indexOf(0, 4);
      sequences[section.toString('utf8', 4, zero)] = documentsIn(section.subarray(zero + 1));
    }
    at += 1 + size;
  }
  return { ...command, ...sequences };
}

function documentsIn(bytes: Buffer): Document[] {
  const found: Document[] = [];
  for (let at = 0; at < bytes.length; at += bytes.readInt32LE(at))
    found.push(BSON.deserialize(bytes.subarray(at, at + bytes.readInt32LE(at))));
  return found;
}

function unauthorized(responseTo: number, missing: readonly string[]): Buffer {
  const errmsg = `not authorized: ${missing.join(', ')}`;
  const body = BSON.serialize({ ok: 0, code: 13, codeName: 'Unauthorized', errmsg });
  const head = Buffer.alloc(21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(responseTo, 8);
  head.writeInt32LE(OP_MSG, 12);
  return Buffer.concat([head, body]);
}
