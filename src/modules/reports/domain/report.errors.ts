import { refusal } from '../../../kernel/domain-error';

export class TooManyReports extends refusal(
  'unavailable',
  'report.too-many',
  'Too many reports are being made at once',
) {}
export class ReportAreaOutOfScope extends refusal(
  'rule',
  'report.area-out-of-scope',
  'The area is not in the scope of the mission',
) {}
export class ReportDraftsNotYours extends refusal(
  'forbidden',
  'report.drafts-not-yours',
  'Drafts are for the auditing side only',
) {}
export class ReportPartUnknown extends refusal(
  'not-found',
  'report.part-not-found',
  'The report has no such part',
) {}
export class ReportJobNotFound extends refusal(
  'not-found',
  'report.job-not-found',
  'Nothing is known of the report that is named so',
) {}
/** Answered to a connection that is closed: only the log shows it, as what it is. */
export class ReportGivenUp extends refusal(
  'conflict',
  'report.given-up',
  'Nobody waits for the report any more',
) {}
