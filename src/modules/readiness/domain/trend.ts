import { figuresOf, type Figures } from './figures';
import { snapshots, type History } from './history';
import { statusVector } from './status-vector';

export interface TrendPoint {
  readonly at: Date;
  readonly figures: Figures;
}

/** The figures at each of the moments, which come in the order of time. */
export function trendOf(history: History, moments: readonly Date[]): readonly TrendPoint[] {
  const points: TrendPoint[] = [];
  for (const { at, set, decided } of snapshots(history, moments))
    points.push({ at, figures: figuresOf(set, statusVector(set, decided.values())) });
  return points;
}
