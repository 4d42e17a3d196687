import type { ReadinessSubject, Track } from '../domain/readiness';

/** The mission that the figures are about. */
export class ReadinessMissionResponse {
  /** UUID. */
  readonly id!: string;
  /** The number people use. @example "TJ-2025-01" */
  readonly reference!: string;
  /** Title. */
  readonly title!: string;
}

/** What the figures are about. */
export class SubjectResponse {
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
}

export const toSubject = (subject: ReadinessSubject) => ({
  mission: subject.mission,
  state: subject.state,
  track: subject.track,
  edition: subject.edition,
  illustrative: subject.illustrative,
});
