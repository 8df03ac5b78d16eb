// What notices a change of the access log: every test of one call, when entries are written, and how they are stored.
import '../access-log/hash.test.js';
import '../access-log/stream.test.js';
import '../access-log/waiting.test.js';
import '../access-log/writer.test.js';
import './one-call.test.js';
