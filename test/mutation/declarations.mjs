// What tests declare, and when what they set up begins and ends: as much of jest as the tests of the slices need.
const hookNames = ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'];

/** The functions by which tests are declared, and what was declared by them so far. */
export function declarations() {
  const tests = [];
  let scope = newScope('');
  const test = (title, check) => {
    const name = [...scope.titles, title].join(' › ');
    const before = tests.filter((one) => one.name === name).length;
    const id = before === 0 ? name : `${name} (${before + 1})`;
    tests.push({ name, id, scope, check: inScope(scope, check) });
  };
  test.skip = () => {};
  test.each = (rows) => each(test, rows);
  const describe = (title, inside) => {
    const outer = scope;
    scope = newScope(title, outer);
    inside();
    scope = outer;
  };
  describe.each = (rows) => each(describe, rows);
  const hooks = Object.fromEntries(hookNames.map((name) => [name, (hook) => scope[name].push(hook)]));
  return {
    tests,
    functions: { test, describe, ...hooks },
    /** What is declared from now on is of another file. */
    nextFile() {
      scope = newScope('');
    },
  };
}

/** A file of tests or a group in it, with what is done before and after its tests. */
function newScope(title, outer) {
  const hooks = Object.fromEntries(hookNames.map((name) => [name, []]));
  return { ...hooks, outer, titles: outer ? [...outer.titles, title] : [] };
}

/** From the file to the innermost group. */
function chainOf(scope) {
  return scope === undefined ? [] : [...chainOf(scope.outer), scope];
}

function inScope(scope, check) {
  return async () => {
    const chain = chainOf(scope);
    for (const hook of chain.flatMap(({ beforeEach }) => beforeEach)) await hook();
    try {
      await check();
    } finally {
      for (const hook of chain.reverse().flatMap(({ afterEach }) => afterEach)) await hook();
    }
  };
}

/** Sets up what tests need when the first of them comes, and ends all of it. */
export function openScopes() {
  const opened = new Set();
  return {
    async enter(scope) {
      for (const one of chainOf(scope)) {
        if (opened.has(one)) continue;
        opened.add(one);
        for (const hook of one.beforeAll) await hook();
      }
    },
    async leave() {
      const hooks = [...opened].reverse().flatMap(({ afterAll }) => afterAll);
      const ends = await Promise.allSettled(hooks.map(async (hook) => hook()));
      const failure = ends.find(({ status }) => status === 'rejected');
      if (failure) throw failure.reason;
    },
  };
}

function each(declare, rows) {
  return (title, check) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      declare(`${title} ${JSON.stringify(values)}`, () => check(...values));
    }
  };
}
