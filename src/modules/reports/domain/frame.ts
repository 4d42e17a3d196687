import { textIn } from '../../../kernel/localized-text';
import type { Material } from './material';
import type { Fact, Report, ReportKind, Section } from './report';
import { writingIn, type Writing } from './writing';
import { wordsIn } from './words/in-language';
import type { Words } from './words/words';

/** The words and the writing of a report's language. */
export interface Tongue {
  readonly words: Words;
  readonly write: Writing;
}

export const tongueOf = ({ wish }: Material): Tongue => ({
  words: wordsIn(wish.language),
  write: writingIn(wish.language),
});

/** Areas by their code, with the name in the language of the report. */
export function areaName({ areas, wish }: Material, code: string): string {
  const area = areas.find((one) => one.code === code);
  return area ? capital(textIn(area.names, wish.language)) : code;
}

export function elementName({ criticalElements, wish }: Material, code: string): string {
  const element = criticalElements.find((one) => one.code === code);
  return element ? capital(textIn(element.names, wish.language)) : code;
}

/** With a capital letter, as a line begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function marksOf({ wish, mission }: Material, words: Words): readonly string[] {
  return [
    words.classifications[wish.classification],
    ...(mission.illustrative ? [words.illustrative] : []),
    ...(wish.includeDrafts ? [words.withDrafts] : []),
  ];
}

function periodOf({ mission }: Material, write: Writing): string {
  if (mission.startsOn === null && mission.endsOn === null) return write.day(null);
  return `${write.day(mission.startsOn)} – ${write.day(mission.endsOn)}`;
}

function coverOf(material: Material, { words, write }: Tongue): readonly Fact[] {
  const { mission, wish, readiness } = material;
  const { labels } = words;
  return [
    { label: labels.mission, text: mission.reference },
    {
      label: labels.state,
      text: `${textIn(mission.stateNames, wish.language)} (${mission.stateCode})`,
    },
    { label: labels.missionKind, text: words.missionKinds[mission.kind] },
    { label: labels.track, text: words.tracks[readiness.track] },
    { label: labels.period, text: periodOf(material, write) },
    { label: labels.edition, text: mission.edition },
    { label: labels.scope, text: mission.areas.join(', ') },
    { label: labels.asOf, text: write.instant(material.asOf) },
    { label: labels.journalPosition, text: write.count(material.journalPosition) },
  ];
}

/** What the file of a report is called: what it is, of which mission and day; and whether it may be believed. */
function fileNameOf({ mission, wish, today }: Material, parts: readonly string[]): string {
  return [
    ...(mission.illustrative ? ['ILLUSTRATIVE'] : []),
    ...(wish.includeDrafts ? ['DRAFT'] : []),
    mission.reference,
    ...parts,
    today,
    wish.language,
  ].join('-');
}

interface Content {
  readonly kind: ReportKind;
  readonly sections: readonly Section[];
  readonly mainTable: string;
  /** What the report is about, when that is less than the mission. */
  readonly about?: { readonly code: string; readonly title: string };
}

/** Puts what a report says between its cover and its method note. */
export function framed(material: Material, content: Content): Report {
  const tongue = tongueOf(material);
  const { words, write } = tongue;
  const { kind, sections, mainTable, about } = content;
  const marks = marksOf(material, words);
  return {
    kind,
    language: write.language,
    direction: write.direction,
    title: words.reports[kind],
    subtitle: about ? about.title : material.mission.title,
    fileName: fileNameOf(material, about ? [kind, about.code] : [kind]),
    marks,
    isMarked: marks.length > 1,
    cover: coverOf(material, tongue),
    sections: [
      ...sections,
      {
        id: 'method',
        title: words.sections.method,
        blocks: [{ kind: 'prose', paragraphs: words.method }],
      },
    ],
    mainTable,
    asOf: material.asOf,
    journalPosition: material.journalPosition,
    words: {
      contents: words.labels.contents,
      contentHash: words.labels.contentHash,
      product: words.product,
      mark: words.labels.note,
    },
  };
}
