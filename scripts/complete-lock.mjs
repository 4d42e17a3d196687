// Run after every `npm install`. A registry mirror may serve only the platform packages of its own
// machine; npm then leaves the others out of package-lock.json, and `npm ci` refuses the lock. This
// adds an entry for each one that is missing, with its os and cpu, so that npm knows and skips it.
import { readFileSync, writeFileSync } from 'node:fs';

const OS = /android|aix|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|windows|win32/;
const CPU = /arm64|x64|ia32|arm|ppc64|s390x|riscv64|loong64|mips64el|wasm32/;
const OTHER_NAMES = { windows: 'win32', gnu: 'glibc' };

/** Whether a package that stands at `at` finds `name`, looking upwards as Node does. */
function isFound(packages, at, name) {
  for (let base = at; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`]) return true;
    if (base === '') return false;
  }
}

/** What the name says about the machine, as npm writes it: a list, or nothing. */
function listed(word) {
  return word && [OTHER_NAMES[word] ?? word];
}

function entryFor(name, range, dev) {
  const [os = ''] = OS.exec(name) ?? [];
  // Without the system, because "openharmony" would be read as an arm.
  const [cpu] = CPU.exec(name.replace(os, '')) ?? [];
  const [libc] = /musl|gnu/.exec(name) ?? [];
  const version = range.replace(/^[^0-9]*/, '');
  const machine = { cpu: listed(cpu), os: listed(os || undefined), libc: listed(libc) };
  return { version, dev, optional: true, ...machine };
}

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;
let added = 0;
for (const [at, { dev, optionalDependencies = {} }] of Object.entries({ ...packages })) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isFound(packages, at, name)) continue;
    packages[`node_modules/${name}`] = entryFor(name, range, dev);
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1)),
);
const withoutAddresses = JSON.stringify(lock, null, 2).replace(/^ *"resolved": "https?:.*\n/gm, '');
writeFileSync(file, `${withoutAddresses}\n`);
process.stdout.write(`${added} platform packages added to ${file}\n`);
