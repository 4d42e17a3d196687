import { request } from '../../api/client';
import type { components } from '../../api/schema';

export type ReportJob = components['schemas']['ReportJobResponse'];

/** So soon is a report asked for, and so often. */
const EVERY_MS = 300;
const OVER: ReadonlySet<ReportJob['state']> = new Set(['done', 'cancelled', 'failed']);

const pause = () => new Promise((resolve) => setTimeout(resolve, EVERY_MS));

/** Another instance of the program may be making it: then nothing is known of it, and nothing is lost. */
async function askFor(id: string, signal: AbortSignal): Promise<ReportJob | null> {
  try {
    return (await request<ReportJob>(`/reports/jobs/${id}`, { signal })).body;
  } catch {
    return null;
  }
}

/** Tells how far a report is, until it is over or nobody wants to know. */
export async function followJob(
  id: string,
  signal: AbortSignal,
  tell: (job: ReportJob) => void,
): Promise<void> {
  for (await pause(); !signal.aborted; await pause()) {
    const job = await askFor(id, signal);
    if (job === null || isGone(signal)) return;
    tell(job);
    if (OVER.has(job.state)) return;
  }
}

const isGone = (signal: AbortSignal): boolean => signal.aborted;
