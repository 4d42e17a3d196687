import { column, count, said, text } from './cells';
import { areaName, elementName, type Tongue } from './frame';
import type { Material } from './material';
import type { Table } from './report';

/** What holds readiness back, in how many cases; what holds nothing back is left out. */
export function gapTable({ readiness }: Material, tongue: Tongue): Table {
  const { words } = tongue;
  return {
    kind: 'table',
    id: 'gaps',
    title: words.sections.gaps,
    columns: [column(tongue, 'gap', 'text', 80), column(tongue, 'count', 'count', 20)],
    rows: readiness.gaps
      .filter((gap) => gap.count > 0)
      .map((gap) => [said(gap.kind, words.gaps[gap.kind]), count(tongue, gap.count)]),
    empty: words.labels.none,
  };
}

/** What each area gains in points by one more satisfactory question, the largest gain first. */
export function gainTable(material: Material, tongue: Tongue): Table {
  const { words, write } = tongue;
  return {
    kind: 'table',
    id: 'gains',
    title: words.sections.gains,
    columns: [
      column(tongue, 'area', 'code', 10),
      column(tongue, 'areaName', 'text', 38),
      column(tongue, 'notSatisfactory', 'count', 16),
      column(tongue, 'priorityAmong', 'count', 18),
      column(tongue, 'gain', 'percent', 18),
    ],
    rows: material.outlook.gains
      .filter(({ notSatisfactory }) => notSatisfactory > 0)
      .map(({ area, notSatisfactory, priorityNotSatisfactory, gain }) => [
        text(area),
        text(areaName(material, area)),
        count(tongue, notSatisfactory),
        count(tongue, priorityNotSatisfactory),
        gain === null ? text(null) : { value: gain, text: write.decimal(gain) },
      ]),
    empty: words.labels.none,
  };
}

/** Where priority questions that are not satisfactory stand together. */
export function clusterSentences(material: Material, { words, write }: Tongue): readonly string[] {
  const { noElement } = words.labels;
  return material.outlook.clusters.map(({ area, criticalElement, count: howMany }) =>
    words.sentences.cluster(write, {
      area: `${areaName(material, area)} (${area})`,
      element:
        criticalElement === null
          ? noElement
          : `${criticalElement} (${elementName(material, criticalElement)})`,
      count: howMany,
    }),
  );
}
