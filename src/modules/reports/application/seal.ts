import { createHash } from 'node:crypto';
import type { Report, SealedReport } from '../domain/report';

/** The report with the SHA-256 of all that it says: two papers with one hash say the same. */
export const sealed = (report: Report): SealedReport => ({
  ...report,
  contentHash: createHash('sha256').update(JSON.stringify(report)).digest('hex'),
});
