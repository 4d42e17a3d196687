import { sumOf } from '../domain/counts';
import { coverageOf, effectiveImplementation } from '../domain/effective-implementation';
import type { GapKind } from '../domain/gaps';
import type { Readiness } from '../domain/readiness';
import type { Deadlines } from '../domain/deadlines';
import type { TargetStanding } from '../domain/target';
import type {
  AreaFigureResponse,
  CellFigureResponse,
  CountsResponse,
  CriticalElementFigureResponse,
  EffectiveImplementationResponse,
  FigureResponse,
} from './figures.response';
import { toArea, toCell, toCounts, toCriticalElement, toFigure } from './figures.response';
import { SubjectResponse, toSubject } from './subject.response';

/** How the dates stand that were set for issued findings and for the steps of accepted plans. */
export class DeadlinesResponse {
  /** The day it was in the State. */
  readonly today!: string;
  /** How many are past and not done. */
  readonly overdue!: number;
  /** How many lie ahead. */
  readonly ahead!: number;
  /** The next day on which something is due; null when nothing is. */
  readonly nextDueOn!: string | null;
}

/** How many things hold readiness back in one way. `/readiness/gaps` lists them. */
export class GapCountResponse {
  /** In which way. */
  readonly kind!: GapKind;
  /** How many. */
  readonly count!: number;
}

export class TargetStandingResponse {
  /** Who set the target, and where. */
  readonly source!: string;
  /** `overall`, or the code of an area. */
  readonly scope!: string;
  /** Percent. */
  readonly value!: number;
  /** The day by which it is to be reached; null where the source names none. */
  readonly dueOn!: string | null;
  /** Whether it is reached, compared on counts and not on rounded figures. */
  readonly met!: boolean;
  /** How many questions must still become satisfactory; null when nothing is applicable. */
  readonly questionsToGo!: number | null;
}

/** How ready a State is for an audit, by one mission or on one track, at one moment. */
export class ReadinessResponse extends SubjectResponse {
  /** The moment the figures are of. Without `asOf` in the question it is when they were computed; nothing has changed since. */
  readonly asOf!: string;
  /** The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
  readonly journalPosition!: number;
  /** All questions of the areas that count in the overall figure. */
  readonly counts!: CountsResponse;
  /** Their effective implementation: pooled, never the mean of the areas. */
  readonly overall!: EffectiveImplementationResponse;
  /** Percent of those questions that have an answer; null when there are none. */
  readonly coverage!: number | null;
  /** Each area in scope that counts in the overall figure. */
  readonly byArea!: readonly AreaFigureResponse[];
  /** Each critical element. */
  readonly byCriticalElement!: readonly CriticalElementFigureResponse[];
  /** Every pair of area and critical element. */
  readonly grid!: readonly CellFigureResponse[];
  /** The priority questions among them. They weigh no more than others. */
  readonly priority!: FigureResponse;
  /** The State safety programme, which has a figure of its own; null when it is out of scope. */
  readonly ssp!: FigureResponse | null;
  /** Where each target stands, overall and by area. */
  readonly targets!: readonly TargetStandingResponse[];
  /** How the dates stand that were set. */
  readonly deadlines!: DeadlinesResponse;
  /** What holds readiness back, counted for what everybody in the mission may know. */
  readonly gaps!: readonly GapCountResponse[];
}

const toDeadlines = ({ today, overdue, ahead, nextDueOn }: Deadlines): DeadlinesResponse => ({
  today,
  overdue,
  ahead,
  nextDueOn,
});

export const toTarget = (target: TargetStanding): TargetStandingResponse => ({
  source: target.source,
  scope: target.scope,
  value: target.value,
  dueOn: target.dueOn,
  met: target.met,
  questionsToGo: target.questionsToGo,
});

export function toReadinessResponse(readiness: Readiness): ReadinessResponse {
  const { figures } = readiness;
  const apart = figures.apart.map(({ counts }) => counts);
  return {
    ...toSubject(readiness),
    asOf: readiness.asOf.toISOString(),
    journalPosition: readiness.journalPosition,
    counts: toCounts(figures.overall),
    overall: effectiveImplementation(figures.overall),
    coverage: coverageOf(figures.overall),
    byArea: figures.byArea.map(toArea),
    byCriticalElement: figures.byCriticalElement.map(toCriticalElement),
    grid: figures.grid.map(toCell),
    priority: toFigure(figures.priority),
    ssp: apart.length === 0 ? null : toFigure(sumOf(apart)),
    targets: readiness.targets.map(toTarget),
    deadlines: toDeadlines(readiness.deadlines),
    gaps: readiness.gaps.map(({ kind, count }) => ({ kind, count })),
  };
}
