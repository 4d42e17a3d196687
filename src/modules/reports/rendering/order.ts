import type { Progress } from '../domain/report-job';
import type { SealedReport } from '../domain/report';

export const FORMATS = ['html', 'pdf', 'xlsx', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What is to be rendered, and how. Plain data, so that it can go to another thread. */
export interface Order {
  readonly report: SealedReport;
  readonly format: Format;
  /** Which table a CSV file holds. */
  readonly part?: string;
}

/** An order on its way to the thread that renders. */
export interface Job {
  readonly id: number;
  readonly order: Order;
}

/** Hears when a part of the work is finished. */
export type Advance = (progress: Progress) => void;

/** What the one who gave an order hears until the file is there. */
export interface Watch {
  /** So many orders are before it. */
  waits(place: number): void;
  readonly advances: Advance;
}

export type JobNews =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string };
