// What notices a change of the door: every test of one call, and whole calls through the door of a subgraph on a database.
import './one-call.test.js';
import '../door/door.test.js';
