import type { ReadinessResponse } from '../../readiness';
import { column, count, day, percent, said, text } from './cells';
import { areaName, elementName, type Tongue } from './frame';
import type { Material } from './material';
import type { Cell, Column, Table } from './report';
import { isTargetPast } from './targets-told';

type Figure = Pick<ReadinessResponse['priority'], 'counts' | 'ei'>;

const figureColumns = (tongue: Tongue): readonly Column[] => [
  column(tongue, 'satisfactory', 'count', 9),
  column(tongue, 'notSatisfactory', 'count', 12),
  column(tongue, 'notApplicable', 'count', 12),
  column(tongue, 'notReviewed', 'count', 13),
  column(tongue, 'ei', 'percent', 9),
  column(tongue, 'coverage', 'percent', 10),
];

const figureCells = (tongue: Tongue, { counts, ei }: Figure): readonly Cell[] => [
  count(tongue, counts.satisfactory),
  count(tongue, counts.notSatisfactory),
  count(tongue, counts.notApplicable),
  count(tongue, counts.notReviewed),
  percent(tongue, ei.value),
  percent(tongue, ei.coverage),
];

/** The figure over all areas that count, in the shape of the others. */
const overallFigure = ({ counts, overall }: ReadinessResponse): Figure => ({
  counts,
  ei: overall,
});

export function areaTable(material: Material, tongue: Tongue): Table {
  const { byArea, ssp } = material.readiness;
  const { words } = tongue;
  const line = (code: string, name: string, figure: Figure): readonly Cell[] => [
    text(code),
    text(name),
    ...figureCells(tongue, figure),
  ];
  return {
    kind: 'table',
    id: 'areas',
    title: words.labels.scope,
    columns: [
      column(tongue, 'area', 'code', 8),
      column(tongue, 'areaName', 'text', 27),
      ...figureColumns(tongue),
    ],
    rows: [
      ...byArea.map((figure) => line(figure.area, areaName(material, figure.area), figure)),
      ...(ssp ? [line('SSP', areaName(material, 'SSP'), ssp)] : []),
    ],
    totals: [
      line('', words.labels.overall, overallFigure(material.readiness)),
      line('', words.labels.priorityQuestions, material.readiness.priority),
    ],
    empty: words.labels.none,
  };
}

export function elementTable(material: Material, tongue: Tongue): Table {
  const { words } = tongue;
  return {
    kind: 'table',
    id: 'critical-elements',
    title: words.labels.elementName,
    columns: [
      column(tongue, 'element', 'code', 8),
      column(tongue, 'elementName', 'text', 27),
      ...figureColumns(tongue),
    ],
    rows: material.readiness.byCriticalElement.map((figure) => [
      text(figure.criticalElement),
      text(elementName(material, figure.criticalElement)),
      ...figureCells(tongue, figure),
    ]),
    totals: [
      [
        text(''),
        text(words.labels.overall),
        ...figureCells(tongue, overallFigure(material.readiness)),
      ],
    ],
    empty: words.labels.none,
  };
}

/** Every pair of area and critical element that has questions, or those of one area. */
export function gridTable(material: Material, tongue: Tongue, area?: string): Table {
  const { words } = tongue;
  const cells = material.readiness.grid.filter(
    (cell) => cell.questions > 0 && (area === undefined || cell.area === area),
  );
  return {
    kind: 'table',
    id: 'grid',
    title: `${words.labels.area} × ${words.labels.element}`,
    columns: [
      ...(area === undefined ? [column(tongue, 'area', 'code', 8)] : []),
      column(tongue, 'element', 'code', 8),
      column(tongue, 'elementName', 'text', area === undefined ? 25 : 27),
      ...figureColumns(tongue),
    ],
    rows: cells.map((cell) => [
      ...(area === undefined ? [text(cell.area)] : []),
      text(cell.criticalElement),
      text(elementName(material, cell.criticalElement)),
      ...figureCells(tongue, cell),
    ]),
    empty: words.labels.none,
  };
}

/** Red is what is late: a target whose day is still to come can be met. */
function standingCell({ words }: Tongue, isMet: boolean, isPast: boolean): Cell {
  const { met, notMet, notYetMet } = words.labels;
  if (isMet) return said('met', met, 'good');
  return isPast ? said('not-met', notMet, 'bad') : said('not-met', notYetMet);
}

export function targetTable(material: Material, tongue: Tongue): Table {
  const { words, write } = tongue;
  const { labels } = words;
  return {
    kind: 'table',
    id: 'targets',
    title: words.sections.targets,
    columns: [
      column(tongue, 'source', 'text', 32),
      column(tongue, 'appliesTo', 'code', 14),
      column(tongue, 'dueOn', 'date', 18),
      column(tongue, 'standing', 'text', 16),
      column(tongue, 'target', 'percent', 10),
      column(tongue, 'toGo', 'count', 14),
    ],
    rows: material.readiness.targets.map(({ value, scope, source, dueOn, met, questionsToGo }) => [
      text(source),
      said(scope, scope === 'overall' ? labels.overall : scope),
      day(tongue, dueOn),
      standingCell(tongue, met, isTargetPast({ dueOn }, material.today)),
      { value, text: write.rate(value) },
      questionsToGo === null ? text(null) : count(tongue, questionsToGo),
    ]),
    empty: labels.none,
  };
}
