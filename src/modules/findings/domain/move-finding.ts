import { coversArea, type Actor } from '../../../kernel/actor';
import { Forbidden, type DomainError } from '../../../kernel/domain-error';
import { nextVersion } from '../../../kernel/version';
import type { Finding } from './finding';
import { FindingReasonRequired, FindingTransitionRefused } from './finding.errors';
import {
  TRANSITIONS,
  transitionsFrom,
  type FindingState,
  type Through,
  type Transition,
} from './life-cycle';

/** The steps that this person may ask for with this finding now. */
export function stepsOf(actor: Actor, finding: Finding): readonly Transition[] {
  const membership = actor.memberships.get(finding.missionId);
  if (!membership || !coversArea(membership, finding.area)) return [];
  return transitionsFrom(finding.state, finding.kind, membership.role);
}

export const allowedTransitions = (actor: Actor, finding: Finding): readonly FindingState[] =>
  stepsOf(actor, finding).map(({ to }) => to);

/** A step that somebody may ask for, and what stands against it now. */
export interface RefusedStep {
  readonly to: FindingState;
  readonly refusal: DomainError;
}

/** A step that somebody takes: by asking for it, or by what they do to the plan. */
export interface Move {
  readonly to: FindingState;
  readonly reason: string | undefined;
  readonly through: Exclude<Through, 'either'>;
}

/**
 * The row of the table for a step. Throws FindingTransitionRefused where the life cycle has no such step, Forbidden
 * where it is not this person's, FindingReasonRequired where the reason is missing.
 */
export function assertMayMove(
  finding: Finding,
  { to, reason, through }: Move,
  actor: Actor,
): Transition {
  const { state, kind } = finding;
  const known = TRANSITIONS.find(
    (step) => step.from === state && step.to === to && step.kinds.includes(kind),
  );
  if (!known) throw refused(finding, to, `A ${kind} that is ${state} cannot become ${to}.`);
  if (known.through !== 'either' && known.through !== through)
    throw refused(finding, to, `A finding becomes ${to} by what happens to its plan.`);
  assertMayTake(finding, known, actor);
  if (known.needsReason && reason === undefined)
    throw new FindingReasonRequired(`Say why the finding becomes ${to}.`, {
      errors: [
        { pointer: '#/reason', code: 'required', detail: 'reason is required for this step' },
      ],
    });
  return known;
}

function assertMayTake({ missionId, area }: Finding, { by, to }: Transition, actor: Actor): void {
  const membership = actor.memberships.get(missionId);
  if (!membership || !coversArea(membership, area) || !by.includes(membership.role))
    throw new Forbidden(`Your role in this mission does not let you move a finding to ${to}.`);
}

const refused = ({ state }: Finding, to: FindingState, detail: string) =>
  new FindingTransitionRefused(detail, {
    errors: [{ pointer: '#/to', code: 'life-cycle', detail: `${state} does not lead to ${to}` }],
  });

/** The finding after a step that may be taken. */
export function moved(
  finding: Finding,
  to: FindingState,
  reason: string | undefined,
  now: Date,
): Finding {
  return {
    ...finding,
    state: to,
    stateReason: reason ?? null,
    issuedAt: to === 'issued' ? now.toISOString() : finding.issuedAt,
    closedAt: closedAt(finding, to, now),
    ...nextVersion(finding, now),
  };
}

function closedAt(finding: Finding, to: FindingState, now: Date): string | null {
  if (to === 'closed') return now.toISOString();
  return to === 'reopened' ? null : finding.closedAt;
}
