import type { MissionKind, MissionStatus } from './mission';

/** Which missions are wanted; everything left out does not matter. */
export interface MissionFilter {
  readonly state?: readonly string[];
  readonly kind?: readonly MissionKind[];
  readonly status?: readonly MissionStatus[];
  readonly edition?: readonly string[];
  readonly year?: readonly number[];
  readonly q?: string;
}
