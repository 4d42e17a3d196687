import type { SealedReport } from '../domain/report';

/** The report as it is, each value beside the text that people read. */
export const jsonReport = (report: SealedReport): Uint8Array =>
  Buffer.from(JSON.stringify(report, null, 1));
