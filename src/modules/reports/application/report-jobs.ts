import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import {
  advanced,
  begun,
  ended,
  queued,
  type JobEnd,
  type Progress,
  type ReportJob,
} from '../domain/report-job';
import { ReportJobNotFound } from '../domain/report.errors';
import type { Watch } from '../rendering/order';

/** So many are remembered; the one that was begun first is forgotten first. */
const MOST_KNOWN = 500;

/** What is told of a report on its way, until it ends. */
export interface JobTeller extends Watch {
  end(how: JobEnd): void;
}

const NOBODY_ASKS: JobTeller = {
  waits: () => undefined,
  advances: () => undefined,
  end: () => undefined,
};

/** How far reports are whose askers have named them. Only this program's own, and only while it runs. */
@Injectable()
export class ReportJobs {
  private readonly known = new Map<string, ReportJob>();

  /** A name is its owner's own: two people may use the same one. Used again, it means the newer report. */
  begin(owner: Actor, id: string | undefined): JobTeller {
    if (id === undefined) return NOBODY_ASKS;
    const key = keyOf(owner, id);
    let job = begun(id);
    this.known.delete(key);
    this.known.set(key, job);
    this.forget();
    const become = (next: ReportJob): void => {
      const isNewest = this.known.get(key) === job;
      job = next;
      if (isNewest) this.known.set(key, job);
    };
    return {
      waits: (place: number) => become(queued(job, place)),
      advances: (progress: Progress) => become(advanced(job, progress)),
      end: (how: JobEnd) => become(ended(job, how)),
    };
  }

  get(owner: Actor, id: string): ReportJob {
    const job = this.known.get(keyOf(owner, id));
    if (job) return job;
    throw new ReportJobNotFound('You have asked for no report of that name, or it was long ago.');
  }

  private forget(): void {
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
  }
}

const keyOf = (owner: Actor, id: string): string => `${owner.id} ${id}`;
