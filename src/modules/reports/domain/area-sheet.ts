import { textIn } from '../../../kernel/localized-text';
import { column, said, text } from './cells';
import { gridTable } from './figure-tables';
import { findingData } from './finding-data';
import { findingCard, findingTable, onPages } from './finding-tables';
import { areaName, capital, framed, tongueOf, type Tongue } from './frame';
import type { Material, ReportedQuestion } from './material';
import { shortfallSentences } from './readiness-sentences';
import { section, sectionApart, type Report, type Section, type Table, type Tile } from './report';
import { answeredShare, share } from './shares';

function questionTable(
  questions: readonly ReportedQuestion[],
  tongue: Tongue,
  {
    id,
    title,
    isWhole = false,
  }: { readonly id: string; readonly title: string; readonly isWhole?: boolean },
): Table {
  const { words, write } = tongue;
  return {
    kind: 'table',
    id,
    title,
    columns: [
      column(tongue, 'question', 'code', 9),
      column(tongue, 'element', 'code', 8),
      column(tongue, 'topic', 'text', 36),
      column(tongue, 'priority', 'text', 13),
      ...(isWhole ? [column(tongue, 'answer', 'text', 14)] : []),
      column(tongue, 'remarks', 'text', 34),
    ],
    rows: questions.map(({ number, criticalElement, topic, priority, status, remarks }) => [
      text(number),
      text(criticalElement),
      text(textIn(topic, write.language)),
      said(String(priority), priority ? words.labels.priority : ''),
      ...(isWhole ? [said(status, words.answers[status])] : []),
      text(remarks),
    ]),
    empty: words.labels.none,
    audience: isWhole ? 'data' : 'page',
  };
}

/** What an area coordinator works through: the figures of one area, its questions and its findings. */
export function areaSheet(
  all: Material,
  area: string,
  questions: readonly ReportedQuestion[],
): Report {
  const findings = all.findings.filter((finding) => finding.area === area);
  const material: Material = { ...all, findings };
  const tongue = tongueOf(material);
  return framed(material, {
    kind: 'area',
    mainTable: 'questions',
    about: { code: area, title: `${areaName(material, area)} (${area})` },
    sections: [
      summary(material, tongue, area),
      findingSection(material, tongue),
      ...questionSections(questions, tongue),
    ],
  });
}

function summary(material: Material, tongue: Tongue, area: string): Section {
  const { words, write } = tongue;
  const counts = figureOf(material, area)?.counts;
  return section('summary', words.sections.summary, [
    { kind: 'tiles', tiles: areaTiles(material, tongue, area) },
    {
      kind: 'points',
      items: [
        ...(counts ? [words.sentences.areaQuestions(write, counts)] : []),
        ...shortfallSentences(material, tongue),
      ],
    },
    gridTable(material, tongue, area),
  ]);
}

function findingSection(material: Material, tongue: Tongue): Section {
  const title = tongue.words.reports.findings;
  const { findings } = material;
  return section('findings', title, [
    onPages(findingTable(material, tongue, findings, { id: 'findings', title })),
    findingData(material, tongue),
    ...findings.map((finding) => findingCard(material, tongue, finding)),
  ]);
}

function questionSections(
  questions: readonly ReportedQuestion[],
  tongue: Tongue,
): readonly Section[] {
  const { sections, labels } = tongue.words;
  const answered = (wanted: ReportedQuestion['status']) =>
    questions.filter(({ status }) => status === wanted);
  const all = { id: 'questions', title: labels.questions, isWhole: true };
  const open = { id: 'not-satisfactory', title: sections.notSatisfactory };
  const untouched = { id: 'not-reviewed', title: sections.notReviewed };
  return [
    sectionApart(open.id, open.title, [questionTable(answered('not-satisfactory'), tongue, open)]),
    section(untouched.id, untouched.title, [
      questionTable(answered('not-reviewed'), tongue, untouched),
      questionTable(questions, tongue, all),
    ]),
  ];
}

const figureOf = ({ readiness }: Material, area: string) =>
  readiness.byArea.find((one) => one.area === area) ?? (area === 'SSP' ? readiness.ssp : null);

function areaTiles(material: Material, tongue: Tongue, area: string): Tile[] {
  const { words, write } = tongue;
  const { labels } = words;
  const figure = figureOf(material, area);
  if (!figure) return [];
  const { counts, ei } = figure;
  return [
    {
      label: labels.ei,
      text: write.percent(ei.value),
      note: share(tongue, ei.satisfactory, ei.applicable),
    },
    {
      label: labels.coverage,
      text: write.percent(ei.coverage),
      note: answeredShare(tongue, counts),
    },
    {
      label: capital(words.answers['not-satisfactory']),
      text: write.count(counts.notSatisfactory),
      note: labels.questions,
    },
    {
      label: capital(words.answers['not-reviewed']),
      text: write.count(counts.notReviewed),
      note: labels.questions,
    },
  ];
}
