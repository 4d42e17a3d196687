import { coversArea, seesDrafts, sideOf, type Actor } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import { isKnownToState, type Finding } from './finding';
import { FindingNotFound } from './finding.errors';

/** Whether somebody may know of a finding at all. */
export function maySee(actor: Actor, finding: Finding): boolean {
  if (seesDrafts(actor, finding.missionId)) return true;
  return actor.memberships.has(finding.missionId) && isKnownToState(finding);
}

/** What one may not know of is not there. */
export function assertMaySee(actor: Actor, finding: Finding): void {
  if (!maySee(actor, finding)) throw new FindingNotFound(`There is no finding ${finding.id}.`);
}

/** Findings are recorded by those who audit the area. */
export function assertAudits(actor: Actor, missionId: string, area: string): void {
  const membership = actor.memberships.get(missionId);
  if (!membership || sideOf(membership.role) !== 'auditing')
    throw new Forbidden('Only the auditors of the mission may do this.');
  if (!coversArea(membership, area))
    throw new Forbidden(`You do not audit the area ${area} in this mission.`);
}
