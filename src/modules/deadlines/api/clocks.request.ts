import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';
import { LONGEST_DAYS, type ClockDays } from '../domain/clocks';

const DaysField = () => applyDecorators(IsInt(), Min(0), Max(LONGEST_DAYS));

/** How many calendar days each clock runs, all of them. */
export class ChangeClocksRequest {
  /** From the end of the mission to its draft report. */
  @DaysField() readonly draftReportDays!: number;
  /** From the draft report to the State's comments. */
  @DaysField() readonly stateCommentsDays!: number;
  /** From the day by which the State comments to the final report. */
  @DaysField() readonly finalReportDays!: number;
  /** From the final report to the corrective action plans. */
  @DaysField() readonly capDays!: number;
  /** From the issue of a finding that may be a significant safety concern to the State's reply. */
  @DaysField() readonly sscReplyDays!: number;
  /** Before a day from which on it is due soon. */
  @DaysField() readonly dueSoonDays!: number;
}

export const toClockDays = (request: ChangeClocksRequest): ClockDays => ({
  'draft-report': request.draftReportDays,
  'state-comments': request.stateCommentsDays,
  'final-report': request.finalReportDays,
  cap: request.capDays,
  'ssc-reply': request.sscReplyDays,
  'due-soon': request.dueSoonDays,
});
