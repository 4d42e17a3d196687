import { Module, type OnModuleInit } from '@nestjs/common';
import { AssessmentsModule } from '../assessments';
import { CatalogueModule } from '../catalogue';
import { MissionFindings, MissionsModule } from '../missions';
import { ReferenceDataModule, ReferenceUses } from '../reference-data';
import { BulkFindingsController } from './api/bulk-findings.controller';
import { ChangeFindingsController } from './api/change-findings.controller';
import { FindingPartsController } from './api/finding-parts.controller';
import { FindingsController } from './api/findings.controller';
import { AnswerRecommendation } from './application/answer-recommendation';
import { ChangeFindings } from './application/change-findings';
import { CommentOnFinding } from './application/comment-on-finding';
import { FindingDues } from './application/finding-dues';
import { FindingMoves } from './application/finding-moves';
import { FindingPlans } from './application/finding-plans';
import { FindingQueries } from './application/finding-queries';
import { Findings } from './application/findings';
import { MoveFinding } from './application/move-finding';
import { Recommend } from './application/recommend';
import { RecordFindings } from './application/record-findings';
import { RecordingContexts } from './application/recording-context';
import { ReviseFinding } from './application/revise-finding';
import { CommentRepository } from './persistence/comment.repository';
import { FindingList } from './persistence/finding-list';
import { FindingRepository } from './persistence/finding.repository';
import { MissionFindingsSource } from './persistence/mission-findings-source';
import { RecommendationRepository } from './persistence/recommendation.repository';

@Module({
  imports: [CatalogueModule, ReferenceDataModule, MissionsModule, AssessmentsModule],
  controllers: [
    BulkFindingsController,
    ChangeFindingsController,
    FindingsController,
    FindingPartsController,
  ],
  providers: [
    RecordFindings,
    RecordingContexts,
    ReviseFinding,
    MoveFinding,
    FindingMoves,
    FindingPlans,
    FindingDues,
    Findings,
    ChangeFindings,
    AnswerRecommendation,
    CommentOnFinding,
    Recommend,
    FindingQueries,
    FindingList,
    MissionFindingsSource,
    FindingRepository,
    CommentRepository,
    RecommendationRepository,
  ],
  exports: [Findings, FindingPlans, FindingDues],
})
export class FindingsModule implements OnModuleInit {
  constructor(
    private readonly missionFindings: MissionFindings,
    private readonly source: MissionFindingsSource,
    uses: ReferenceUses,
  ) {
    uses.declare('organization', {
      kind: 'finding',
      table: 'finding',
      column: 'ownerOrganizationId',
      label: 'reference',
    });
  }

  onModuleInit(): void {
    this.missionFindings.bring(this.source);
  }
}
