/** How far the making of a report is. The last three are ends. */
export const JOB_STATES = [
  'reading',
  'queued',
  'drawing',
  'laying-out',
  'writing',
  'done',
  'cancelled',
  'failed',
] as const;
export type JobState = (typeof JOB_STATES)[number];
export type JobEnd = Extract<JobState, 'done' | 'cancelled' | 'failed'>;

/** A report that somebody has asked for and named, on its way. */
export interface ReportJob {
  readonly id: string;
  readonly state: JobState;
  /** While it is queued: how many are before it, the one that is being made among them. */
  readonly place: number | null;
  /** The parts that are finished, and how many there are; null until that is known. */
  readonly partsDone: number;
  readonly parts: number | null;
}

/** A part of the work on a file that is finished, or the first that is begun. */
export interface Progress {
  readonly stage: Extract<JobState, 'drawing' | 'laying-out' | 'writing'>;
  readonly partsDone: number;
  readonly parts: number;
}

export const begun = (id: string): ReportJob => ({
  id,
  state: 'reading',
  place: null,
  partsDone: 0,
  parts: null,
});

const isOver = ({ state }: ReportJob): boolean =>
  state === 'done' || state === 'cancelled' || state === 'failed';

/** What is being made does not go back into the queue. */
export const queued = (job: ReportJob, place: number): ReportJob =>
  job.state === 'reading' || job.state === 'queued' ? { ...job, state: 'queued', place } : job;

export const advanced = (job: ReportJob, { stage, partsDone, parts }: Progress): ReportJob =>
  isOver(job) ? job : { ...job, state: stage, place: null, partsDone, parts };

/** What has ended stays as it ended. */
export const ended = (job: ReportJob, end: JobEnd): ReportJob =>
  isOver(job)
    ? job
    : {
        ...job,
        state: end,
        place: null,
        partsDone: end === 'done' ? (job.parts ?? 0) : job.partsDone,
      };

/** From 0 to 1, and 1 only when the file is there. */
export function fractionOf({ state, partsDone, parts }: ReportJob): number {
  if (state === 'done') return 1;
  return parts === null || parts === 0 ? 0 : Math.min(partsDone / parts, 0.99);
}
