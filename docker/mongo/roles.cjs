// Who may do what in the database: one role and one user of the same name for each process. Read by mongosh when the
// replica set is made (init.js) and by the tests, which hold it to the commands that the processes really send.
// What is not named here is refused. No role may remove or change an entry of the access log, and no role may drop anything.

const READ = ['find'];
const ADD = ['find', 'insert'];
const PUT = ['find', 'insert', 'update'];

/** What must be one over all persons, or is found by the other side. Whoever stores records claims them here. */
const claims = { oidClaims: ADD, identityClaims: ADD, personNames: ADD };
/** The mark, DEMO or REAL: every process reads it before anything else. It tells nothing of a person. */
const mark = { deployment: READ };
const registry = ['providers', 'units', 'registers', 'onboardings', 'professionals'];
const indexed = [
  'accessLog',
  'appointments',
  'documentContents',
  'documents',
  'importedResources',
  'onboardings',
  'persons',
  'registers',
  'representationHints',
  'serviceEvents',
  'units',
  'wellbeingEntries',
];

const all = (collections, actions) => Object.fromEntries(collections.map((name) => [name, actions]));

/** Adds up grants of one collection, where two parts of a role name it. */
function together(...parts) {
  const sum = {};
  for (const part of parts)
    for (const [collection, actions] of Object.entries(part))
      sum[collection] = [...new Set([...(sum[collection] ?? []), ...actions])].sort();
  return sum;
}

/** Who has the keys and serves or seeds leaves a check value of each, or compares: a wrong key is never used. */
const keyChecks = { keyChecks: ADD };

/** What every subgraph does: reads the facts that decide, and adds to the log before anything leaves. */
const subgraph = together(mark, { accessStates: READ, accessLog: ['insert'] });

/** What a first import of records writes. */
const firstImport = together(
  mark,
  all(registry, ADD),
  { documentContents: ADD, documents: ADD, importedResources: ADD, persons: ADD },
  { accessStates: PUT, serviceEvents: PUT },
  claims,
);

const importer = together(
  firstImport,
  // An application corrects what it stored of a citizen, or takes it back.
  { wellbeingEntries: PUT, entryNames: ADD },
  // Wellbeing data goes in for a person and by an application that exist.
  { applications: READ },
  // A source corrects what it said of a patient.
  { persons: PUT, personNames: PUT },
  // A newer version of a resource changes the documents that it went into, and what is taken back ends them.
  { documents: PUT, importedResources: PUT },
);

/** Collection → actions of each role, all in one database. */
const roles = {
  /** Facts of callers: licences, roles, approvals. Nothing of patients. */
  gateway: together(mark, { professionals: READ, applications: READ }),
  records: together(
    subgraph,
    all([...registry, 'documents', 'documentContents', 'serviceEvents', 'appointments'], READ),
  ),
  /**
   * The only one that changes what decides access, and the reading side of the log. Of the service events that it points
   * at it reads the headers, which decide whether it may.
   */
  consents: together(subgraph, keyChecks, all(['persons', 'representationHints', 'serviceEvents'], READ), {
    accessStates: PUT,
    accessStateHistory: ADD,
    accessLog: ADD,
  }),
  wellbeing: together(subgraph, all(['wellbeingEntries', 'applications'], READ)),
  /**
   * Marks a new database and makes indexes; reads no document but the mark. An index can expire what it holds, so
   * whoever may make one can remove from the log: no process that stays may.
   */
  keeper: together({ deployment: ADD, '': ['listCollections'] }, all(indexed, ['createIndex'])),
  /** A provider system's FHIR, a citizen's wellbeing data. */
  importer,
  /** The demo's gateway also looks up who its people are. */
  demoGateway: together(mark, { professionals: READ, applications: READ, demo: READ }),
  /** Makes the demo's people and moves them to the day. */
  seeder: together(
    firstImport,
    keyChecks,
    all(['appointments', 'applications', 'representationHints', 'demo'], PUT),
    all(
      ['documents', 'documentContents', 'serviceEvents', 'wellbeingEntries', 'persons', 'onboardings'],
      PUT,
    ),
    all(['registers', 'units', 'professionals'], PUT),
    { deployment: ['find', 'update'], identityClaims: [...ADD, 'remove'] },
    all(indexed, ['createIndex']),
  ),
};

/** Made only where a password is given for them, which is for a demo. */
const demoOnly = ['demoGateway', 'seeder'];

/** The name of the variable with a user's password: demoGateway → DEMO_GATEWAY_DB_PASSWORD. */
const passwordOf = (role) => `${role.replace(/[A-Z]/g, '_$&').toUpperCase()}_DB_PASSWORD`;

/** A role as MongoDB takes it. */
const privilegesOf = (role, db) =>
  Object.entries(roles[role]).map(([collection, actions]) => ({ resource: { db, collection }, actions }));

module.exports = { database: 'caregraph', demoOnly, passwordOf, privilegesOf, roles };
