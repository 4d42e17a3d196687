import { dayIn } from '../../../kernel/calendar-date';
import { column, count, day, said, text } from './cells';
import { countKinds, isOverdue } from './findings-told';
import { areaName, capital, type Tongue } from './frame';
import type { Material, ReportedFinding } from './material';
import type { Card, Cell, Fact, Table, Tone } from './report';
import type { FindingKind } from './words/words';

const KINDS: readonly FindingKind[] = ['weakness', 'regulatory-gap', 'observation', 'strength'];
const TONES: Readonly<Partial<Record<ReportedFinding['state'], Tone>>> = {
  draft: 'muted',
  closed: 'good',
  withdrawn: 'muted',
  'cap-revision-required': 'fair',
  reopened: 'bad',
};

/** How many findings of each kind stand in each area. */
export function findingCounts(material: Material, tongue: Tongue): Table {
  const { words } = tongue;
  const line = (code: string, name: string, among: readonly ReportedFinding[]) => {
    const kinds = countKinds(among);
    return [text(code), text(name), ...KINDS.map((kind) => count(tongue, kinds[kind]))];
  };
  const areas = material.mission.areas;
  return {
    kind: 'table',
    id: 'finding-counts',
    title: words.labels.scope,
    columns: [
      column(tongue, 'area', 'code', 10),
      column(tongue, 'areaName', 'text', 40),
      ...KINDS.map((kind) => ({
        key: kind,
        title: capital(words.findingKinds[kind]),
        kind: 'count' as const,
        share: 13,
      })),
    ],
    rows: areas.map((area) =>
      line(
        area,
        areaName(material, area),
        material.findings.filter((finding) => finding.area === area),
      ),
    ),
    totals: [line('', words.labels.total, material.findings)],
    empty: words.labels.none,
  };
}

const dueCell = (material: Material, tongue: Tongue, finding: ReportedFinding): Cell =>
  day(tongue, finding.dueOn, isOverdue(finding, material.today) ? 'bad' : undefined);

/** One line a finding. */
export function findingTable(
  material: Material,
  tongue: Tongue,
  findings: readonly ReportedFinding[],
  { id, title }: { readonly id: string; readonly title: string },
): Table {
  const { words } = tongue;
  return {
    kind: 'table',
    id,
    title,
    columns: [
      column(tongue, 'reference', 'code', 21),
      column(tongue, 'question', 'code', 9),
      column(tongue, 'element', 'code', 7),
      column(tongue, 'kind', 'text', 13),
      column(tongue, 'title', 'text', 30),
      column(tongue, 'findingState', 'text', 13),
      column(tongue, 'dueOn', 'date', 12),
    ],
    rows: findings.map((finding) => [
      said(finding.reference, finding.reference),
      text(finding.question),
      text(finding.criticalElement),
      said(finding.kind, words.findingKinds[finding.kind]),
      text(finding.title, finding.language),
      said(finding.state, words.findingStates[finding.state], TONES[finding.state]),
      dueCell(material, tongue, finding),
    ]),
    empty: words.sentences.noFindings(tongue.write, null),
  };
}

/** A table of which the files of data hold more. */
export const onPages = (table: Table): Table => ({ ...table, audience: 'page' });

/** What is advised on each finding, a line each. */
export function recommendationTable(tongue: Tongue, findings: readonly ReportedFinding[]): Table {
  const { words } = tongue;
  return {
    kind: 'table',
    id: 'recommendations',
    title: words.sections.recommendations,
    columns: [
      column(tongue, 'reference', 'code', 21),
      column(tongue, 'title', 'text', 32),
      column(tongue, 'recommendation', 'text', 47),
    ],
    rows: findings.flatMap(({ reference, title, language, recommendations }) =>
      recommendations.map((one) => [
        text(reference),
        text(title, language),
        text(one.text, one.language),
      ]),
    ),
    empty: words.labels.none,
  };
}

const fact = (label: string, value: string | null): readonly Fact[] =>
  value === null || value === '' ? [] : [{ label, text: value }];

/** Keeps the direction of a foreign name to itself. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

function lawOf({ law }: ReportedFinding, { write }: Tongue): string | null {
  if (law === null) return null;
  const name = law.number === null ? law.instrument : `${law.instrument} ${law.number}`;
  return `${write.direction === 'rtl' ? isolated(name) : name} – ${write.day(law.asOf)}`;
}

function factsOf(
  { timeZone }: Material,
  finding: ReportedFinding,
  tongue: Tongue,
): readonly Fact[] {
  const { words, write } = tongue;
  const { labels } = words;
  const { shortcomingDomain: domain, dueOn, issuedAt, closedAt } = finding;
  const date = (value: string | null) => (value === null ? null : write.day(value));
  const at = (instant: string | null) =>
    instant === null ? null : write.day(dayIn(timeZone, new Date(instant)));
  return [
    ...fact(labels.question, finding.question),
    ...fact(labels.element, finding.criticalElement),
    ...fact(labels.domain, domain === null ? null : words.domains[domain]),
    ...fact(labels.owner, finding.owner),
    ...fact(labels.dueOn, date(dueOn)),
    ...fact(labels.issuedOn, at(issuedAt)),
    ...fact(labels.closedOn, at(closedAt)),
    ...fact(labels.law, lawOf(finding, tongue)),
    ...fact(labels.references, finding.references.join('; ')),
  ];
}

function passagesOf(finding: ReportedFinding, { words }: Tongue): readonly Fact[] {
  const { labels } = words;
  const { language } = finding;
  const by = (agree: boolean | null) => {
    if (agree === null) return labels.auditorsAnswer;
    return `${labels.comment}: ${agree ? labels.agrees : labels.disagrees}`;
  };
  return [
    { label: labels.description, text: finding.description, language },
    ...finding.recommendations.map((one) => ({ label: labels.recommendation, ...one })),
    ...finding.comments.map(({ agree, text: told, language: spoken }) => ({
      label: by(agree),
      text: told ?? '',
      language: spoken,
    })),
    ...(finding.stateReason === null
      ? []
      : [{ label: labels.reason, text: finding.stateReason, language }]),
  ];
}

export function findingCard(material: Material, tongue: Tongue, finding: ReportedFinding): Card {
  const { words } = tongue;
  const tone = TONES[finding.state];
  const bad = (shown: boolean, label: string) =>
    shown ? [{ text: label, tone: 'bad' as const }] : [];
  return {
    kind: 'card',
    reference: finding.reference,
    title: finding.title,
    language: finding.language,
    badges: [
      { text: words.findingKinds[finding.kind] },
      { text: words.findingStates[finding.state], ...(tone ? { tone } : {}) },
      ...bad(finding.sscCandidate, words.labels.ssc),
      ...bad(isOverdue(finding, material.today), words.labels.overdue),
    ],
    facts: factsOf(material, finding, tongue),
    passages: passagesOf(finding, tongue),
  };
}
