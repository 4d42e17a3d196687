import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { DueItem } from '../../../kernel/due';
import { Clock } from '../../../platform/clock/clock';
import { Reader } from '../../../platform/database/transaction';
import { FindingDues, Findings } from '../../findings';
import { checkPlan } from '../domain/check-plan';
import type { PlanReview, PlanSubmission, PlanWarning } from '../domain/plan';
import { SubmissionRepository } from '../persistence/submission.repository';
import { PlanDesk } from './plan-desk';
import type { WrittenPlan } from './write-plan';

/** A plan, and what is due of its finding, of itself and of its steps. */
export interface ShownPlan extends WrittenPlan {
  readonly dues: readonly DueItem[];
}

@Injectable()
export class PlanQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly findings: Findings,
    private readonly dues: FindingDues,
    private readonly desk: PlanDesk,
    private readonly submissions: SubmissionRepository,
  ) {}

  async show(actor: Actor, findingId: string): Promise<ShownPlan> {
    const written = await this.get(actor, findingId);
    return { ...written, dues: await this.dues.ofOne(actor, written.finding) };
  }

  async get(actor: Actor, findingId: string): Promise<WrittenPlan> {
    const finding = await this.findings.getFor(this.reader, actor, findingId);
    return { finding, whole: await this.desk.view(this.reader, actor, finding) };
  }

  /** What is mechanically weak in the plan as this person sees it. */
  async check(actor: Actor, findingId: string): Promise<readonly PlanWarning[]> {
    const { finding, whole } = await this.get(actor, findingId);
    const facts = await this.desk.factsFor(this.reader, finding, this.clock.now());
    return checkPlan(whole, facts);
  }

  async submissionsOf(actor: Actor, findingId: string): Promise<readonly PlanSubmission[]> {
    const finding = await this.findings.getFor(this.reader, actor, findingId);
    return this.desk.sent(this.reader, finding);
  }

  async reviewsOf(actor: Actor, findingId: string): Promise<readonly PlanReview[]> {
    const { id } = await this.findings.getFor(this.reader, actor, findingId);
    return this.submissions.reviews(this.reader, id);
  }
}
