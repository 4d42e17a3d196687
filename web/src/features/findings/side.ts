import type { MissionRole, OwnMembership } from '../../api/session';

const AUDITING: ReadonlySet<MissionRole> = new Set([
  'programme-manager',
  'lead-auditor',
  'auditor',
]);
const COORDINATING: ReadonlySet<MissionRole> = new Set(['ncmc', 'area-coordinator']);

/** On which side somebody acts in a mission, and whether in an area. The server decides again. */
export interface Side {
  readonly isAuditor: boolean;
  /** Writes plans and answers for the State. */
  readonly isCoordinator: boolean;
  readonly isActionOwner: boolean;
}

/** No areas means all. */
const isCovered = (membership: OwnMembership | undefined, area: string): boolean =>
  membership !== undefined && (membership.areas.length === 0 || membership.areas.includes(area));

export function sideOf(membership: OwnMembership | undefined, area?: string): Side {
  const role = membership?.role;
  const isHere = area === undefined || isCovered(membership, area);
  return {
    isAuditor: isHere && role !== undefined && AUDITING.has(role),
    isCoordinator: isHere && role !== undefined && COORDINATING.has(role),
    isActionOwner: isHere && role === 'action-owner',
  };
}
