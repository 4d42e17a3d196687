import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { MissionsModule } from '../missions';
import { ReferenceDataModule } from '../reference-data';
import { ReadinessController } from './api/readiness.controller';
import { ComputeReadiness } from './application/compute-readiness';
import { KeptReadiness } from './application/kept-readiness';
import { QuestionSets } from './application/question-sets';
import { ReadinessQueries } from './application/readiness-queries';
import { AnswerRows } from './persistence/answer-rows';
import { TrackMissions } from './persistence/track-missions';

@Module({
  imports: [CatalogueModule, ReferenceDataModule, MissionsModule],
  controllers: [ReadinessController],
  providers: [
    ReadinessQueries,
    ComputeReadiness,
    KeptReadiness,
    QuestionSets,
    AnswerRows,
    TrackMissions,
  ],
})
export class ReadinessModule {}
