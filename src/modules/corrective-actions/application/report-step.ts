import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { reportStep, type StepReport } from '../domain/report-step';
import type { Step } from '../domain/step';
import { NamedInPlan } from './named-in-plan';
import { PlanDesk } from './plan-desk';
import { StepDesk, type PlacedStep } from './step-desk';

/** What is said of a step; who carries it out is named by id. */
export interface ReportStepCommand extends Omit<StepReport, 'owner'> {
  readonly ownerId?: string | null;
}

@Injectable()
export class ReportStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: StepDesk,
    private readonly plans: PlanDesk,
    private readonly named: NamedInPlan,
  ) {}

  execute(
    actor: Actor,
    id: string,
    version: number,
    command: ReportStepCommand,
  ): Promise<PlacedStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const placed = await this.desk.hold(tx, id);
      return this.desk.change(tx, placed, version, (held) => this.reported(tx, held, command));
    });
  }

  /** The step after the report, for those who have it in their hands. */
  async reported(
    tx: Transaction,
    { finding, step }: PlacedStep,
    { ownerId, ...report }: ReportStepCommand,
  ): Promise<Step> {
    const named = ownerId ? [{ pointer: '#/ownerId', id: ownerId }] : [];
    const people = await this.named.people(tx, finding.missionId, named);
    const owner = ownerId === undefined ? {} : { owner: people.get(ownerId ?? '') ?? null };
    const today = await this.plans.today(tx, finding.missionId, tx.now);
    const reporting = { actor: tx.actor, now: tx.now, today };
    return reportStep(finding, step, { ...report, ...owner }, reporting);
  }
}
