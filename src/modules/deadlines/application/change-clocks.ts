import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Missions, assertMember, assertNotOver } from '../../missions';
import { clocksChanged, type ClockDays, type MissionClocks } from '../domain/clocks';
import { ClockRepository } from '../persistence/clock.repository';

/** The leaders of a mission agree on other clocks with its State. */
@Injectable()
export class ChangeClocks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly missions: Missions,
    private readonly clocks: ClockRepository,
  ) {}

  execute(
    actor: Actor,
    missionId: string,
    version: number,
    days: ClockDays,
  ): Promise<MissionClocks> {
    return this.unitOfWork.run(actor, async (tx) => {
      const mission = await this.missions.getFor(tx, actor, missionId);
      assertMember(actor, mission, { roles: ['programme-manager', 'lead-auditor'] });
      assertNotOver(mission, 'deadlines');
      const before = await this.clocks.get(tx, missionId);
      await assertCurrent(tx, { kind: 'mission', id: missionId, version: before.version }, version);
      if (before.version > 0 && isSame(before.days, days)) return before;
      const after = await this.clocks.replace(tx, before, days);
      tx.record(clocksChanged(before, after));
      return after;
    });
  }
}
