const layer = (name) => `^src/modules/([^/]+)/${name}/`;
const modules = (...names) => `^src/modules/(${names.join('|')})/`;
const library = (...names) => `node_modules/(${names.join('|')})(/|$)`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const FRONT_DOOR = '^src/modules/[^/]+/index\\.ts$';
const SPEC = '\\.spec\\.ts$';
const COMPOSITION_ROOT = '^src/[^/]+\\.ts$';
const READ_MODELS = ['readiness', 'reports', 'audit-trail'];

/** Modules in the order in which they may know each other: each one only those before it. */
const ORDER = [
  ['identity', 'catalogue', 'reference-data'],
  ['missions'],
  ['assessments'],
  ['findings', 'corrective-actions', 'evidence'],
  ['deadlines'],
  READ_MODELS,
];
const orderRules = ORDER.slice(0, -1).map((earlier, step) =>
  rule(
    `${earlier.join('-and-')}-know${earlier.length > 1 ? '' : 's'}-no-later-module`,
    'Modules know each other in one order only; what comes later may use what comes before.',
    { path: modules(...earlier) },
    { path: modules(...ORDER.slice(step + 1).flat()) },
  ),
);

module.exports = {
  forbidden: [
    rule(
      'no-circles',
      'Two files that need each other are one file, or miss a third.',
      {},
      {
        circular: true,
      },
    ),
    rule(
      'every-import-is-found',
      'An import that leads nowhere fails only when it runs.',
      {},
      {
        couldNotResolve: true,
      },
    ),
    rule(
      'kernel-is-a-leaf',
      'The kernel knows nobody.',
      { path: '^src/kernel', pathNot: SPEC },
      {
        pathNot: '^src/kernel',
      },
    ),
    rule(
      'domain-is-pure',
      'Rules import rules: no framework, no database, no clock.',
      { path: layer('domain'), pathNot: SPEC },
      { pathNot: ['^src/kernel', '^src/modules/$1/domain/', FRONT_DOOR] },
    ),
    rule(
      'domain-takes-types-only-from-neighbours',
      "A rule may name a neighbour's type, never run its code.",
      { path: layer('domain'), pathNot: SPEC },
      { path: FRONT_DOOR, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'neighbours-come-in-by-the-front-door',
      'Another module is reached through its index.ts.',
      { path: '^src/modules/([^/]+)/' },
      { path: '^src/modules/', pathNot: ['^src/modules/$1/', FRONT_DOOR] },
    ),
    rule(
      'application-does-not-know-http-or-sql',
      'A use case tells the story; how it came in and how it is stored is told elsewhere.',
      { path: layer('application') },
      {
        path: [
          '^src/platform/http',
          '^src/modules/[^/]+/api/',
          library(
            'typeorm',
            'express',
            'fastify',
            '@fastify',
            'class-validator',
            '@nestjs/swagger',
          ),
        ],
      },
    ),
    rule(
      'api-does-not-touch-storage',
      'A controller calls a use case or a query, never a repository.',
      { path: layer('api') },
      { path: ['^src/modules/[^/]+/persistence/', '^src/platform/database', library('typeorm')] },
    ),
    rule(
      'persistence-does-not-know-http',
      'Rows are stored without knowing who asked for them.',
      { path: layer('persistence') },
      {
        path: [
          '^src/modules/[^/]+/(api|application)/',
          '^src/platform/http',
          library('fastify', '@fastify', 'class-validator', '@nestjs/swagger'),
        ],
      },
    ),
    rule(
      'only-storage-speaks-typeorm',
      'TypeORM stays in persistence, in the database platform and in the list of entities.',
      {
        path: '^src/',
        pathNot: [
          '^src/modules/[^/]+/persistence/',
          '^src/platform/(database|journal)',
          '^src/platform/[^/]+/[^/]+\\.entity\\.ts$',
          '^src/mapping\\.ts$',
        ],
      },
      { path: library('typeorm', 'better-sqlite3', 'pg') },
    ),
    rule(
      'platform-knows-no-feature',
      'The platform serves every module and knows none.',
      { path: '^src/platform' },
      { path: ['^src/modules', COMPOSITION_ROOT] },
    ),
    rule(
      'modules-do-not-know-how-they-are-put-together',
      'The composition root knows the modules, not the other way round.',
      { path: '^src/modules' },
      { path: COMPOSITION_ROOT },
    ),
    rule(
      'read-models-declare-no-tables',
      "Readiness, reports and the audit trail read other modules' tables by name; they own none and write nothing.",
      { path: modules(...READ_MODELS) },
      { path: ['\\.entity\\.ts$', '^src/platform/journal/append', '^src/mapping\\.ts$'] },
    ),
    ...orderRules,
    rule(
      'ids-come-from-the-platform',
      'New ids are asked for, so that a test can say what they are.',
      { path: '^src/', pathNot: ['^src/platform', SPEC] },
      { path: library('uuid') },
    ),
    rule(
      'the-first-page-is-light',
      'Whoever signs in waits for no framework.',
      { path: '^web/src/(entry|features/sign-in)/|^web/src/main\\.tsx$' },
      { path: library('react-admin', 'ra-', '@mui', '@emotion', 'echarts', '@tanstack') },
    ),
    rule(
      'the-doors-to-the-server-know-no-screen',
      'Screens use the doors, not the other way round.',
      { path: '^web/src/api/' },
      { path: '^web/src/(app|features|ui)/' },
    ),
    rule(
      'widgets-know-no-feature',
      'A widget that knows a feature belongs to that feature.',
      { path: '^web/src/ui/' },
      { path: '^web/src/features/' },
    ),
    rule(
      'the-product-does-not-need-its-tests',
      'What runs in production imports no test.',
      { path: '^(src|migrations|bench|web/src)/', pathNot: SPEC },
      { path: '^(test|web/test)/' },
    ),
    rule(
      'the-product-does-not-need-its-tools',
      'What runs in production is a dependency, not a development dependency.',
      { path: '^(src|migrations)/', pathNot: [SPEC, '\\.d\\.ts$'] },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: library('@types'),
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/metadata\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
