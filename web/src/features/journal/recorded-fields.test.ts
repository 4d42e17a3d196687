import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { en as plans } from '../corrective-actions/i18n/en';
import { LANGUAGE_NAMES } from '../../i18n/languages';
import { fieldChanges, fieldOfKind } from './entry-words';
import { en } from './i18n/en';

const MODULES = join(__dirname, '..', '..', '..', '..', 'src', 'modules');

/** What files that record whole records or their differences take them from. */
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  'assessments/domain/assess.ts': ['Answer', 'EvidenceItem'],
  'catalogue/domain/edition.events.ts': ['Edition'],
  'corrective-actions/domain/plan.events.ts': ['PlanWords', 'Plan', 'StepContent', 'Step'],
  'deadlines/domain/clocks.ts': [],
  'evidence/domain/evidence.events.ts': ['EvidenceWords'],
  'findings/domain/finding.events.ts': ['Finding', 'JudgedLaw'],
  'identity/domain/user.events.ts': [],
  'missions/domain/consultation.ts': ['Consultation', 'Participant'],
  'missions/domain/member.ts': [],
  'missions/domain/mission.ts': ['Mission'],
  'reference-data/domain/reference-record.events.ts': [
    'Organization',
    'LegalInstrument',
    'Amendment',
    'State',
    'Target',
    'Benchmark',
  ],
};
/** Parts of a fact itself, and fields of records in which nothing ever changes. */
const NEVER_SAID = new Set([
  ...[
    'type',
    'subject',
    'missionId',
    'changes',
    'from',
    'planId',
    'recordedAt',
    'judgedAt',
    'authors',
  ],
  ...['questionsLoaded'],
]);

/** Readiness only reads, and has records of its own with the same names. */
const sources = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?!readiness).*\/domain\/[\w.-]+(?<!\.spec)\.ts$/.test(name))
  .map((name) => {
    const text = readFileSync(join(MODULES, name), 'utf8');
    return { name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) };
  });

function nodesIn(node: ts.Node): readonly ts.Node[] {
  const found = [node];
  ts.forEachChild(node, (child) => void found.push(...nodesIn(child)));
  return found;
}

const nameOf = ({ name }: ts.NamedDeclaration): readonly string[] =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [];

/** What is written down field by field. */
const spelledOut = sources
  .filter(({ text }) => text.includes('DomainEvent'))
  .flatMap(({ name, text, tree }) =>
    tree.statements.filter(({ pos, end }) =>
      (name.endsWith('.events.ts') ? /=>|function/ : /DomainEvent|changes:/).test(
        text.slice(pos, end),
      ),
    ),
  )
  .flatMap(nodesIn)
  .filter(ts.isObjectLiteralExpression)
  .flatMap(({ properties }) => properties.flatMap(nameOf));

/** What is taken over as it stands in a record. */
function taken(): readonly string[] {
  const wanted = new Set(Object.values(RECORDS).flat());
  const found = sources
    .flatMap(({ tree }) => tree.statements)
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => wanted.has(name.text));
  expect(new Set(found.map(({ name }) => name.text))).toEqual(wanted);
  return found.flatMap(({ members }) => members.flatMap(nameOf));
}

const CLOCKS = ['draft-report', 'state-comments', 'final-report', 'cap', 'ssc-reply', 'due-soon'];
const isSaid = (field: string) =>
  fieldChanges({ [field]: field }).length === 0 ||
  [en.fields, plans.criterion, LANGUAGE_NAMES].some((words) =>
    Object.hasOwn(words, fieldOfKind(field, 'mission')),
  );

describe('fields that the journal records', () => {
  it('have a word each', () => {
    const fields = new Set([...spelledOut, ...taken(), ...CLOCKS]);
    expect(fields.size).toBeGreaterThan(90);
    expect([...fields].filter((field) => !NEVER_SAID.has(field) && !isSaid(field))).toEqual([]);
  });

  it('are looked for in every record whose differences are recorded', () => {
    const comparing = sources.filter(({ text }) => text.includes('changesBetween('));
    expect(comparing.map(({ name }) => name).sort()).toEqual(Object.keys(RECORDS).sort());
  });
});
