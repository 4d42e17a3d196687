import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { MissionsModule } from '../missions';
import { AssessmentsController } from './api/assessments.controller';
import { AnswerQuestion } from './application/answer-question';
import { AnswerQuestions } from './application/answer-questions';
import { Answering } from './application/answering';
import { AssessmentQueries } from './application/assessment-queries';
import { Assessments } from './application/assessments';
import { AssessmentRepository } from './persistence/assessment.repository';

@Module({
  imports: [CatalogueModule, MissionsModule],
  controllers: [AssessmentsController],
  providers: [
    AssessmentRepository,
    Answering,
    AnswerQuestion,
    AnswerQuestions,
    AssessmentQueries,
    Assessments,
  ],
  exports: [Assessments],
})
export class AssessmentsModule {}
