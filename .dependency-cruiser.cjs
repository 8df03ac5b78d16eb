/** Arrows point one way: gateway → subgraphs → door → (rules, lists, access-log, facts) → policy, database. */
const may = (from, ...to) => ({
  name: `${from}-may-reach-only`,
  comment: `${from} may import from ${to.join(', ') || 'nothing'} and itself only.`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^[^/]+/',
    pathNot: [`^(${[from, ...to].join('|')})/`, '^node_modules/', '^node:'],
    dependencyTypesNot: ['npm', 'npm-dev', 'core'],
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'policy-imports-nothing',
      severity: 'error',
      from: { path: '^policy/' },
      to: { pathNot: '^policy/' },
    },
    may('schema', 'policy'),
    may('database', 'policy'),
    may('cost', 'schema'),
    may('lists', 'schema', 'database', 'policy'),
    may('measures', 'policy'),
    may('facts', 'policy', 'database'),
    may('access-log', 'policy', 'database'),
    may('rules', 'policy', 'schema', 'access-log', 'facts'),
    may('door', 'cost', 'policy', 'schema', 'access-log', 'facts', 'rules', 'database'),
    may(
      'subgraphs',
      'measures',
      'door',
      'rules',
      'lists',
      'access-log',
      'facts',
      'schema',
      'policy',
      'database',
    ),
    may('gateway', 'cost', 'subgraphs/[a-z]+/model', 'door', 'schema', 'policy', 'database'),
    may('ingest', 'cost', 'measures', 'subgraphs/[a-z]+/model', 'facts', 'schema', 'policy', 'database'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
  },
};
