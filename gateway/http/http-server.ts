import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, BlockList, isIP, type Socket } from 'node:net';
import { startProblem } from '../../database/start-problem.js';
import { clientAddress } from './client-address.js';
import { plain, send } from './reply.js';
import { newRequestId } from './request-id.js';
import { type Route, routeFor } from './route.js';
import { isSentTwice } from './sent-twice.js';

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly routes: readonly Route[];
  readonly maxConnections?: number;
  /** Of one address that is no trusted proxy. */
  readonly maxConnectionsPerAddress?: number;
  readonly trustedProxies?: BlockList;
  readonly maxHeaderBytes?: number;
  report(error: unknown, requestId: string): void;
}

export interface HttpServer {
  readonly url: string;
  /** Takes no more requests, lets those under way end within the time, then closes what is left. */
  stop(deadlineMs: number): Promise<void>;
}

/** A server with limits on time, size and number of connections. Each response carries a request id of its own. */
export async function httpServer(options: HttpOptions): Promise<HttpServer> {
  const settings = {
    headersTimeout: 10_000,
    requestTimeout: 20_000,
    keepAliveTimeout: 30_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: options.maxHeaderBytes ?? 16_384,
  };
  const server = createServer(settings, (request, response) => {
    response.once('close', () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
    void answer(request, response, options);
  });
  server.maxConnections = options.maxConnections ?? 2_000;
  server.setTimeout(60_000);
  // Node leaves out, unseen, all headers beyond a count of its own, and any of them may decide. Their bytes are limited.
  server.maxHeadersCount = 0;
  capConnections(server, options.maxConnectionsPerAddress ?? 300, options.trustedProxies ?? nobody);
  server.on('upgrade', (_request, socket: Socket) => refuseRaw(socket, '400 Bad Request'));
  server.on('connect', (_request, socket: Socket) => refuseRaw(socket, '405 Method Not Allowed'));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    refuseRaw(socket, statusOf(error)),
  );
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}`, stop: (deadlineMs) => close(server, deadlineMs) };
}

const nobody = new BlockList();
const peerOf = clientAddress(nobody);

/** A proxy brings the connections of many, and limits them itself. */
function isProxy(address: string, { remoteAddress = '' }: Socket, trustedProxies: BlockList): boolean {
  if (isIP(address) === 4) return trustedProxies.check(address, 'ipv4');
  return isIP(remoteAddress) === 6 && trustedProxies.check(remoteAddress, 'ipv6');
}

/** A connection over the number that one address may have is closed before anything of it is read. */
function capConnections(server: Server, most: number, trustedProxies: BlockList): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = peerOf({ headers: {}, socket });
    if (isProxy(address, socket, trustedProxies)) return;
    const count = (open.get(address) ?? 0) + 1;
    if (count > most) return void socket.destroy();
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { routes, report }: HttpOptions,
): Promise<void> {
  const requestId = newRequestId();
  response.setHeader('x-request-id', requestId);
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const route = routeFor(routes, request.method, path);
  try {
    if (isSentTwice(request, 'host'))
      send(response, plain(400, 'Send one Host header.', { connection: 'close' }));
    else if (route === 404) send(response, plain(404, 'There is nothing at this address.'));
    else if ('allow' in route) send(response, plain(405, `Use ${route.allow} here.`, { allow: route.allow }));
    else await route.handle(request, response, requestId);
  } catch (error) {
    report(error, requestId);
    send(response, plain(500, 'Internal error. The request id in the response header helps to find it.'));
  }
}

function listen(server: Server, { host, port }: HttpOptions): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(startProblem(`Listening on ${host}:${port}`, error)));
    server.listen(port, host, done);
  });
}

function close(server: Server, deadlineMs: number): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), deadlineMs);
    server.close(() => {
      clearTimeout(late);
      done();
    });
    server.closeIdleConnections();
  });
}

function refuseRaw(socket: Socket, status: string): void {
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  else socket.destroy();
}

function statusOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
}
