import { fractionOf, type JobState, type ReportJob } from '../domain/report-job';

/** How far the making of a report is. */
export class ReportJobResponse {
  /** The name that the request gave itself. */
  readonly id!: string;
  /**
   * `reading` what it is made of, `queued` behind others, `drawing` its charts or sections, `laying-out` its pages,
   * `writing` the file; then `done`, `cancelled` because nobody waited for it any more, or `failed`.
   */
  readonly state!: JobState;
  /** While it is `queued`: how many reports are before it, the one that is being made among them; else null. */
  readonly place!: number | null;
  /** Parts that are finished. */
  readonly partsDone!: number;
  /** Parts in all; null until they are known. */
  readonly parts!: number | null;
  /** Finished parts of all parts, from 0 to 1; 1 only when it is `done`. @example 0.67 */
  readonly fraction!: number;
}

export const toReportJobResponse = (job: ReportJob): ReportJobResponse => ({
  id: job.id,
  state: job.state,
  place: job.place,
  partsDone: job.partsDone,
  parts: job.parts,
  fraction: Math.round(fractionOf(job) * 100) / 100,
});
