import { questionsIn, sumOf, type Counts } from '../domain/counts';
import { coverageOf, effectiveImplementation } from '../domain/effective-implementation';
import type { AreaCounts, CellCounts, CriticalElementCounts } from '../domain/figures';
import type { Readiness, Track } from '../domain/readiness';
import type { TargetStanding } from '../domain/target';

/** The mission that the figures are about. */
export class ReadinessMissionResponse {
  /** UUID. */
  readonly id!: string;
  /** The number people use. @example "TJ-2025-01" */
  readonly reference!: string;
  /** Title. */
  readonly title!: string;
}

/** How many questions of a set are answered in which way. */
export class CountsResponse {
  /** Questions. */
  readonly satisfactory!: number;
  /** Questions. */
  readonly notSatisfactory!: number;
  /** Questions. */
  readonly notApplicable!: number;
  /** Questions that nobody has answered, or that were set back. */
  readonly notReviewed!: number;
}

/** Effective implementation of a set of questions. */
export class EffectiveImplementationResponse {
  /** Satisfactory out of applicable, in percent, rounded half up to two decimals; null when nothing is applicable. */
  readonly value!: number | null;
  /** Questions. */
  readonly satisfactory!: number;
  /** Questions that are satisfactory or not satisfactory. */
  readonly applicable!: number;
  /** Questions that have an answer, not applicable included, in percent of all; null when there are no questions. */
  readonly coverage!: number | null;
}

/** The figures of a set of questions. */
export class FigureResponse {
  readonly counts!: CountsResponse;
  readonly ei!: EffectiveImplementationResponse;
}

export class AreaFigureResponse extends FigureResponse {
  /** Area code. @example "OPS" */
  readonly area!: string;
}

export class CriticalElementFigureResponse extends FigureResponse {
  /** Critical element. @example "CE-6" */
  readonly criticalElement!: string;
}

export class CellFigureResponse extends FigureResponse {
  /** Area code. @example "OPS" */
  readonly area!: string;
  /** Critical element. @example "CE-6" */
  readonly criticalElement!: string;
  /** How many questions the edition has here; 0 where the edition asks nothing, which is neither 0 % nor 100 %. */
  readonly questions!: number;
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
export class ReadinessResponse {
  /** The mission; null for the standing of a State. */
  readonly mission!: ReadinessMissionResponse | null;
  /** The State. @example "TJ" */
  readonly state!: string;
  /** The track. Nothing of another track is in the figures. */
  readonly track!: Track;
  /** The edition whose questions are counted. @example "2024" */
  readonly edition!: string;
  /** True when made-up answers of a demonstration are in the figures. */
  readonly illustrative!: boolean;
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
}

const toCounts = (counts: Counts): CountsResponse => ({
  satisfactory: counts.satisfactory,
  notSatisfactory: counts.notSatisfactory,
  notApplicable: counts.notApplicable,
  notReviewed: counts.notReviewed,
});

const toFigure = (counts: Counts) => ({
  counts: toCounts(counts),
  ei: effectiveImplementation(counts),
});

const toArea = ({ area, counts }: AreaCounts): AreaFigureResponse => ({
  area,
  ...toFigure(counts),
});

const toCriticalElement = ({
  criticalElement,
  counts,
}: CriticalElementCounts): CriticalElementFigureResponse => ({
  criticalElement,
  ...toFigure(counts),
});

const toCell = ({ area, criticalElement, counts }: CellCounts): CellFigureResponse => ({
  area,
  criticalElement,
  questions: questionsIn(counts),
  ...toFigure(counts),
});

const toTarget = (target: TargetStanding): TargetStandingResponse => ({
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
    mission: readiness.mission,
    state: readiness.state,
    track: readiness.track,
    edition: readiness.edition,
    illustrative: readiness.illustrative,
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
  };
}
