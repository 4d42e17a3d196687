import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Scope } from '../../../platform/database/transaction';
import { planDueOn, replyDueOn } from '../domain/dues';
import { ClockedFindings } from '../persistence/clocked-findings';

/** A finding that was issued, as far as clocks go. */
export interface IssuedFinding {
  readonly id: string;
  readonly missionId: string;
  readonly state: string;
  readonly sscCandidate: boolean;
  /** RFC 3339 in UTC. */
  readonly issuedAt: string;
}

/** The days by which the State owes a plan, and a reply to a possible safety concern; null for what is not awaited. */
export interface ClockedDays {
  readonly planDueOn: CalendarDate | null;
  readonly replyDueOn: CalendarDate | null;
}

/** The days that the clocks of their missions set for findings. */
@Injectable()
export class FindingClocks {
  constructor(private readonly clocked: ClockedFindings) {}

  /** By finding; as they are, or as they were at an instant. */
  async of(
    scope: Scope,
    findings: readonly IssuedFinding[],
    asOf?: Date,
  ): Promise<ReadonlyMap<string, ClockedDays>> {
    const missionIds = [...new Set(findings.map(({ missionId }) => missionId))];
    const clocks = await this.clocked.clocksOf(scope, missionIds, asOf);
    const candidates = findings.filter(({ sscCandidate }) => sscCandidate).map(({ id }) => id);
    const concerns = await this.clocked.concerns(scope, candidates, asOf);
    return new Map(
      findings.flatMap((finding) => {
        const clock = clocks.get(finding.missionId);
        if (!clock) return [];
        const concern = concerns.get(finding.id);
        const days = {
          planDueOn: planDueOn(finding, clock),
          replyDueOn: concern ? replyDueOn({ ...finding, ...concern }, clock) : null,
        };
        return [[finding.id, days]];
      }),
    );
  }
}
