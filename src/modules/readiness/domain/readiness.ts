import type { Figures } from './figures';
import type { Deadlines } from './deadlines';
import type { GapCount } from './gaps';
import type { TargetStanding } from './target';

/** Whose answers count together. Tracks never mix. */
export const TRACKS = ['official', 'internal-audit', 'self-assessment'] as const;
export type Track = (typeof TRACKS)[number];

/** What a readiness answer is about. */
export interface ReadinessSubject {
  /** Null for the standing of a State, which may rest on several missions. */
  readonly mission: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
  } | null;
  readonly state: string;
  readonly track: Track;
  readonly edition: string;
  /** True when made-up answers of a demonstration are in the figures. */
  readonly illustrative: boolean;
}

/** How ready a State is, by one mission or on one track, at one instant. */
export interface Readiness extends ReadinessSubject {
  readonly asOf: Date;
  /** The newest fact that was known; over several missions, the sum of their positions. */
  readonly journalPosition: number;
  readonly figures: Figures;
  readonly targets: readonly TargetStanding[];
  readonly deadlines: Deadlines;
  readonly gaps: readonly GapCount[];
  /** Changes when the figures may have changed. */
  readonly tag: string;
}
