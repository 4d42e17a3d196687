import type { MissionClocks } from '../domain/clocks';

/** The clocks of a mission, in calendar days of its State's time zone. */
export class ClocksResponse {
  /** The mission. */
  readonly missionId!: string;
  /** From the end of the mission to its draft report. */
  readonly draftReportDays!: number;
  /** From the draft report to the State's comments. */
  readonly stateCommentsDays!: number;
  /** From the day by which the State comments to the final report. */
  readonly finalReportDays!: number;
  /** From the final report to the corrective action plans. */
  readonly capDays!: number;
  /** From the issue of a finding that may be a significant safety concern to the State's reply. */
  readonly sscReplyDays!: number;
  /** Before a day from which on it is due soon. */
  readonly dueSoonDays!: number;
  /** Raised by every change; 0 while the defaults hold. The ETag. */
  readonly version!: number;
}

export const toClocksResponse = ({ missionId, days, version }: MissionClocks): ClocksResponse => ({
  missionId,
  draftReportDays: days['draft-report'],
  stateCommentsDays: days['state-comments'],
  finalReportDays: days['final-report'],
  capDays: days.cap,
  sscReplyDays: days['ssc-reply'],
  dueSoonDays: days['due-soon'],
  version,
});
