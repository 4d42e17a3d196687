/** What has to happen before there is a figure. */
export type FirstStep = 'scope' | 'members' | 'begin' | 'answer' | 'wait';

interface Standing {
  /** The mission asks questions of some area. */
  readonly hasScope: boolean;
  readonly isPlanned: boolean;
  readonly isLeader: boolean;
  readonly isMember: boolean;
  readonly isAdministrator: boolean;
  readonly mayAnswer: boolean;
}

/** The step that this person can take towards the first figure; others wait for the auditors. */
export function firstStep(standing: Standing): FirstStep {
  const { hasScope, isPlanned, isLeader, isMember, isAdministrator, mayAnswer } = standing;
  if (isLeader && !hasScope) return 'scope';
  if (isLeader && isPlanned) return 'begin';
  if (mayAnswer && hasScope) return 'answer';
  return isAdministrator && !isMember ? 'members' : 'wait';
}
