import type { MissionStatus } from '../../api/types';
import { useMission } from '../../app/MissionFrame';
import { coversArea, useMembership } from '../../app/person';

const AUDITING: ReadonlySet<string> = new Set(['programme-manager', 'lead-auditor', 'auditor']);
const OPEN: ReadonlySet<MissionStatus> = new Set(['in-progress', 'commenting', 'following-up']);

/** Who answers here. The server decides again. */
export function useMayAnswer() {
  const { id, status } = useMission();
  const membership = useMembership(id);
  const isMember = membership !== undefined && AUDITING.has(membership.role);
  const isOpen = OPEN.has(status);
  return {
    isMember,
    isOpen,
    mayAnswer: (area: string) => isMember && isOpen && coversArea(membership, area),
  };
}
