import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Language } from '../../../kernel/localized-text';
import { Ids } from '../../../platform/clock/ids';
import { assertCurrent } from '../../../platform/database/stale';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Findings, type Finding } from '../../findings';
import type { Person, PlanDraft, PlanWords, StepDraft, WholePlan } from '../domain/plan';
import { planWritten } from '../domain/plan.events';
import { assertWritesPlan } from '../domain/plan.policy';
import { assertWritable, writePlan } from '../domain/write-plan';
import { PlanRepository } from '../persistence/plan.repository';
import { StepRepository } from '../persistence/step.repository';
import { NamedInPlan } from './named-in-plan';
import { PlanDesk } from './plan-desk';

/** A step as it was sent; what is left out is not there yet. */
export interface WrittenStep {
  readonly id?: string;
  readonly action?: string | null;
  readonly actionOfficeId?: string | null;
  readonly actionOffice?: string | null;
  readonly ownerId?: string | null;
  readonly evidenceReference?: string | null;
  readonly evidenceItems?: readonly number[];
  readonly estimatedOn?: string | null;
}

/** A plan as it was sent; what is left out is not there yet. */
export interface WritePlanCommand {
  readonly rootCause?: string | null;
  readonly summary?: string | null;
  readonly coordinatorId?: string | null;
  readonly coordinatorName?: string | null;
  readonly language: Language;
  readonly steps?: readonly WrittenStep[];
}

export interface WrittenPlan {
  readonly finding: Finding;
  readonly whole: WholePlan;
}

@Injectable()
export class WritePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly findings: Findings,
    private readonly desk: PlanDesk,
    private readonly named: NamedInPlan,
    private readonly plans: PlanRepository,
    private readonly steps: StepRepository,
  ) {}

  /** `version` is the one that was read; 0 for a first draft. */
  execute(
    actor: Actor,
    findingId: string,
    version: number,
    command: WritePlanCommand,
  ): Promise<WrittenPlan> {
    return this.unitOfWork.run(actor, async (tx) => {
      const finding = await this.findings.hold(tx, findingId);
      assertWritesPlan(actor, finding);
      const before = await this.desk.find(tx, finding);
      const { id = findingId, version: newest = 0 } = before?.plan ?? {};
      await assertCurrent(tx, { kind: 'plan', id, version: newest }, version);
      assertWritable(finding);
      const draft = await this.draftOf(tx, finding, command);
      const writing = { actor, now: tx.now, nextId: () => this.ids.next() };
      const whole = writePlan(finding, before, draft, writing);
      await this.store(tx, before, whole);
      tx.record(planWritten(before, whole));
      return { finding, whole };
    });
  }

  private async store(tx: Transaction, before: WholePlan | undefined, { plan, steps }: WholePlan) {
    if (before) await this.plans.update(tx, before.plan, plan);
    else await this.plans.insert(tx, plan);
    await this.steps.replace(tx, before?.steps ?? [], steps);
  }

  private async draftOf(
    tx: Transaction,
    { missionId }: Finding,
    command: WritePlanCommand,
  ): Promise<PlanDraft> {
    const { coordinatorId = null, steps = [] } = command;
    await this.named.assertOrganizations(tx, namedIn(steps, 'actionOfficeId'));
    const coordinators =
      coordinatorId === null ? [] : [{ pointer: '#/coordinatorId', id: coordinatorId }];
    const owners = namedIn(steps, 'ownerId');
    const people = await this.named.people(tx, missionId, [...coordinators, ...owners]);
    const coordinator = people.get(coordinatorId ?? '');
    return {
      ...wordsOf(command),
      ...(coordinator ? { coordinatorName: coordinator.name } : {}),
      steps: steps.map((step) => stepDraft(step, people.get(step.ownerId ?? ''))),
    };
  }
}

const wordsOf = (command: WritePlanCommand): PlanWords => ({
  rootCause: command.rootCause ?? null,
  summary: command.summary ?? null,
  coordinatorId: command.coordinatorId ?? null,
  coordinatorName: command.coordinatorName ?? null,
  language: command.language,
});

const namedIn = (steps: readonly WrittenStep[], field: 'actionOfficeId' | 'ownerId') =>
  steps.flatMap((step, index) => {
    const id = step[field] ?? null;
    return id === null ? [] : [{ pointer: `#/steps/${index}/${field}`, id }];
  });

const NOTHING = {
  action: null,
  actionOfficeId: null,
  actionOffice: null,
  evidenceReference: null,
  evidenceItems: [],
  estimatedOn: null,
};

/** A step as it was sent, with null for what was left out. */
export function stepDraft(
  { ownerId: _, ...step }: WrittenStep,
  owner: Person | undefined,
): StepDraft {
  return { ...NOTHING, ...step, ownerId: owner?.id ?? null, ownerName: owner?.name ?? null };
}
