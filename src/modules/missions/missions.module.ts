import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { IdentityModule } from '../identity';
import { ReferenceDataModule, ReferenceUses } from '../reference-data';
import { ConsultationsController } from './api/consultations.controller';
import { MembersController } from './api/members.controller';
import { MissionsController } from './api/missions.controller';
import { AddMember } from './application/add-member';
import { ChangeConsultation } from './application/change-consultation';
import { ChangeMember } from './application/change-member';
import { ChangeMission } from './application/change-mission';
import { ConsultationChecks } from './application/consultation-checks';
import { ConsultationQueries } from './application/consultation-queries';
import { CreateMission } from './application/create-mission';
import { MemberQueries } from './application/member-queries';
import { DemandedFacts } from './application/demanded-facts';
import { MembersOfMission } from './application/members-of-mission';
import { MissionFindings } from './application/mission-findings';
import { MissionQueries } from './application/mission-queries';
import { MissionReferences } from './application/mission-references';
import { Missions } from './application/missions';
import { MoveMission } from './application/move-mission';
import { RecordConsultation } from './application/record-consultation';
import { RemoveConsultation } from './application/remove-consultation';
import { RemoveMember } from './application/remove-member';
import { SeedMissions } from './application/seed-missions';
import { ConsultationRepository } from './persistence/consultation.repository';
import { MemberList } from './persistence/member-list';
import { MissionList } from './persistence/mission-list';
import { MissionRepository } from './persistence/mission.repository';

@Module({
  imports: [IdentityModule, CatalogueModule, ReferenceDataModule],
  controllers: [MissionsController, MembersController, ConsultationsController],
  providers: [
    MissionRepository,
    MissionList,
    MemberList,
    ConsultationRepository,
    Missions,
    MissionFindings,
    MissionReferences,
    DemandedFacts,
    MissionQueries,
    CreateMission,
    ChangeMission,
    MoveMission,
    MembersOfMission,
    MemberQueries,
    AddMember,
    ChangeMember,
    RemoveMember,
    ConsultationChecks,
    ConsultationQueries,
    RecordConsultation,
    ChangeConsultation,
    RemoveConsultation,
    SeedMissions,
  ],
  exports: [Missions, MissionFindings, SeedMissions],
})
export class MissionsModule {
  constructor(uses: ReferenceUses) {
    const kind = 'mission';
    uses.declare('state', { kind, table: 'mission', column: 'state', label: 'reference' });
    // Reports of the past name who led it then; the history holds who leads it now as well.
    const led = { table: 'mission_history', column: 'leadOrganizationId', label: 'title' };
    uses.declare('organization', { kind, ...led });
  }
}
