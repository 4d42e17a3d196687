import type { FindingState } from '../domain/life-cycle';
import type { FindingResponse } from './finding.response';

/** The findings in one state. */
export class FindingColumnResponse {
  /** The state. */
  readonly state!: FindingState;
  /** The first of them, as they are sorted. */
  readonly items!: readonly FindingResponse[];
  /** How many there are in all. */
  readonly total!: number;
  /** False when there are more than `total`: counting stops at 10,000. */
  readonly totalIsExact!: boolean;
}

/** Findings by where they are in their life. */
export class FindingBoardResponse {
  /** A column for each state that is wanted, in the order of the life cycle. */
  readonly columns!: readonly FindingColumnResponse[];
}
