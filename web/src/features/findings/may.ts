import type { MissionRole } from '../../api/session';
import { useMission } from '../../app/MissionFrame';
import { coversArea, useMembership, usePerson } from '../../app/person';
import type { OwnMembership } from '../../api/session';

const AUDITING: ReadonlySet<MissionRole> = new Set(['programme-manager', 'lead-auditor', 'auditor']);
const COORDINATING: ReadonlySet<MissionRole> = new Set(['ncmc', 'area-coordinator']);

/** On which side somebody acts in a mission, and whether in an area. The server decides again. */
export interface Side {
  readonly isAuditor: boolean;
  /** Writes plans and answers for the State. */
  readonly isCoordinator: boolean;
  readonly isActionOwner: boolean;
}

export function sideOf(membership: OwnMembership | undefined, area?: string): Side {
  const role = membership?.role;
  const isHere = area === undefined || coversArea(membership, area);
  return {
    isAuditor: isHere && role !== undefined && AUDITING.has(role),
    isCoordinator: isHere && role !== undefined && COORDINATING.has(role),
    isActionOwner: isHere && role === 'action-owner',
  };
}

/** What the person is in the mission on the screen, and in an area of it. */
export function useSide(area?: string): Side & { readonly seesDrafts: boolean } {
  const { id } = useMission();
  const { roles } = usePerson();
  const membership = useMembership(id);
  const anywhere = sideOf(membership);
  return {
    ...sideOf(membership, area),
    seesDrafts: anywhere.isAuditor || roles.includes('administrator'),
  };
}
