import { Module, type OnModuleInit } from '@nestjs/common';
import { AssessmentsModule } from '../assessments';
import { FindingPlans, FindingsModule } from '../findings';
import { IdentityModule } from '../identity';
import { MissionsModule } from '../missions';
import { ReferenceDataModule, ReferenceUses } from '../reference-data';
import { PlanController } from './api/plan.controller';
import { StepsController } from './api/steps.controller';
import { AddStep } from './application/add-step';
import { ChangeSteps } from './application/change-steps';
import { EvidenceAttached } from './application/evidence-attached';
import { JudgeStep } from './application/judge-step';
import { NamedInPlan } from './application/named-in-plan';
import { PlanDesk } from './application/plan-desk';
import { PlanGuards } from './application/plan-guards';
import { PlanQueries } from './application/plan-queries';
import { ReportStep } from './application/report-step';
import { ReviewPlan } from './application/review-plan';
import { StepDesk } from './application/step-desk';
import { Steps } from './application/steps';
import { SubmitPlan } from './application/submit-plan';
import { WritePlan } from './application/write-plan';
import { PlanRepository } from './persistence/plan.repository';
import { StepRepository } from './persistence/step.repository';
import { SubmissionRepository } from './persistence/submission.repository';

@Module({
  imports: [IdentityModule, ReferenceDataModule, MissionsModule, AssessmentsModule, FindingsModule],
  controllers: [PlanController, StepsController],
  providers: [
    PlanRepository,
    StepRepository,
    SubmissionRepository,
    PlanDesk,
    StepDesk,
    NamedInPlan,
    EvidenceAttached,
    PlanGuards,
    PlanQueries,
    WritePlan,
    SubmitPlan,
    ReviewPlan,
    AddStep,
    Steps,
    ReportStep,
    JudgeStep,
    ChangeSteps,
  ],
  exports: [Steps, EvidenceAttached],
})
export class CorrectiveActionsModule implements OnModuleInit {
  constructor(
    private readonly findingPlans: FindingPlans,
    private readonly guards: PlanGuards,
    uses: ReferenceUses,
  ) {
    uses.declare('organization', {
      kind: 'step',
      table: 'plan_step',
      column: 'actionOfficeId',
      label: 'id',
    });
  }

  onModuleInit(): void {
    this.findingPlans.bring(this.guards);
  }
}
