#!/usr/bin/env node
// Stands in for `mongod`: speaks just enough of its protocol to become a replica set of one, and keeps its set's
// configuration in its data folder, as the real one does.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';

const require = createRequire(join(process.env.STAND_IN_MODULES ?? process.cwd(), 'package.json'));
const { BSON } = require('mongodb');
const option = (name) => process.argv[process.argv.indexOf(name) + 1];
const host = `127.0.0.1:${option('--port')}`;
const file = join(option('--dbpath'), 'set.json');
const config = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const keep = (next) => writeFileSync(file, JSON.stringify(next));

const answers = {
  hello: () => {
    const isMember = config()?.members[0].host === host;
    const common = {
      ok: 1,
      maxWireVersion: 25,
      minWireVersion: 0,
      maxBsonObjectSize: 16777216,
      logicalSessionTimeoutMinutes: 30,
    };
    if (!isMember) return { ...common, isWritablePrimary: false, secondary: false, isreplicaset: true };
    return {
      ...common,
      isWritablePrimary: true,
      setName: config()._id,
      hosts: [host],
      me: host,
      primary: host,
    };
  },
  replSetGetConfig: () =>
    config() ? { ok: 1, config: config() } : { ok: 0, code: 94, errmsg: 'no replset config' },
  replSetInitiate: ({ replSetInitiate }) => {
    if (config()) return { ok: 0, code: 23, errmsg: 'already initialized' };
    keep({ ...replSetInitiate, version: 1 });
    return { ok: 1 };
  },
  replSetReconfig: ({ replSetReconfig, force }) => {
    if (!force || replSetReconfig.version <= config().version)
      return { ok: 0, code: 103, errmsg: 'bad config' };
    keep(replSetReconfig);
    return { ok: 1 };
  },
};

createServer((socket) => {
  let bytes = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.length >= 16 && bytes.length >= bytes.readInt32LE(0)) {
      const message = bytes.subarray(0, bytes.readInt32LE(0));
      bytes = bytes.subarray(message.length);
      socket.write(replyTo(message));
    }
  });
}).listen(Number(option('--port')), '127.0.0.1');

/** OP_QUERY (2004) carries the first hello, OP_MSG (2013) all else. */
function replyTo(message) {
  const isQuery = message.readInt32LE(12) === 2004;
  const at = isQuery ? message.indexOf(0, 20) + 9 : 21;
  const command = BSON.deserialize(message.subarray(at, at + message.readInt32LE(at)));
  const name = Object.keys(command)[0];
  const answer = (
    answers[name === 'ismaster' || name === 'isMaster' ? 'hello' : name] ?? (() => ({ ok: 1 }))
  )(command);
  const body = BSON.serialize(answer);
  const head = Buffer.alloc(isQuery ? 36 : 21);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(message.readInt32LE(4), 8);
  head.writeInt32LE(isQuery ? 1 : 2013, 12);
  if (isQuery) head.writeInt32LE(1, 32);
  return Buffer.concat([head, body]);
}
