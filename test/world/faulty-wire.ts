import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { BSON, type Document } from 'mongodb';

/** How a command fails: with a server's error, by a connection that breaks, or by an answer that comes late or never. */
export type Failure = { readonly error: Document } | { readonly delayMs: number } | 'CUT' | 'SILENT';

export interface FaultyWire {
  /** The address of the database through this wire. */
  readonly url: string;
  /** Decides what happens to each command from now on; undefined lets it through. */
  fail(how: ((name: string, command: Document) => Failure | undefined) | undefined): void;
  stop(): Promise<void>;
}

const OP_MSG = 2013;
const HEADER = 21;

/** The database behind a wire on which commands fail as the test wants, so that the real driver meets real failures. */
export async function faultyWire(databaseUrl: string): Promise<FaultyWire> {
  const { hostname, port, pathname, search } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let decide: ((name: string, command: Document) => Failure | undefined) | undefined;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    database.pipe(client);
    let bytes = Buffer.alloc(0);
    client.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      while (bytes.length >= 4 && bytes.length >= bytes.readInt32LE(0)) {
        const message = bytes.subarray(0, bytes.readInt32LE(0));
        bytes = bytes.subarray(message.length);
        const failure = decide && failureOf(message, decide);
        if (failure === undefined) database.write(message);
        else if (failure === 'CUT') client.destroy();
        else if (failure === 'SILENT') continue;
        else if ('error' in failure) client.write(reply(message, { ok: 0, ...failure.error }));
        else setTimeout(() => database.write(message), failure.delayMs);
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const query = new URLSearchParams(search);
  query.set('directConnection', 'true');
  return {
    url: `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}${pathname || '/'}?${query}`,
    fail(how) {
      decide = how;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function failureOf(message: Buffer, decide: (name: string, command: Document) => Failure | undefined) {
  if (message.readInt32LE(12) !== OP_MSG || message[20] !== 0) return undefined;
  const length = message.readInt32LE(HEADER);
  const command = BSON.deserialize(message.subarray(HEADER, HEADER + length));
  return decide(Object.keys(command)[0] ?? '', command);
}

function reply(to: Buffer, document: Document): Buffer {
  const body = BSON.serialize(document);
  const head = Buffer.alloc(HEADER);
  head.writeInt32LE(HEADER + body.length, 0);
  head.writeInt32LE(to.readInt32LE(4), 8);
  head.writeInt32LE(OP_MSG, 12);
  return Buffer.concat([head, body]);
}
