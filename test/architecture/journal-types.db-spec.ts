import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ASIDES } from '../../src/kernel/domain-event';
import {
  KNOWN_ONCE_ISSUED,
  KNOWN_TO_THE_MISSION,
  THE_STATES_OWN,
} from '../../src/modules/audit-trail/domain/entry-visibility';

const MODULES = join(__dirname, '..', '..', 'src', 'modules');

/** Facts of a mission that are for the auditors alone. A new kind of fact is put here, or into a list of those who may know. */
const FOR_AUDITORS = [
  'finding.recorded',
  'finding.note-added',
  'recommendation.made',
  'consultation.recorded',
  'consultation.changed',
  'consultation.removed',
  'report.made',
  'evidence.uploaded',
  'evidence.changed',
  'evidence.superseded',
  'evidence.linked',
  'evidence.unlinked',
  'evidence.downloaded',
];
/** Facts that stand in the chain of no mission. */
const OF_THE_SYSTEM =
  /^(user|session|token|notice|edition|state|organization|target|benchmark|legal-instrument)\./;

function written(): readonly string[] {
  const texts = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(MODULES, name), 'utf8'));
  const types = texts.flatMap((text) =>
    [
      ...text.matchAll(
        /(?:\btype: |\? |: |factOf\(\s*|changeOf\(\s*)'([a-z-]+\.[a-z-]+)'(?=,|\s*:|;)/g,
      ),
    ].map(([, type = '']) => type),
  );
  return [...new Set(types)].sort();
}

it('says of every fact of a mission who may know it', () => {
  const placed: readonly string[] = [
    ...KNOWN_TO_THE_MISSION,
    ...KNOWN_ONCE_ISSUED,
    ...THE_STATES_OWN,
    ...FOR_AUDITORS,
  ];
  expect(written().length).toBeGreaterThan(20);
  expect(written().filter((type) => !OF_THE_SYSTEM.test(type) && !placed.includes(type))).toEqual(
    [],
  );
});

it('knows every fact that leaves its subject as it was', () => {
  expect(ASIDES.filter((type) => !written().includes(type))).toEqual([]);
});
