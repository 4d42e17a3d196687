import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Organizations, type Organization } from '../../reference-data';
import { missionMoved, missionPlanned, planMission } from '../domain/mission';
import { MissionRepository } from '../persistence/mission.repository';
import { PUBLIC_MISSIONS, type PublicMission } from './public-missions';

const EVERY = { page: 1, perPage: 200, sort: [], withTotal: false } as const;

/** Puts the missions that are publicly known where nobody has recorded a mission of their State and year. */
@Injectable()
export class SeedMissions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly organizations: Organizations,
    private readonly missions: MissionRepository,
  ) {}

  async ensure(): Promise<void> {
    await this.unitOfWork.run(systemActor('Octant, first start'), async (tx) => {
      for (const mission of PUBLIC_MISSIONS) await this.ensureOne(tx, mission);
    });
  }

  private async ensureOne(tx: Transaction, known: PublicMission): Promise<void> {
    const { state, year, ledBy, hasBegun, ...facts } = known;
    if (!(await this.missions.takeFirstNumber(tx, state, year))) return;
    const leadOrganizationId = (await this.leaderOf(tx, ledBy))?.id ?? null;
    const unknown = { startsOn: null, endsOn: null, illustrative: false } as const;
    const planned = planMission(
      { id: this.ids.next(), state, ...facts, ...unknown, leadOrganizationId },
      { year, number: 1 },
      tx.now,
    );
    await this.missions.insert(tx, planned);
    tx.record(missionPlanned(planned));
    if (!hasBegun) return;
    const begun = { ...planned, status: 'in-progress' } as const;
    tx.record(missionMoved(planned, await this.missions.update(tx, begun, planned.version)));
  }

  private async leaderOf(
    tx: Transaction,
    { kind, state }: PublicMission['ledBy'],
  ): Promise<Organization | undefined> {
    const filter = { kind: [kind], ...(state === null ? {} : { state: [state] }) };
    return (await this.organizations.listBy(tx, filter).page(EVERY)).items[0];
  }
}
