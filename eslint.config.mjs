import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['src/**/*.spec.ts', 'test/**/*.ts', 'web/src/**/*.test.ts', 'web/test/**/*.ts'];
const TOOLS = ['**/*.{js,mjs,cjs}'];

const lengths = (file, aFunction) => ({
  'max-lines': ['error', { max: file, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': aFunction
    ? ['error', { max: aFunction, skipBlankLines: true, skipComments: true }]
    : 'off',
});

const ENVIRONMENT = {
  object: 'process',
  property: 'env',
  message: 'Settings are read once, in platform/config, and handed on.',
};
const NOW = {
  object: 'Date',
  property: 'now',
  message: 'Ask the Clock, or take the time of the transaction.',
};
const NEW_DATE = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: NOW.message,
};
const PROCESS_ENVIRONMENT_IMPORT = {
  name: 'node:process',
  importNames: ['env'],
  message: ENVIRONMENT.message,
};

export default defineConfig(
  globalIgnores(['dist*/', 'coverage/', '.cache/', 'web/src/api/schema.ts', 'src/metadata.ts']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...lengths(200, 40),
      complexity: ['error', 8],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: [PROCESS_ENVIRONMENT_IMPORT] }],
      'no-restricted-properties': ['error', ENVIRONMENT, NOW],
      'no-restricted-syntax': ['error', NEW_DATE],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Rows, requests and responses are shapes: a plain object that has the fields is one.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/platform/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ENVIRONMENT],
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: ['src/platform/config/*.ts', 'src/{main,cli,demo}.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-properties': ['error', NOW] },
  },
  { files: ['migrations/**/*.ts'], rules: lengths(200) },
  {
    files: ['web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...lengths(200, 80),
      complexity: ['error', 10],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A browser has a clock, and no settings.
      'no-restricted-imports': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  // Words in one language stand together, however many they are.
  { files: ['web/src/**/i18n/**/*.ts', 'web/src/i18n/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['bench/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ENVIRONMENT], 'no-restricted-syntax': 'off' },
  },
  {
    files: TESTS,
    rules: {
      ...lengths(250),
      'no-restricted-imports': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: TOOLS,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { ...lengths(200, 40), complexity: ['error', 8], 'no-console': 'error' },
  },
  {
    files: ['**/*.cjs', 'jest.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', module: 'writable', require: 'readonly' },
    },
  },
);
