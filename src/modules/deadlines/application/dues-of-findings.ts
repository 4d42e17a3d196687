import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { DueItem } from '../../../kernel/due';
import { Clock } from '../../../platform/clock/clock';
import type { Condition } from '../../../platform/database/conditions';
import { Reader } from '../../../platform/database/transaction';
import type { DuesByFinding, DuesSource, Finding } from '../../findings';
import { OverdueFindings } from '../persistence/overdue-findings';
import { DeadlineQueries } from './deadline-queries';

/** What the findings are told of what is due: the same as the list of deadlines says. */
@Injectable()
export class DuesOfFindings implements DuesSource {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly queries: DeadlineQueries,
    private readonly overdue: OverdueFindings,
  ) {}

  async of(actor: Actor, findings: readonly Finding[]): Promise<DuesByFinding> {
    const found = new Map<string, DueItem[]>(findings.map(({ id }) => [id, []]));
    const wanted = {
      missionIds: [...new Set(findings.map(({ missionId }) => missionId))],
      findingIds: [...found.keys()],
    };
    for (const item of await this.queries.read(this.reader, actor, this.clock.now(), wanted))
      if (item.findingId !== null) found.get(item.findingId)?.push(item);
    return found;
  }

  overdueIn(actor: Actor, missionId: string | undefined): Promise<Condition> {
    const wanted = missionId === undefined ? {} : { missionIds: [missionId] };
    return this.overdue.condition(this.reader, actor, this.clock.now(), wanted);
  }
}
