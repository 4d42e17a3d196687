import type { Trend } from '../application/history-queries';
import { sumOf } from '../domain/counts';
import { effectiveImplementation } from '../domain/effective-implementation';
import type { AreaCounts } from '../domain/figures';
import type { Step } from '../domain/moments';
import type { TrendPoint } from '../domain/trend';
import type { CountsResponse, EffectiveImplementationResponse } from './figures.response';
import { toCounts } from './figures.response';
import { SubjectResponse, toSubject } from './subject.response';

export class AreaTrendResponse {
  /** Area code. @example "OPS" */
  readonly area!: string;
  readonly ei!: EffectiveImplementationResponse;
}

/** The figures at one moment. */
export class TrendPointResponse {
  /** The moment, RFC 3339. */
  readonly at!: string;
  /** All questions of the areas that count in the overall figure. */
  readonly counts!: CountsResponse;
  /** Their effective implementation. */
  readonly overall!: EffectiveImplementationResponse;
  /** The priority questions among them. */
  readonly priority!: EffectiveImplementationResponse;
  /** Each area that was in scope then and counts in the overall figure. */
  readonly byArea!: readonly AreaTrendResponse[];
  /** The State safety programme; null when it was out of scope. */
  readonly ssp!: EffectiveImplementationResponse | null;
}

/** How readiness came to be what it is: the same figures as `/readiness?asOf=`, moment by moment. */
export class TrendResponse extends SubjectResponse {
  /** The first moment. */
  readonly from!: string;
  /** The last moment. */
  readonly to!: string;
  /** How far the points lie apart. A month later is the same day of the month, or its last day; all in UTC. */
  readonly step!: Step;
  /** The newest entry of the mission's journal that was known; for a standing, the sum over its missions. */
  readonly journalPosition!: number;
  /** In the order of time; the last one is of `to`. */
  readonly points!: readonly TrendPointResponse[];
}

const toAreaTrend = ({ area, counts }: AreaCounts): AreaTrendResponse => ({
  area,
  ei: effectiveImplementation(counts),
});

function toPoint({ at, figures }: TrendPoint): TrendPointResponse {
  const apart = figures.apart.map(({ counts }) => counts);
  return {
    at: at.toISOString(),
    counts: toCounts(figures.overall),
    overall: effectiveImplementation(figures.overall),
    priority: effectiveImplementation(figures.priority),
    byArea: figures.byArea.map(toAreaTrend),
    ssp: apart.length === 0 ? null : effectiveImplementation(sumOf(apart)),
  };
}

export function toTrendResponse(trend: Trend): TrendResponse {
  return {
    ...toSubject(trend),
    from: trend.from.toISOString(),
    to: trend.to.toISOString(),
    step: trend.step,
    journalPosition: trend.journalPosition,
    points: trend.points.map(toPoint),
  };
}
