import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { Reader, type Scope } from '../../../platform/database/transaction';
import { StepDesk, type PlacedStep } from './step-desk';

/** The steps of plans, for everybody who may know of them. */
@Injectable()
export class Steps {
  constructor(
    private readonly reader: Reader,
    private readonly desk: StepDesk,
  ) {}

  /** Throws StepNotFound for a step that this person may not know of. */
  getFor(actor: Actor, id: string, scope: Scope = this.reader): Promise<PlacedStep> {
    return this.desk.get(scope, actor, id);
  }
}
