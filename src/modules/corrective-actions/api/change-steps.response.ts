import type { Actor } from '../../../kernel/actor';
import { DomainError } from '../../../kernel/domain-error';
import type { RefusalResponse } from '../../../platform/http/refusal.response';
import { toRefusalResponse } from '../../../platform/http/refusal.response';
import type { ChangedStep } from '../application/change-steps';
import type { StepResponse } from './step.response';
import { toStepResponse } from './step.response';

/** What became of one step: either the step or the refusal is there. */
export class ChangedStepResponse {
  /** UUID of the step. */
  readonly id!: string;
  /** The step as it is now. */
  readonly step?: StepResponse;
  /** Why it stayed as it was. */
  readonly problem?: RefusalResponse;
}

/** What became of every item, in the order sent. */
export class ChangedStepsResponse {
  /** How many were changed. */
  readonly changed!: number;
  /** How many were refused. */
  readonly refused!: number;
  /** What became of each. */
  readonly items!: readonly ChangedStepResponse[];
}

export function toChangedStepsResponse(
  sent: readonly { readonly id: string }[],
  outcomes: readonly ChangedStep[],
  actor: Actor,
): ChangedStepsResponse {
  const items = outcomes.map((outcome, index) => ({
    id: sent[index]?.id ?? '',
    ...(outcome instanceof DomainError
      ? { problem: toRefusalResponse(outcome) }
      : { step: toStepResponse(outcome.step, outcome.finding, actor) }),
  }));
  const refused = outcomes.filter((outcome) => outcome instanceof DomainError).length;
  return { changed: outcomes.length - refused, refused, items };
}
