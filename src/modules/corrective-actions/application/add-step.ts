import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Findings, type Finding } from '../../findings';
import { PlanIncomplete } from '../domain/plan.errors';
import { stepAdded } from '../domain/plan.events';
import { assertWritesPlan } from '../domain/plan.policy';
import { newStep, type StepContent } from '../domain/step';
import { lackingIn } from '../domain/submit-plan';
import { assertTakesFurtherSteps } from '../domain/write-plan';
import { PlanRepository } from '../persistence/plan.repository';
import { StepRepository } from '../persistence/step.repository';
import { NamedInPlan } from './named-in-plan';
import { PlanDesk } from './plan-desk';
import type { PlacedStep } from './step-desk';
import { stepDraft, type WrittenStep } from './write-plan';

/** Adds what is to be done because a finding came back. */
@Injectable()
export class AddStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly findings: Findings,
    private readonly desk: PlanDesk,
    private readonly named: NamedInPlan,
    private readonly plans: PlanRepository,
    private readonly steps: StepRepository,
  ) {}

  execute(actor: Actor, findingId: string, command: Omit<WrittenStep, 'id'>): Promise<PlacedStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const finding = await this.findings.hold(tx, findingId);
      assertWritesPlan(actor, finding);
      assertTakesFurtherSteps(finding);
      const { plan, steps } = await this.desk.get(tx, finding);
      const content = await this.contentOf(tx, finding, command);
      const { missionId } = finding;
      const place = { id: this.ids.next(), planId: plan.id, findingId, missionId };
      const step = newStep(content, { ...place, position: steps.length + 1, now: tx.now });
      await this.steps.insert(tx, [step]);
      await this.plans.touch(tx, plan.id);
      tx.record(stepAdded(step));
      return { finding, step };
    });
  }

  private async contentOf(
    tx: Transaction,
    { missionId }: Finding,
    command: WrittenStep,
  ): Promise<StepContent> {
    const { actionOfficeId, ownerId } = command;
    await this.named.assertOrganizations(
      tx,
      actionOfficeId ? [{ pointer: '#/actionOfficeId', id: actionOfficeId }] : [],
    );
    const owners = ownerId ? [{ pointer: '#/ownerId', id: ownerId }] : [];
    const people = await this.named.people(tx, missionId, owners);
    const content = stepDraft(command, people.get(ownerId ?? ''));
    const errors = lackingIn(content, '#');
    if (errors.length > 0)
      throw new PlanIncomplete('A further step has an action, an office and an estimated date.', {
        errors,
      });
    return content;
  }
}
