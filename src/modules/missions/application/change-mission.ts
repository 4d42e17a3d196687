import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Memberships } from '../../identity';
import { assertNobodyActsOutside } from '../domain/member';
import {
  assertAreasOf,
  changeMission,
  isScopeChanged,
  missionChanged,
  type Mission,
  type MissionPatch,
} from '../domain/mission';
import { assertMember } from '../domain/mission.policy';
import { MissionRepository } from '../persistence/mission.repository';
import { MissionReferences } from './mission-references';
import { Missions } from './missions';

@Injectable()
export class ChangeMission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly missions: Missions,
    private readonly repository: MissionRepository,
    private readonly references: MissionReferences,
    private readonly memberships: Memberships,
  ) {}

  execute(actor: Actor, id: string, patch: MissionPatch, version: number): Promise<Mission> {
    return this.unitOfWork.run(actor, async (tx) => {
      const mission = await this.missions.holdFor(tx, actor, id);
      assertMember(actor, mission, { roles: ['programme-manager', 'lead-auditor'] });
      await assertCurrent(tx, { ...mission, kind: 'mission' }, version);
      const changed = changeMission(mission, patch);
      await this.assertReferences(tx, mission, patch);
      if (isSame(mission, changed)) return mission;
      const stored = await this.repository.update(tx, changed, version);
      if (isScopeChanged(mission, stored)) await this.repository.keepScope(tx, stored);
      tx.record(missionChanged(mission, stored));
      return stored;
    });
  }

  /** What the patch names is there: the areas in the edition, their people, the organization. */
  private async assertReferences(
    tx: Transaction,
    mission: Mission,
    { areas, leadOrganizationId }: MissionPatch,
  ): Promise<void> {
    if (areas) {
      assertAreasOf(await this.references.edition(mission.edition), areas);
      assertNobodyActsOutside(areas, await this.memberships.list(tx, mission.id));
    }
    await this.references.assertOrganization(tx, leadOrganizationId);
  }
}
