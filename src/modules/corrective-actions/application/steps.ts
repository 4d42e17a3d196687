import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { DueItem } from '../../../kernel/due';
import { Reader, type Scope } from '../../../platform/database/transaction';
import { FindingDues } from '../../findings';
import { StepDesk, type PlacedStep } from './step-desk';

/** A step, and what is due of its finding, the plan and the steps. */
export interface ShownStep extends PlacedStep {
  readonly dues: readonly DueItem[];
}

/** The steps of plans, for everybody who may know of them. */
@Injectable()
export class Steps {
  constructor(
    private readonly reader: Reader,
    private readonly desk: StepDesk,
    private readonly dues: FindingDues,
  ) {}

  /** Throws StepNotFound for a step that this person may not know of. */
  getFor(actor: Actor, id: string, scope: Scope = this.reader): Promise<PlacedStep> {
    return this.desk.get(scope, actor, id);
  }

  async show(actor: Actor, id: string): Promise<ShownStep> {
    const placed = await this.getFor(actor, id);
    return { ...placed, dues: await this.dues.ofOne(actor, placed.finding) };
  }
}
