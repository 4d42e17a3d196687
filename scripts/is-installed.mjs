// Succeeds when node_modules holds what package-lock.json asks for.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const packagesOf = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
const wanted = packagesOf('package-lock.json');
const installed = packagesOf('node_modules/.package-lock.json');

const isMissing = ([path, { version, optional, link }]) =>
  path.startsWith('node_modules/') && !optional && !link && installed[path]?.version !== version;
process.exitCode = Object.entries(wanted).some(isMissing) ? 1 : 0;
