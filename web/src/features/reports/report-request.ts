import { queryString } from '../../api/query-string';
import type { Language } from '../../i18n/languages';

export const REPORTS = ['readiness', 'findings', 'plans', 'mission', 'area'] as const;
export const FORMATS = ['pdf', 'xlsx', 'html', 'csv', 'json'] as const;
export const CLASSIFICATIONS = ['public', 'official-use', 'confidential'] as const;

export type ReportName = (typeof REPORTS)[number];
export type ReportFormat = (typeof FORMATS)[number];
export type Classification = (typeof CLASSIFICATIONS)[number];

/** Which report somebody wants, and how. */
export interface Wish {
  readonly report: ReportName;
  readonly missionId: string;
  /** Only for the sheet of one area. */
  readonly area: string;
  /** The day at whose end the report speaks; empty for now. */
  readonly asOf: string;
  readonly language: Language;
  readonly format: ReportFormat;
  readonly classification: Classification;
  readonly includeDrafts: boolean;
}

/** Whether enough is said to make it. */
export const isComplete = ({ report, missionId, area }: Wish): boolean =>
  missionId !== '' && (report !== 'area' || area !== '');

/** Whether two wishes are for the same pages: as which file they are taken along does not matter. */
export const isSameReport = (one: Wish, other: Wish): boolean =>
  reportPath(one, '', 'html') === reportPath(other, '', 'html');

const endOf = (day: string): string | undefined =>
  day === '' ? undefined : new Date(`${day}T23:59:59`).toISOString();

/** Where the server makes the report; under the name of the job it tells how far it is. */
export function reportPath(wish: Wish, jobId: string, format: ReportFormat = wish.format): string {
  const { report, missionId, area, asOf, language, classification, includeDrafts } = wish;
  const query = queryString({
    missionId,
    area: report === 'area' ? area : undefined,
    lang: language,
    format,
    asOf: endOf(asOf),
    classification,
    includeDrafts: includeDrafts || undefined,
    jobId,
  });
  return `/reports/${report}${query}`;
}

/** The name that the server gave the file, else one of our own. */
export function fileNameIn(disposition: string | null, wish: Wish): string {
  const [, named] = /filename="([^"]+)"/.exec(disposition ?? '') ?? [];
  return named ?? `${wish.report}.${wish.format}`;
}
