import { dayIn } from '../../../kernel/calendar-date';
import { column, day, said, text } from './cells';
import { capital, type Tongue } from './frame';
import type { Material, ReportedFinding } from './material';
import type { Cell, Column, Table } from './report';

type Filled = readonly [Column, (finding: ReportedFinding) => Cell];

/** Everything that a register says of each finding in one line, for spreadsheets and programs. */
export function findingData(material: Material, tongue: Tongue): Table {
  const columns = [...namedBy(tongue), ...toldBy(tongue), ...datedBy(material, tongue)];
  return {
    kind: 'table',
    id: 'register',
    title: tongue.words.sections.register,
    columns: columns.map(([one]) => one),
    rows: material.findings.map((finding) => columns.map(([, fill]) => fill(finding))),
    empty: tongue.words.sentences.noFindings(tongue.write, null),
    audience: 'data',
  };
}

function namedBy(tongue: Tongue): readonly Filled[] {
  const { words } = tongue;
  const flag = (isSet: boolean, label: string) =>
    isSet ? said('true', capital(label)) : said('false', '');
  return [
    [column(tongue, 'reference', 'code', 20), ({ reference }) => text(reference)],
    [column(tongue, 'area', 'code', 8), ({ area }) => text(area)],
    [column(tongue, 'question', 'code', 10), ({ question }) => text(question)],
    [column(tongue, 'element', 'code', 8), ({ criticalElement }) => text(criticalElement)],
    [column(tongue, 'kind', 'text', 18), ({ kind }) => said(kind, words.findingKinds[kind])],
    [
      column(tongue, 'findingState', 'text', 20),
      ({ state }) => said(state, words.findingStates[state]),
    ],
    [
      column(tongue, 'domain', 'text', 18),
      ({ shortcomingDomain: domain }) =>
        domain === null ? text(null) : said(domain, words.domains[domain]),
    ],
    [column(tongue, 'ssc', 'text', 14), ({ sscCandidate }) => flag(sscCandidate, words.labels.ssc)],
  ];
}

function toldBy(tongue: Tongue): readonly Filled[] {
  const joined = (parts: readonly string[]) => text(parts.length > 0 ? parts.join('\n') : null);
  return [
    [column(tongue, 'title', 'text', 40), ({ title, language }) => text(title, language)],
    [
      column(tongue, 'description', 'text', 60),
      ({ description, language }) => text(description, language),
    ],
    [
      column(tongue, 'recommendation', 'text', 50),
      ({ recommendations }) => joined(recommendations.map((one) => one.text)),
    ],
    [column(tongue, 'references', 'text', 30), ({ references }) => joined(references)],
    [column(tongue, 'owner', 'text', 30), ({ owner }) => text(owner)],
  ];
}

function datedBy({ timeZone }: Material, tongue: Tongue): readonly Filled[] {
  const on = (instant: string | null) =>
    day(tongue, instant === null ? null : dayIn(timeZone, new Date(instant)));
  return [
    [column(tongue, 'dueOn', 'date', 14), ({ dueOn }) => day(tongue, dueOn)],
    [column(tongue, 'issuedOn', 'date', 14), ({ issuedAt }) => on(issuedAt)],
    [column(tongue, 'closedOn', 'date', 14), ({ closedAt }) => on(closedAt)],
  ];
}
