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

export type JobDone =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string };
