import type { FindingState } from '../findings/finding';
import type { Side } from '../findings/side';
import type { Step } from './plan';

const WRITABLE: ReadonlySet<FindingState> = new Set(['issued', 'cap-due', 'cap-revision-required']);
const SENDABLE: ReadonlySet<FindingState> = new Set(['cap-due', 'cap-revision-required']);
const AT_WORK: ReadonlySet<FindingState> = new Set(['cap-accepted', 'in-progress']);

export const mayWritePlan = ({ isCoordinator }: Side, state: FindingState): boolean =>
  isCoordinator && WRITABLE.has(state);

/** A plan is sent once it was asked for. */
export const maySendPlan = ({ isCoordinator }: Side, state: FindingState): boolean =>
  isCoordinator && SENDABLE.has(state);

export const mayReviewPlan = ({ isAuditor }: Side, state: FindingState): boolean =>
  isAuditor && state === 'cap-submitted';

export const mayAddStep = ({ isCoordinator }: Side, state: FindingState): boolean =>
  isCoordinator && state === 'reopened';

/** Coordinators report on every step, an action owner on their own and on those that nobody owns. */
export function mayReport(
  { isCoordinator, isActionOwner }: Side,
  finding: FindingState,
  { state, owner }: Pick<Step, 'state' | 'owner'>,
  personId: string,
): boolean {
  if (!AT_WORK.has(finding) || state === 'completed' || state === 'verified') return false;
  return isCoordinator || (isActionOwner && (owner === null || owner.id === personId));
}
