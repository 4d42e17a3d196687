import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { MissionsModule } from '../missions';
import { ReferenceDataModule } from '../reference-data';
import { ReadinessHistoryController } from './api/readiness-history.controller';
import { ReadinessController } from './api/readiness.controller';
import { ComputeReadiness } from './application/compute-readiness';
import { Histories } from './application/histories';
import { HistoryQueries } from './application/history-queries';
import { KeptReadiness } from './application/kept-readiness';
import { QuestionSets } from './application/question-sets';
import { ReadinessQueries } from './application/readiness-queries';
import { ScopeHistory } from './application/scope-history';
import { Subjects } from './application/subjects';
import { AnswerRows } from './persistence/answer-rows';
import { MissionScopes } from './persistence/mission-scopes';
import { TrackMissions } from './persistence/track-missions';

@Module({
  imports: [CatalogueModule, ReferenceDataModule, MissionsModule],
  controllers: [ReadinessController, ReadinessHistoryController],
  providers: [
    ReadinessQueries,
    ComputeReadiness,
    KeptReadiness,
    QuestionSets,
    Subjects,
    ScopeHistory,
    Histories,
    HistoryQueries,
    AnswerRows,
    MissionScopes,
    TrackMissions,
  ],
  exports: [ReadinessQueries],
})
export class ReadinessModule {}
