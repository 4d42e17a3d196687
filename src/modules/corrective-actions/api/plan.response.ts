import type { Actor } from '../../../kernel/actor';
import type { DueItem } from '../../../kernel/due';
import type { Language } from '../../../kernel/localized-text';
import type { DueResponse } from '../../../platform/http/due.response';
import type { PersonResponse } from '../../../platform/http/person.response';
import type { WrittenPlan } from '../application/write-plan';
import type { PlanState } from '../domain/plan';
import type { StepResponse } from './step.response';
import { dueAmong, personOrNull, toStepResponse } from './step.response';

/** Who answers for a plan. */
export class CoordinatorResponse {
  /** UUID; null for somebody without an account. */
  readonly id!: string | null;
  /** Name. */
  readonly name!: string;
}

/** The State's answer to a finding. While the State writes it anew, others see what it sent last. */
export class PlanResponse {
  /** UUID. */
  readonly id!: string;
  /** The finding that it answers. */
  readonly findingId!: string;
  /** `draft` while the State writes, `submitted` while it awaits its review, `accepted` after that. */
  readonly state!: PlanState;
  /** Why the shortcoming is there. */
  readonly rootCause!: string | null;
  /** What the plan does about it. */
  readonly summary!: string | null;
  /** Who answers for it. */
  readonly coordinator!: CoordinatorResponse | null;
  /** The language that it is written in. */
  readonly language!: Language;
  /** What is done, in order. */
  readonly steps!: readonly StepResponse[];
  /** The number of the newest revision that was sent; 0 for none. */
  readonly revision!: number;
  /** When it was accepted. */
  readonly acceptedAt!: string | null;
  /** Who reported last that all of it is done. */
  readonly completionReportedBy!: PersonResponse | null;
  /** When. */
  readonly completionReportedAt!: string | null;
  /** Raised by every change of the plan or of a step; the ETag. */
  readonly version!: number;
  /** By when it is to be sent, as you ask; null while nothing is awaited of the State. Not part of the version; there when the plan is read. */
  readonly due?: DueResponse | null;
}

export function toPlanResponse(
  { finding, whole }: WrittenPlan,
  actor: Actor,
  dues?: readonly DueItem[],
): PlanResponse {
  const { plan, steps } = whole;
  const { coordinatorId, coordinatorName: name } = plan;
  return {
    id: plan.id,
    findingId: plan.findingId,
    state: plan.state,
    rootCause: plan.rootCause,
    summary: plan.summary,
    coordinator: name === null ? null : { id: coordinatorId, name },
    language: plan.language,
    steps: steps.map((step) => toStepResponse(step, finding, actor, dues)),
    revision: plan.revision,
    acceptedAt: plan.acceptedAt,
    completionReportedBy: personOrNull(plan.completionReportedById, plan.completionReportedByName),
    completionReportedAt: plan.completionReportedAt,
    version: plan.version,
    ...(dues && { due: dueAmong(dues, ({ what }) => what === 'cap') }),
  };
}
