import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import { Findings, type Finding } from '../../findings';
import { StepNotFound } from '../domain/plan.errors';
import { stepChanged } from '../domain/plan.events';
import type { Step } from '../domain/step';
import { PlanRepository } from '../persistence/plan.repository';
import { StepRepository } from '../persistence/step.repository';
import { PlanDesk } from './plan-desk';

/** A step with the finding that it belongs to. */
export interface PlacedStep {
  readonly finding: Finding;
  readonly step: Step;
}

/** What becomes of a step; it throws what stands against it. */
export type StepAct = (placed: PlacedStep) => Promise<Step> | Step;

/** Steps of plans, and how one becomes another. */
@Injectable()
export class StepDesk {
  constructor(
    private readonly findings: Findings,
    private readonly desk: PlanDesk,
    private readonly plans: PlanRepository,
    private readonly steps: StepRepository,
  ) {}

  /** The step as the plan has it that this person may see: a draft is the State's own, what it sent before is not. */
  async get(scope: Scope, actor: Actor, id: string): Promise<PlacedStep> {
    const findingId = await this.steps.findingOf(scope, id);
    if (findingId === undefined) throw noStep(id);
    const finding = await this.findings.get(scope, findingId);
    const seen = await this.desk.seen(scope, actor, finding);
    const step = seen?.steps.find((one) => one.id === id);
    if (!step) throw noStep(id);
    return { step, finding };
  }

  /** The step as `get` finds it, which nobody else changes until the unit ends. */
  async hold(tx: Transaction, id: string): Promise<PlacedStep> {
    const { step } = await this.get(tx, tx.actor, id);
    const finding = await this.findings.hold(tx, step.findingId);
    return { finding, step: (await this.get(tx, tx.actor, id)).step };
  }

  /** Changes the step, and takes its finding along where the life cycle says so. Nothing is stored if it throws. */
  async change(
    tx: Transaction,
    placed: PlacedStep,
    version: number,
    act: StepAct,
  ): Promise<PlacedStep> {
    const { finding, step: before } = placed;
    // A plan that is sent anew changes its steps, and says so once for all of them.
    const changedWith = { kind: 'plan', id: before.planId, type: 'plan.submitted' };
    await assertCurrent(tx, { ...before, kind: 'step', changedWith }, version);
    const after = await act(placed);
    const moved = await this.takeAlong(tx, finding, after);
    if (isSame(before, after)) return { finding: moved, step: before };
    await this.steps.update(tx, before, after);
    await this.plans.touch(tx, after.planId);
    tx.record(stepChanged(before, after));
    return { finding: moved, step: after };
  }

  /** Work begins with the first step that begins; a refused step undoes the reported completion. */
  private takeAlong(tx: Transaction, finding: Finding, after: Step): Promise<Finding> {
    const begins = finding.state === 'cap-accepted' && after.state !== 'not-started';
    if (begins) return this.findings.advance(tx, finding, 'in-progress');
    const isUndone = finding.state === 'completion-reported' && after.state === 'refused';
    if (!isUndone) return Promise.resolve(finding);
    return this.findings.advance(tx, finding, 'in-progress', after.stateReason ?? undefined);
  }
}

const noStep = (id: string) => new StepNotFound(`There is no step ${id}.`);
