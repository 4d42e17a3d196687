import { coversArea, type Actor } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import type { Finding } from './finding';
import { FindingReasonRequired, FindingTransitionRefused } from './finding.errors';
import { TRANSITIONS, transitionsFrom, type FindingState } from './life-cycle';

/** The steps that this person may take with this finding now. */
export function allowedTransitions(actor: Actor, finding: Finding): readonly FindingState[] {
  const membership = actor.memberships.get(finding.missionId);
  if (!membership || !coversArea(membership, finding.area)) return [];
  return transitionsFrom(finding.state, finding.kind, membership.role).map(({ to }) => to);
}

/**
 * The finding after a step. Throws FindingTransitionRefused where the life cycle has no such step, Forbidden where
 * it is not this person's, FindingReasonRequired where the reason is missing.
 */
export function moveFinding(
  finding: Finding,
  to: FindingState,
  reason: string | undefined,
  actor: Actor,
  now: Date,
): Finding {
  const { state, kind } = finding;
  const known = TRANSITIONS.find(
    (step) => step.from === state && step.to === to && step.kinds.includes(kind),
  );
  if (!known)
    throw new FindingTransitionRefused(`A ${kind} that is ${state} cannot become ${to}.`, {
      errors: [{ pointer: '#/to', code: 'life-cycle', detail: `${state} does not lead to ${to}` }],
    });
  if (!allowedTransitions(actor, finding).includes(to))
    throw new Forbidden(`Your role in this mission does not let you move a finding to ${to}.`);
  if (known.needsReason && reason === undefined)
    throw new FindingReasonRequired(`Say why the finding becomes ${to}.`, {
      errors: [
        { pointer: '#/reason', code: 'required', detail: 'reason is required for this step' },
      ],
    });
  return {
    ...finding,
    state: to,
    stateReason: reason ?? null,
    issuedAt: to === 'issued' ? now.toISOString() : finding.issuedAt,
    closedAt: to === 'closed' ? now.toISOString() : finding.closedAt,
    version: finding.version + 1,
    validFrom: now.toISOString(),
  };
}
