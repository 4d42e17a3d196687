import type { DomainEvent } from '../../../kernel/domain-event';
import type { SealedReport } from './report';
import type { ReportWish } from './wish';

/** Who made which report of what is known by the actor of the entry, its mission and these words. */
export function reportMade(
  { kind, asOf, contentHash, journalPosition }: SealedReport,
  wish: ReportWish & { readonly format: string; readonly area?: string },
): DomainEvent {
  const { missionId, language, classification, includeDrafts, format, area } = wish;
  return {
    type: 'report.made',
    subject: { kind: 'mission', id: missionId },
    missionId,
    changes: {
      report: kind,
      ...(area === undefined ? {} : { area }),
      format,
      language,
      classification,
      includeDrafts,
      asOf,
      contentHash,
      journalPosition,
    },
  };
}
