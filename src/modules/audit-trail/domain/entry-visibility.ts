import { seesDrafts, type Actor } from '../../../kernel/actor';

/** Facts that everybody in a mission may know as soon as they happen. */
export const KNOWN_TO_THE_MISSION = [
  'mission.planned',
  'mission.changed',
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
] as const;

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

/** Which entries a reader may know of. What these lists do not name is for nobody but the auditors and the administrator. */
export type Visibility =
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'missions';
      /** Missions whose whole chain the reader sees. */
      readonly whole: readonly string[];
      /** Missions of which the reader sees what the State may know. */
      readonly partly: readonly string[];
    };

export function visibilityFor(actor: Actor): Visibility {
  if (actor.administrator) return { kind: 'everything' };
  const missions = [...actor.memberships.keys()];
  return {
    kind: 'missions',
    whole: missions.filter((mission) => seesDrafts(actor, mission)),
    partly: missions.filter((mission) => !seesDrafts(actor, mission)),
  };
}
