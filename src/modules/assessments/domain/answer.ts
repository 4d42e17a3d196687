import type { Answer } from './assessment';
import type { AssessmentStatus } from './assessment-status';
import type { EvidenceItem } from './evidence-items';

/** What a person sends. A member that is left out is not the same as null. */
export interface GivenAnswer {
  readonly status: AssessmentStatus;
  readonly remarks?: string | null;
  readonly naReason?: string | null;
  readonly evidenceItems?: readonly EvidenceItem[] | null;
  readonly lawAsOf?: string | null;
}

/** How a question stands that nobody has answered. */
export const NO_ANSWER: Answer = {
  status: 'not-reviewed',
  remarks: null,
  naReason: null,
  evidenceItems: null,
  lawAsOf: null,
};

/** The answer that takes the place of whatever was there: what is left out is not said any more. */
export function wholeAnswer(given: GivenAnswer): Answer {
  const { status, remarks = null, naReason = null, evidenceItems = null, lawAsOf = null } = given;
  return { status, remarks, naReason, evidenceItems: inOrder(evidenceItems), lawAsOf };
}

/**
 * The answer that comes of the one that stands: what is left out stays. A reason for not-applicable goes with
 * that status, and the judged items go when the question is not reviewed any more.
 */
export function amendedAnswer(standing: Answer, given: GivenAnswer): Answer {
  const naReason = given.status === 'not-applicable' ? standing.naReason : null;
  const evidenceItems = given.status === 'not-reviewed' ? null : standing.evidenceItems;
  const { remarks, lawAsOf } = standing;
  return wholeAnswer({ remarks, lawAsOf, naReason, evidenceItems, ...given });
}

const inOrder = (items: readonly EvidenceItem[] | null): readonly EvidenceItem[] | null =>
  items
    ?.map(({ position, judgement }) => ({ position, judgement }))
    .sort((a, b) => a.position - b.position) ?? null;

export function isSameAnswer(one: Answer, other: Answer): boolean {
  return (
    one.status === other.status &&
    one.remarks === other.remarks &&
    one.naReason === other.naReason &&
    one.lawAsOf === other.lawAsOf &&
    JSON.stringify(one.evidenceItems) === JSON.stringify(other.evidenceItems)
  );
}
