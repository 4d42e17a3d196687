import type { FollowedFinding, FollowedStep } from '../../src/modules/readiness/domain/follow-up';

/** A weakness that readiness follows, with nothing set for it but what is given. */
export const followedFinding = (more: Partial<FollowedFinding>): FollowedFinding => ({
  id: 'f',
  reference: 'F-1',
  missionId: 'm',
  question: '4.001',
  area: 'OPS',
  criticalElement: null,
  kind: 'weakness',
  state: 'issued',
  sscCandidate: false,
  dueOn: null,
  planDueOn: null,
  replyDueOn: null,
  repeatOf: null,
  closedAt: null,
  ...more,
});

/** A step of its plan. */
export const followedStep = (more: Partial<FollowedStep>): FollowedStep => ({
  id: 's1',
  findingId: 'f',
  missionId: 'm',
  position: 1,
  state: 'in-progress',
  estimatedOn: null,
  revisedOn: null,
  completedOn: null,
  ...more,
});
