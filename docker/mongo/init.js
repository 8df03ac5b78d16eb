// Run by mongosh in the network of mongo-1: makes the replica set, its administrator, and the roles and users of
// roles.cjs. A second run changes what differs, passwords included, so it is also how a password is changed.
const { database, demoOnly, passwordOf, privilegesOf, roles } = require('/caregraph/mongo/roles.cjs');

const env = process.env;
const given = (name) => {
  if (!env[name]) throw new Error(`${name} is not set.`);
  return env[name];
};
const hosts = ['mongo-1:27017', 'mongo-2:27017', 'mongo-3:27017'];
const password = given('MONGO_ADMIN_PASSWORD');

/** Whether there is an administrator already; before, mongod trusts its own machine to make the first one. */
function isMade(local) {
  try {
    local.auth('admin', password);
    return true;
  } catch {
    return false;
  }
}

function makeSet(local) {
  try {
    const members = hosts.map((host, _id) => ({ _id, host }));
    local.adminCommand({ replSetInitiate: { _id: 'caregraph', members } });
  } catch (error) {
    if (error.codeName !== 'AlreadyInitialized') throw error;
  }
  for (let second = 0; !local.hello().isWritablePrimary; second += 1) {
    if (second === 60) throw new Error('mongo-1 did not become the primary within a minute.');
    sleep(1000);
  }
  local.createUser({ user: 'admin', pwd: password, roles: ['root'] });
  print('The replica set is made.');
}

function putRole(caregraph, role) {
  const what = { privileges: privilegesOf(role, database), roles: [] };
  if (caregraph.getRole(role)) caregraph.updateRole(role, what);
  else caregraph.createRole({ role, ...what });
}

function putUser(caregraph, role) {
  const pwd = demoOnly.includes(role) ? env[passwordOf(role)] : given(passwordOf(role));
  const isThere = caregraph.getUser(role) !== null;
  const user = { pwd, roles: [{ role, db: database }] };
  if (!pwd && isThere) caregraph.dropUser(role);
  else if (pwd && isThere) caregraph.updateUser(role, user);
  else if (pwd) caregraph.createUser({ user: role, ...user });
}

const local = connect('mongodb://127.0.0.1:27017/admin?directConnection=true');
if (!isMade(local)) makeSet(local);

const primary = connect(`mongodb://admin:${password}@${hosts.join(',')}/admin?replicaSet=caregraph`);
const caregraph = primary.getSiblingDB(database);
for (const role of Object.keys(roles)) {
  putRole(caregraph, role);
  putUser(caregraph, role);
}
print(`Roles and users: ${Object.keys(roles).join(', ')}.`);
