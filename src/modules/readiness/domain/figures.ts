import { NO_QUESTIONS, sumOf, type Counts } from './counts';
import type { QuestionSet } from './question-set';
import type { StatusVector } from './status-vector';

export interface AreaCounts {
  readonly area: string;
  readonly counts: Counts;
}
export interface CriticalElementCounts {
  readonly criticalElement: string;
  readonly counts: Counts;
}
export interface CellCounts extends AreaCounts, CriticalElementCounts {}

/** Every count of a readiness answer. What stands apart enters none of the others. */
export interface Figures {
  /** All questions of the areas that count, pooled. */
  readonly overall: Counts;
  readonly byArea: readonly AreaCounts[];
  readonly byCriticalElement: readonly CriticalElementCounts[];
  /** Every pair of area and critical element, also those that have no questions. */
  readonly grid: readonly CellCounts[];
  /** Priority questions of the areas that count. */
  readonly priority: Counts;
  /** The areas that do not count in the overall figure, one by one. */
  readonly apart: readonly AreaCounts[];
}

const KINDS = 4;

/** Counts a status vector in one pass over its questions. */
export function figuresOf(set: QuestionSet, statuses: StatusVector): Figures {
  const width = set.criticalElements.length + 1;
  const tally = new Uint32Array(set.areas.length * width * KINDS);
  const priorityTally = new Uint32Array(tally.length);
  for (let index = 0; index < statuses.length; index += 1) {
    const slot = (set.cells[index] ?? 0) * KINDS + (statuses[index] ?? 0);
    tally[slot] = (tally[slot] ?? 0) + 1;
    priorityTally[slot] = (priorityTally[slot] ?? 0) + (set.priority[index] ?? 0);
  }
  const areas = set.areas.map(({ code, countsInOverall }, row) => ({
    area: code,
    countsInOverall,
    cells: cellsOf(tally, row, width),
    priority: sumOf(cellsOf(priorityTally, row, width)),
  }));
  return assemble(set, areas);
}

interface AreaTally {
  readonly area: string;
  readonly countsInOverall: boolean;
  /** One for each critical element, and one for the questions that have none. */
  readonly cells: readonly Counts[];
  readonly priority: Counts;
}

function cellsOf(tally: Uint32Array, row: number, width: number): Counts[] {
  return Array.from({ length: width }, (_, column) => countsAt(tally, row * width + column));
}

/** The order of the four numbers is that of STATUSES. */
function countsAt(tally: Uint32Array, cell: number): Counts {
  const [notReviewed = 0, satisfactory = 0, notSatisfactory = 0, notApplicable = 0] =
    tally.subarray(cell * KINDS, cell * KINDS + KINDS);
  return { satisfactory, notSatisfactory, notApplicable, notReviewed };
}

function assemble({ criticalElements }: QuestionSet, areas: readonly AreaTally[]): Figures {
  const counting = areas.filter(({ countsInOverall }) => countsInOverall);
  const areaCounts = ({ area, cells }: AreaTally): AreaCounts => ({ area, counts: sumOf(cells) });
  const byArea = counting.map(areaCounts);
  return {
    overall: sumOf(byArea.map(({ counts }) => counts)),
    byArea,
    byCriticalElement: criticalElements.map((criticalElement, column) => ({
      criticalElement,
      counts: sumOf(counting.map(({ cells }) => cells[column] ?? NO_QUESTIONS)),
    })),
    grid: counting.flatMap(({ area, cells }) =>
      criticalElements.map((criticalElement, column) => ({
        area,
        criticalElement,
        counts: cells[column] ?? NO_QUESTIONS,
      })),
    ),
    priority: sumOf(counting.map(({ priority }) => priority)),
    apart: areas.filter(({ countsInOverall }) => !countsInOverall).map(areaCounts),
  };
}

/** The counts that a target is about; undefined for an area that is out of scope. */
export function countsFor(figures: Figures, scope: string): Counts | undefined {
  if (scope === 'overall') return figures.overall;
  return [...figures.byArea, ...figures.apart].find(({ area }) => area === scope)?.counts;
}
