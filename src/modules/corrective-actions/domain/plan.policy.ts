import {
  coversArea,
  mayReadMission,
  sideOf,
  type Actor,
  type MissionRole,
} from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import type { Finding } from '../../findings';
import type { Plan } from './plan';
import type { Step } from './step';

type Place = Pick<Finding, 'missionId' | 'area'>;

const WRITERS: readonly MissionRole[] = ['ncmc', 'area-coordinator'];
const REPORTERS: readonly MissionRole[] = [...WRITERS, 'action-owner'];
const AUDITORS: readonly MissionRole[] = ['programme-manager', 'lead-auditor', 'auditor'];

const acts = (actor: Actor, { missionId, area }: Place, roles: readonly MissionRole[]): boolean => {
  const membership = actor.memberships.get(missionId);
  return (
    membership !== undefined && roles.includes(membership.role) && coversArea(membership, area)
  );
};

/** A plan is written and sent by the State's coordinators, each in their areas. */
export function assertWritesPlan(actor: Actor, finding: Place): void {
  if (!acts(actor, finding, WRITERS))
    throw new Forbidden(`Only the State’s coordinators of ${finding.area} may do this.`);
}

/** Plans and steps are judged by those who audit the area. */
export function assertJudges(actor: Actor, finding: Place): void {
  if (!mayJudge(actor, finding))
    throw new Forbidden(`Only those who audit ${finding.area} in this mission may do this.`);
}

export const mayJudge = (actor: Actor, finding: Place): boolean => acts(actor, finding, AUDITORS);

/** A draft is the State's own; the administrator reads everything. */
function readsPlanDrafts(actor: Actor, missionId: string): boolean {
  if (actor.administrator) return true;
  const membership = actor.memberships.get(missionId);
  return membership !== undefined && sideOf(membership.role) === 'state';
}

/** A plan as it stands is known to everybody in the mission once it was sent, until it is written anew. */
export const maySeePlan = (actor: Actor, plan: Pick<Plan, 'missionId' | 'state'>): boolean =>
  readsPlanDrafts(actor, plan.missionId) ||
  (plan.state !== 'draft' && mayReadMission(actor, plan.missionId));

/** Coordinators report on every step in their areas; an action owner on their own, and on those that nobody owns. */
function mayReport(actor: Actor, finding: Place, { ownerId }: Pick<Step, 'ownerId'>) {
  if (acts(actor, finding, WRITERS)) return true;
  return acts(actor, finding, REPORTERS) && (ownerId === null || ownerId === actor.id);
}

export function assertReports(actor: Actor, finding: Place, step: Step): void {
  if (!mayReport(actor, finding, step))
    throw new Forbidden('Only who owns the step, or a coordinator of the area, reports on it.');
}

/** Who carries out a step is said by the coordinators. */
export function assertAssigns(actor: Actor, finding: Place): void {
  if (!acts(actor, finding, WRITERS))
    throw new Forbidden('Only the State’s coordinators of the area say who owns a step.');
}
