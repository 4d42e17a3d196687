// Writes what is generated from the controllers, requests and responses, and committed:
// src/metadata.ts, which the OpenAPI document needs because swc leaves types out,
// docs/openapi.json, and the types of its schemas for the screens. With --check it writes nothing and fails when one of them is out of date.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { build } from './build.mjs';

const require = createRequire(import.meta.url);
const {
  PluginMetadataGenerator,
} = require('@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator');
const { ReadonlyVisitor } = require('@nestjs/swagger/plugin');

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const METADATA = join(ROOT, 'src', 'metadata.ts');
const DOCUMENT = join(ROOT, 'docs', 'openapi.json');
const TYPES = join(ROOT, 'web', 'src', 'api', 'schema.ts');
const EMPTY_METADATA = 'export default async () => { return {}; };\n';

const READ_ONLY_LIST = /\breadonly (?=[\w.]+\[\])/g;

/** Sources as the generator understands them: it knows lists, but not read-only ones. */
function hostFor(options) {
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (file) => readFile(file)?.replaceAll(READ_ONLY_LIST, '');
  return host;
}

function sourceProgram() {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src'], exclude: ['src/**/*.spec.ts', 'src/metadata.ts'] },
    ts.sys,
    ROOT,
  );
  const once = { ...options, noEmit: true, incremental: false, tsBuildInfoFile: undefined };
  return ts.createProgram({ rootNames: fileNames.sort(), options: once, host: hostFor(once) });
}

function generateMetadata(folder) {
  const { options } = require('../nest-cli.json').compilerOptions.plugins[0];
  new PluginMetadataGenerator().generate({
    visitors: [new ReadonlyVisitor({ ...options, pathToSource: join(ROOT, 'src') })],
    outputDir: folder,
    tsProgramRef: sourceProgram(),
  });
  const generated = readFileSync(join(folder, 'metadata.ts'), 'utf8');
  return `${generated.replace(/^\/\* eslint-disable \*\/\n/, '').trimEnd()}\n`;
}

/** The document of the built application, on an empty database. */
async function generateDocument(folder) {
  await build();
  const { createApp } = require('../dist/src/app.js');
  const { buildOpenApi } = require('../dist/src/platform/http/openapi.js');
  const { readConfig } = require('../dist/src/platform/config/read-config.js');
  const app = await createApp(
    readConfig({
      OCTANT_DATABASE_URL: `sqlite:${join(folder, 'openapi.sqlite')}`,
      OCTANT_EVIDENCE_URL: `file:${join(folder, 'evidence')}`,
      OCTANT_LOG_LEVEL: 'silent',
    }),
  );
  try {
    await app.init();
    return `${JSON.stringify(await buildOpenApi(app), null, 2)}\n`;
  } finally {
    await app.close();
  }
}

/** What the answers and requests of the document look like, as types. */
async function generateTypes(json) {
  const { openapi, info, components } = JSON.parse(json);
  const { schemas } = components;
  const described = { openapi, info, paths: {}, components: { schemas } };
  const nodes = await openapiTypes(described, { immutable: true });
  return `// Generated from docs/openapi.json by \`npm run openapi\`.\n${astToString(nodes)}`;
}

const isCheck = process.argv.includes('--check');
const outdated = [];
function settle(file, content) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  outdated.push(file.slice(ROOT.length + 1));
  if (isCheck) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const folder = mkdtempSync(join(tmpdir(), 'octant-openapi-'));
try {
  if (!existsSync(METADATA)) writeFileSync(METADATA, EMPTY_METADATA);
  settle(METADATA, generateMetadata(folder));
  // A document made with outdated metadata would say nothing.
  if (!isCheck || outdated.length === 0) {
    const json = await generateDocument(folder);
    settle(DOCUMENT, json);
    settle(TYPES, await generateTypes(json));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const files = outdated.join(', ');
if (isCheck && outdated.length > 0) {
  process.stderr.write(
    `Out of date: ${files}. Run \`npm run openapi\` and commit what it writes.\n`,
  );
  process.exitCode = 1;
} else if (outdated.length > 0) process.stdout.write(`Written: ${files}\n`);
