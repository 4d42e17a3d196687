import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue';
import { MissionsModule } from '../missions';
import { ReadinessModule } from '../readiness';
import { ReferenceDataModule } from '../reference-data';
import { ReportsController } from './api/reports.controller';
import { GatherMaterial } from './application/gather-material';
import { MakeReport } from './application/make-report';
import { ReportJobs } from './application/report-jobs';
import { FindingRows } from './persistence/finding-rows';
import { MissionRows } from './persistence/mission-rows';
import { PlanRows } from './persistence/plan-rows';
import { ReportRenderer } from './rendering/report-renderer';

@Module({
  imports: [CatalogueModule, ReferenceDataModule, MissionsModule, ReadinessModule],
  controllers: [ReportsController],
  providers: [
    MakeReport,
    ReportJobs,
    GatherMaterial,
    ReportRenderer,
    FindingRows,
    MissionRows,
    PlanRows,
  ],
})
export class ReportsModule {}
