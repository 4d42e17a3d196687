import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { judgeStep, type StepJudgement } from '../domain/judge-step';
import { StepDesk, type PlacedStep } from './step-desk';

@Injectable()
export class JudgeStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: StepDesk,
  ) {}

  execute(
    actor: Actor,
    id: string,
    version: number,
    judgement: StepJudgement,
  ): Promise<PlacedStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const placed = await this.desk.hold(tx, id);
      return this.desk.change(tx, placed, version, ({ finding, step }) =>
        judgeStep(finding, step, judgement, { actor, now: tx.now }),
      );
    });
  }
}
