const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The tests are compiled with the very options of the build. */
const { module: modules, jsc } = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));
const swc = ['@swc/jest', { swcrc: false, sourceMaps: 'inline', module: modules, jsc }];

/** Packages that ship ES modules only. Node 20 requires them as they are; jest on Node 20 cannot. */
const ES_MODULES = ['hucre'];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['js', 'cjs', 'mjs', 'ts', 'json', 'node'],
  moduleNameMapper: {
    '^hucre$': '<rootDir>/node_modules/hucre/dist/index.mjs',
    '^hucre/(\\w+)$': '<rootDir>/node_modules/hucre/dist/$1.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/web'],
  transform: { '\\.(ts|mjs|js)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  ...more,
});

const database = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/** Pure helpers of the screens: modules as the bundler takes them, no browser. */
const screens = {
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

module.exports = {
  maxWorkers: 2,
  workerIdleMemoryLimit: '768MB',
  // Some tests start a whole program several times, and a machine may be slow.
  testTimeout: 90_000,
  projects: [
    project('rules', ['src/**/*.spec.ts']),
    project('process', ['test/process/**/*-spec.ts'], {
      globalSetup: '<rootDir>/test/support/build-setup.ts',
    }),
    // The three below as `npm test` runs them; alone they are for one file while one works on it.
    project('together', ['test/together/*.together-spec.ts'], database),
    project('http', ['test/http/**/*.e2e-spec.ts'], database),
    project('database', ['test/database/**/*.db-spec.ts'], database),
    project('architecture', ['test/architecture/**/*.db-spec.ts'], database),
    project('web', ['web/src/**/*.test.ts'], screens),
    project('browser', ['web/test/**/*.browser-spec.ts'], {
      ...screens,
      globalSetup: '<rootDir>/web/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/web/test/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/web/test/support/patience.ts'],
    }),
  ],
};
