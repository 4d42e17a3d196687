import type { Membership, MissionRole } from '../../../kernel/actor';
import { DomainError, Forbidden } from '../../../kernel/domain-error';
import type { Mission, MissionStatus } from './mission';
import {
  MissionHasOpenFindings,
  MissionNeedsAreas,
  MissionNeedsAuditor,
  MissionNeedsReason,
  MissionTransitionUnknown,
} from './mission.errors';

export type Demand = 'reason' | 'areas' | 'auditor' | 'no-open-findings';

export interface MissionTransition {
  readonly from: MissionStatus;
  readonly to: MissionStatus;
  /** Who may do it, as a member of the mission. */
  readonly by: readonly MissionRole[];
  /** What must be there first. */
  readonly demands: readonly Demand[];
}

const LEADERS = ['programme-manager', 'lead-auditor'] as const;

/** The life of a mission. What does not stand here cannot happen. */
export const MISSION_TRANSITIONS: readonly MissionTransition[] = [
  { from: 'planned', to: 'in-progress', by: LEADERS, demands: ['areas', 'auditor'] },
  { from: 'planned', to: 'cancelled', by: LEADERS, demands: ['reason'] },
  { from: 'in-progress', to: 'commenting', by: LEADERS, demands: [] },
  { from: 'commenting', to: 'reported', by: LEADERS, demands: [] },
  { from: 'reported', to: 'following-up', by: LEADERS, demands: [] },
  { from: 'following-up', to: 'closed', by: LEADERS, demands: ['no-open-findings'] },
];

/** What is known when a mission moves. */
export interface MissionFacts {
  readonly roles: readonly MissionRole[];
  readonly openFindings: number;
  readonly reason: string | null;
}

/** Where this member may take the mission from here. */
export function stepsOf(
  status: MissionStatus,
  membership: Membership | undefined,
): readonly MissionTransition[] {
  if (!membership) return [];
  return MISSION_TRANSITIONS.filter(
    ({ from, by }) => from === status && by.includes(membership.role),
  );
}

export const allowedTransitions = (
  status: MissionStatus,
  membership: Membership | undefined,
): readonly MissionStatus[] => stepsOf(status, membership).map(({ to }) => to);

/** The step from what the mission is, if this member may take it. */
export function assertMayMove(
  mission: Mission,
  to: MissionStatus,
  membership: Membership,
): MissionTransition {
  const next = MISSION_TRANSITIONS.filter(({ from }) => from === mission.status);
  const transition = next.find((one) => one.to === to);
  if (!transition) {
    const possible = next.map((one) => one.to).join(' or ') || 'nothing else';
    throw new MissionTransitionUnknown(
      `${mission.reference} is ${mission.status}; it can become ${possible}, not ${to}.`,
    );
  }
  if (!transition.by.includes(membership.role))
    throw new Forbidden(`Only ${transition.by.join(' or ')} of the mission may do this.`);
  return transition;
}

const AUDITS: ReadonlySet<MissionRole> = new Set(['lead-auditor', 'auditor']);

const CHECKS: Record<Demand, (mission: Mission, facts: MissionFacts) => void> = {
  reason(mission, { reason }) {
    if (reason === null) throw new MissionNeedsReason(`Say why ${mission.reference} is given up.`);
  },
  areas(mission) {
    if (mission.areas.length === 0)
      throw new MissionNeedsAreas(`Give ${mission.reference} the areas it audits.`);
  },
  auditor(mission, { roles }) {
    if (!roles.some((role) => AUDITS.has(role)))
      throw new MissionNeedsAuditor(
        `Add a lead auditor or an auditor to ${mission.reference} before it starts.`,
      );
  },
  'no-open-findings'(mission, { openFindings }) {
    if (openFindings > 0)
      throw new MissionHasOpenFindings(
        `${mission.reference} has ${String(openFindings)} findings that are not closed.`,
        { facts: { openFindings } },
      );
  },
};

/** A step that somebody may take, and what stands against it now. */
export interface RefusedStep {
  readonly to: MissionStatus;
  readonly refusal: DomainError;
}

/** What stands now against some steps, beside a reason that somebody has yet to say. */
export function refusedSteps(
  mission: Mission,
  steps: readonly MissionTransition[],
  facts: Omit<MissionFacts, 'reason'>,
): readonly RefusedStep[] {
  return steps.flatMap((step): readonly RefusedStep[] => {
    try {
      assertDemands(mission, step, { ...facts, reason: '' });
      return [];
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
      return [{ to: step.to, refusal }];
    }
  });
}

function assertDemands(
  mission: Mission,
  { demands }: MissionTransition,
  facts: MissionFacts,
): void {
  for (const demand of demands) CHECKS[demand](mission, facts);
}

/** The mission after the step, when all that the step demands is there. */
export function moveMission(
  mission: Mission,
  step: MissionTransition,
  facts: MissionFacts,
  now: Date,
): Mission {
  assertDemands(mission, step, facts);
  const { to } = step;
  return {
    ...mission,
    status: to,
    statusSince: now,
    statusReason: facts.reason,
    ...(to === 'commenting' ? { draftReportedAt: now } : {}),
    ...(to === 'reported' ? { reportedAt: now } : {}),
  };
}
