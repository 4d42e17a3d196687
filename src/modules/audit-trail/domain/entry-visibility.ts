import { sideOf, type Actor } from '../../../kernel/actor';

/** Facts that everybody in a mission may know as soon as they happen. */
export const KNOWN_TO_THE_MISSION = [
  'mission.planned',
  'mission.changed',
  'mission.deadlines-changed',
  'mission.in-progress',
  'mission.commenting',
  'mission.reported',
  'mission.following-up',
  'mission.closed',
  'mission.cancelled',
  'member.added',
  'member.changed',
  'member.removed',
  'assessment.recorded',
  'assessment.changed',
  'recommendation.answered',
  'plan.submitted',
  'plan.reviewed',
  'plan.completion-reported',
  'step.added',
  'step.reported',
  'step.not-started',
  'step.in-progress',
  'step.completed',
  'step.verified',
  'step.refused',
] as const;

/** Facts about what the State has written and not yet sent: for its own side, not for the auditors, not for viewers. */
export const THE_STATES_OWN = ['plan.drafted', 'plan.redrafted'] as const;

/** The fact by which the State learns of a finding. */
export const ISSUING = 'finding.issued';

/** Facts about a finding that the State's side may know once it was issued; what came before stays among the auditors. */
export const KNOWN_ONCE_ISSUED = [
  ISSUING,
  'finding.revised',
  'finding.commented',
  'finding.plan-requested',
  'finding.withdrawn',
  'finding.closed',
  'finding.cap-submitted',
  'finding.cap-revision-required',
  'finding.cap-accepted',
  'finding.in-progress',
  'finding.completion-reported',
  'finding.reopened',
] as const;

/**
 * Which entries a reader may know of, by the side on which they sit in each mission. What no list names is for
 * nobody but the auditors and the administrator.
 */
export type Visibility =
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'missions';
      readonly auditing: readonly string[];
      readonly state: readonly string[];
      readonly viewer: readonly string[];
    };

export function visibilityFor(actor: Actor): Visibility {
  if (actor.administrator) return { kind: 'everything' };
  const memberships = [...actor.memberships.values()];
  const on = (side: ReturnType<typeof sideOf>) =>
    memberships.filter(({ role }) => sideOf(role) === side).map(({ missionId }) => missionId);
  return { kind: 'missions', auditing: on('auditing'), state: on('state'), viewer: on('viewer') };
}
