// Every test of rules, door, facts and access log that needs no database, as one file: one call of a subgraph from end to end.
import '../access-log/one-call.test.js';
import '../cost/bounds.test.js';
import '../door/one-call.test.js';
import '../door/references.test.js';
import '../facts/facts-reader.test.js';
import '../rules/applied.test.js';
import '../rules/decisions.test.js';
import '../rules/open.test.js';
import '../rules/unit-day.test.js';
import '../rules/guarded-fields.test.js';
import '../rules/kinds-below.test.js';
import '../rules/laws.test.js';
import '../rules/resolvers.test.js';
import '../rules/weak-identification.test.js';
