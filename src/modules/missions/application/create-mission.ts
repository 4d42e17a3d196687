import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { dayIn } from '../../../kernel/calendar-date';
import { Ids } from '../../../platform/clock/ids';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import {
  assertAreasOf,
  missionPlanned,
  planMission,
  type Mission,
  type MissionKind,
} from '../domain/mission';
import { MissionRepository } from '../persistence/mission.repository';
import { MissionReferences } from './mission-references';

export interface CreateMissionCommand {
  readonly title: string;
  readonly state: string;
  readonly kind: MissionKind;
  readonly edition: string;
  readonly areas: readonly string[];
  readonly leadOrganizationId?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly note?: string | null;
  readonly illustrative?: boolean;
}

@Injectable()
export class CreateMission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly references: MissionReferences,
    private readonly missions: MissionRepository,
  ) {}

  async execute(actor: Actor, command: CreateMissionCommand): Promise<Mission> {
    assertAreasOf(await this.references.edition(command.edition), command.areas);
    return this.unitOfWork.run(actor, (tx) => this.plan(tx, command));
  }

  private async plan(tx: Transaction, command: CreateMissionCommand): Promise<Mission> {
    const { leadOrganizationId = null, startsOn = null, endsOn = null, note = null } = command;
    const { timeZone } = await this.references.state(tx, command.state);
    await this.references.assertOrganization(tx, leadOrganizationId);
    const year = Number((startsOn ?? dayIn(timeZone, tx.now)).slice(0, 4));
    const number = await this.missions.drawNumber(tx, command.state, year);
    const { title, state, kind, edition, areas, illustrative = false } = command;
    const mission = planMission(
      {
        id: this.ids.next(),
        title,
        state,
        kind,
        edition,
        areas,
        leadOrganizationId,
        startsOn,
        endsOn,
        note,
        illustrative,
      },
      { year, number },
      tx.now,
    );
    await this.missions.insert(tx, mission);
    tx.record(missionPlanned(mission));
    return mission;
  }
}
