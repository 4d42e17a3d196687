import { Injectable } from '@nestjs/common';
import { mayReadMission, type Actor } from '../../../kernel/actor';
import { dayIn, type CalendarDate } from '../../../kernel/calendar-date';
import type { Scope } from '../../../platform/database/transaction';
import { Assessments } from '../../assessments';
import type { Finding } from '../../findings';
import { Missions } from '../../missions';
import { States } from '../../reference-data';
import type { CheckFacts } from '../domain/check-plan';
import type { PlanSubmission, WholePlan } from '../domain/plan';
import { PlanNotFound } from '../domain/plan.errors';
import { maySeePlan } from '../domain/plan.policy';
import { PlanRepository } from '../persistence/plan.repository';
import { StepRepository } from '../persistence/step.repository';
import { SubmissionRepository } from '../persistence/submission.repository';

/** Plans as people find them on the desk, with what is known beside. */
@Injectable()
export class PlanDesk {
  constructor(
    private readonly missions: Missions,
    private readonly states: States,
    private readonly assessments: Assessments,
    private readonly plans: PlanRepository,
    private readonly steps: StepRepository,
    private readonly submissions: SubmissionRepository,
  ) {}

  /** The plan as it stands, whoever may know of it; undefined while nobody has written one. */
  async find(scope: Scope, { id }: Pick<Finding, 'id'>): Promise<WholePlan | undefined> {
    const plan = await this.plans.find(scope, id);
    return plan && { plan, steps: await this.steps.list(scope, id) };
  }

  /** The plan as it stands. Throws PlanNotFound. */
  async get(scope: Scope, finding: Finding): Promise<WholePlan> {
    const whole = await this.find(scope, finding);
    if (!whole) throw noPlan(finding);
    return whole;
  }

  /**
   * The plan as this person may see it: while the State writes it anew, others see what it sent last. Undefined where
   * there is none that they may see.
   */
  async seen(scope: Scope, actor: Actor, finding: Finding): Promise<WholePlan | undefined> {
    const whole = await this.find(scope, finding);
    if (!whole || maySeePlan(actor, whole.plan)) return whole;
    if (!mayReadMission(actor, finding.missionId)) return undefined;
    return (await this.submissions.list(scope, finding.id)).at(-1)?.content;
  }

  /** The plan as `seen` finds it. Throws PlanNotFound. */
  async view(scope: Scope, actor: Actor, finding: Finding): Promise<WholePlan> {
    const seen = await this.seen(scope, actor, finding);
    if (!seen) throw noPlan(finding);
    return seen;
  }

  /** Revisions that were sent, the oldest first. */
  sent(scope: Scope, { id }: Finding): Promise<readonly PlanSubmission[]> {
    return this.submissions.list(scope, id);
  }

  async factsFor(scope: Scope, finding: Finding, now: Date): Promise<CheckFacts> {
    const { missionId, question } = finding;
    const answer =
      question === null ? undefined : await this.assessments.find(scope, missionId, question);
    const notMet = (answer?.evidenceItems ?? []).filter(({ judgement }) => judgement === 'not-met');
    return {
      finding,
      today: await this.today(scope, missionId, now),
      itemsNotMet: notMet.map(({ position }) => position),
    };
  }

  /** The day it is in the State that the mission audits. */
  async today(scope: Scope, missionId: string, now: Date): Promise<CalendarDate> {
    const { state } = await this.missions.get(scope, missionId);
    return dayIn((await this.states.get(scope, state)).timeZone, now);
  }
}

const noPlan = ({ reference }: Finding) =>
  new PlanNotFound(`There is no plan for ${reference} that you may see.`);
