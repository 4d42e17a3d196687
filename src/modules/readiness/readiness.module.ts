import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { DeadlinesModule } from '../deadlines';
import { MissionsModule } from '../missions';
import { ReferenceDataModule } from '../reference-data';
import { FollowUpController } from './api/follow-up.controller';
import { OutlookController } from './api/outlook.controller';
import { ReadinessHistoryController } from './api/readiness-history.controller';
import { ReadinessController } from './api/readiness.controller';
import { ComparisonQueries } from './application/comparison-queries';
import { ComputeReadiness } from './application/compute-readiness';
import { GapQueries } from './application/gap-queries';
import { Histories } from './application/histories';
import { HistoryQueries } from './application/history-queries';
import { KeptReadiness } from './application/kept-readiness';
import { OutlookQueries } from './application/outlook-queries';
import { QuestionSets } from './application/question-sets';
import { ReadinessQueries } from './application/readiness-queries';
import { ScopeHistory } from './application/scope-history';
import { Situations } from './application/situations';
import { Subjects } from './application/subjects';
import { TrackQueries } from './application/track-queries';
import { AnswerRows } from './persistence/answer-rows';
import { EvidenceRows } from './persistence/evidence-rows';
import { FollowUpRows } from './persistence/follow-up-rows';
import { MissionScopes } from './persistence/mission-scopes';
import { TrackMissions } from './persistence/track-missions';

@Module({
  imports: [CatalogueModule, ReferenceDataModule, MissionsModule, DeadlinesModule],
  controllers: [
    ReadinessController,
    ReadinessHistoryController,
    FollowUpController,
    OutlookController,
  ],
  providers: [
    ReadinessQueries,
    ComputeReadiness,
    KeptReadiness,
    QuestionSets,
    Subjects,
    ScopeHistory,
    Histories,
    HistoryQueries,
    Situations,
    GapQueries,
    ComparisonQueries,
    TrackQueries,
    OutlookQueries,
    AnswerRows,
    MissionScopes,
    FollowUpRows,
    EvidenceRows,
    TrackMissions,
  ],
  exports: [ReadinessQueries, HistoryQueries, GapQueries],
})
export class ReadinessModule {}
