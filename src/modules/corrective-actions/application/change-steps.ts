import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { DomainError } from '../../../kernel/domain-error';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { judgeStep, type StepJudgement } from '../domain/judge-step';
import { StepRepository } from '../persistence/step.repository';
import { ReportStep, type ReportStepCommand } from './report-step';
import { StepDesk, type PlacedStep, type StepAct } from './step-desk';

/** One of many steps, and the version of it that was read. */
interface ReadStep {
  readonly id: string;
  readonly version: number;
}
export type StepReportItem = ReadStep & ReportStepCommand;
export type StepJudgementItem = ReadStep & StepJudgement;

/** What became of one item: the step as it is now, or why it stayed as it was. */
export type ChangedStep = PlacedStep | DomainError;

/** Changes many steps, each wholly or not at all. */
@Injectable()
export class ChangeSteps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: StepDesk,
    private readonly steps: StepRepository,
    private readonly reportStep: ReportStep,
  ) {}

  report(actor: Actor, items: readonly StepReportItem[]): Promise<readonly ChangedStep[]> {
    return this.each(actor, items, (tx, { id: _id, version: _version, ...report }) => {
      return (placed) => this.reportStep.reported(tx, placed, report);
    });
  }

  judge(actor: Actor, items: readonly StepJudgementItem[]): Promise<readonly ChangedStep[]> {
    return this.each(actor, items, (tx, judgement) => ({ finding, step }) => {
      return judgeStep(finding, step, judgement, { actor, now: tx.now });
    });
  }

  private each<T extends ReadStep>(
    actor: Actor,
    items: readonly T[],
    actOf: (tx: Transaction, item: T) => StepAct,
  ): Promise<readonly ChangedStep[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outcomes = new Map<string, ChangedStep>();
      for (const item of await this.inOrder(tx, items))
        outcomes.set(item.id, await this.one(tx, item, actOf(tx, item)));
      return items.flatMap(({ id }) => outcomes.get(id) ?? []);
    });
  }

  /** By their findings, so that two calls at once wait for each other instead of for ever. */
  private async inOrder<T extends ReadStep>(tx: Transaction, items: readonly T[]): Promise<T[]> {
    const found = await this.steps.find(
      tx,
      items.map(({ id }) => id),
    );
    const findingOf = new Map(found.map(({ id, findingId }) => [id, findingId]));
    const key = ({ id }: T): string => findingOf.get(id) ?? '';
    return [...items].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  }

  private async one(tx: Transaction, item: ReadStep, act: StepAct): Promise<ChangedStep> {
    try {
      return await this.desk.change(tx, await this.desk.hold(tx, item.id), item.version, act);
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }
}
