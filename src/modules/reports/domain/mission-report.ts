import { column, count, day, said, text } from './cells';
import { areaChart, heatMapChart } from './drawings';
import { areaTable, targetTable } from './figure-tables';
import { findingCard, findingCounts, findingTable, recommendationTable } from './finding-tables';
import { isShortfall, stands } from './findings-told';
import { capital, framed, tongueOf, type Tongue } from './frame';
import type { Material } from './material';
import { headlines, readinessSentences, withdrawnSentences } from './readiness-sentences';
import { section, sectionIfAny, type Block, type Report, type Section, type Table } from './report';

function teamTable({ team }: Material, tongue: Tongue): Table {
  const { words } = tongue;
  return {
    kind: 'table',
    id: 'team',
    title: words.sections.team,
    columns: [
      column(tongue, 'name', 'text', 40),
      column(tongue, 'role', 'text', 35),
      column(tongue, 'scope', 'code', 25),
    ],
    rows: team.map(({ name, role, areas }) => [
      text(name),
      said(role, capital(words.roles[role])),
      text(areas.join(', ')),
    ]),
    empty: words.labels.none,
  };
}

function consultationTable({ consultations }: Material, tongue: Tongue): Table {
  const { words } = tongue;
  return {
    kind: 'table',
    id: 'consultations',
    title: words.sections.consultations,
    columns: [
      column(tongue, 'date', 'date', 14),
      column(tongue, 'kind', 'text', 16),
      column(tongue, 'topic', 'text', 26),
      column(tongue, 'scope', 'code', 13),
      column(tongue, 'participants', 'count', 15),
      column(tongue, 'outcome', 'text', 28),
    ],
    rows: consultations.map((one) => [
      day(tongue, one.heldOn),
      said(one.kind, words.consultations[one.kind]),
      text(one.topic, one.language),
      text(one.areas.join(', ')),
      count(tongue, one.participants),
      text(one.outcome, one.language),
    ]),
    empty: words.labels.none,
  };
}

function people(material: Material, tongue: Tongue): readonly Section[] {
  const { words, write } = tongue;
  const held = words.sentences.consultations(write, { count: material.consultations.length });
  return [
    section('team', words.sections.team, [teamTable(material, tongue)]),
    section('consultations', words.sections.consultations, [
      { kind: 'prose', paragraphs: [held] },
      consultationTable(material, tongue),
    ]),
  ];
}

function withdrawn(material: Material, tongue: Tongue): readonly Block[] {
  const paragraphs = withdrawnSentences(material, tongue);
  return paragraphs.length > 0 ? [{ kind: 'prose', paragraphs }] : [];
}

function findingSections(material: Material, tongue: Tongue): readonly Section[] {
  const { sections } = tongue.words;
  const findings = material.findings.filter(stands);
  const shortfalls = findings.filter(isShortfall);
  const strengths = findings.filter(({ kind }) => kind === 'strength');
  const listed = { id: 'shortfalls', title: sections.shortfalls };
  return [
    section('finding-counts', sections.findingCounts, [
      ...withdrawn(material, tongue),
      findingCounts(material, tongue),
    ]),
    ...sectionIfAny(
      'strengths',
      sections.strengths,
      strengths.map((finding) => findingCard(material, tongue, finding)),
    ),
    section('shortfalls', sections.shortfalls, [
      findingTable(material, tongue, shortfalls, listed),
    ]),
    section('recommendations', sections.recommendations, [recommendationTable(tongue, findings)]),
  ];
}

function summary(material: Material, tongue: Tongue): Section {
  const { labels, missionStatuses, sections } = tongue.words;
  const { leadOrganization, status } = material.mission;
  return section('summary', sections.summary, [
    { kind: 'tiles', tiles: headlines(material, tongue) },
    {
      kind: 'facts',
      facts: [
        { label: labels.leadOrganization, text: leadOrganization ?? labels.none },
        { label: labels.status, text: missionStatuses[status] },
      ],
    },
    { kind: 'points', items: readinessSentences(material, tongue) },
  ]);
}

/** What the mission did, whom it met, what it found good and what it advises. */
export function missionReport(material: Material): Report {
  const tongue = tongueOf(material);
  return framed(material, {
    kind: 'mission',
    mainTable: 'areas',
    sections: [
      summary(material, tongue),
      ...people(material, tongue),
      section('areas', tongue.words.sections.byArea, [
        areaChart(material, tongue),
        areaTable(material, tongue),
        heatMapChart(material, tongue),
        targetTable(material, tongue),
      ]),
      ...findingSections(material, tongue),
    ],
  });
}
