import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/transaction';
import {
  assertAreasInScope,
  assertConsults,
  assertFindingsKnown,
  type Consultation,
} from '../domain/consultation';
import { assertMayConsult } from '../domain/consultation.policy';
import type { Mission } from '../domain/mission';
import { MissionFindings } from './mission-findings';
import { Missions } from './missions';

/** What holds for every writing to the consultations of a mission. */
@Injectable()
export class ConsultationChecks {
  constructor(
    private readonly missions: Missions,
    private readonly findings: MissionFindings,
  ) {}

  /** The mission, if the actor may write about consultations in these areas, and it is not over. */
  async missionFor(tx: Transaction, missionId: string, areas: readonly string[]): Promise<Mission> {
    const mission = await this.missions.getFor(tx, tx.actor, missionId);
    assertMayConsult(tx.actor, mission, areas);
    assertConsults(mission);
    return mission;
  }

  /** Areas and findings that the consultation names are those of its mission. */
  async assertFits(tx: Transaction, mission: Mission, consultation: Consultation): Promise<void> {
    const { areas, findingIds } = consultation;
    assertAreasInScope(mission, areas);
    assertFindingsKnown(findingIds, await this.findings.among(tx, mission.id, findingIds));
  }
}
