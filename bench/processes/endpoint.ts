import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Connection, type ConnectOptions, connect } from '../../database/connect.js';
import { canonicalEndpoint } from '../endpoint/canonical.js';
import { answerParent } from './child.js';
import type { ServerQuestion, Start, Started, Used } from './questions.js';

// What somebody would write by hand for the one question: node:http and the driver. It reads no token and decides nothing.

const opened: (Server | Connection)[] = [];
let commands = 0;

answerParent<ServerQuestion>(
  async (question): Promise<Started | Used> => (question.ask === 'START' ? start(question) : used()),
  async () => {
    for (const one of opened.reverse()) await one.close();
  },
);

async function start(options: Start): Promise<Started> {
  const url = await serve(options, {});
  const countedUrl = await serve(options, { onCommand: () => (commands += 1) });
  return { url, countedUrl, token: '' };
}

async function serve({ url, database }: Start, connecting: ConnectOptions): Promise<string> {
  const connection = await connect(url, database, connecting);
  const answer = canonicalEndpoint(connection.db);
  const server = createServer(async (request, response) => {
    const { variables } = JSON.parse(await textOf(request)) as {
      readonly variables: { readonly id: string };
    };
    const body = await answer(variables.id, randomUUID());
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  opened.push(connection, server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function used(): Promise<Used> {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, commands, subgraphCalls: 0 };
}
