import type { AssessmentStatus } from './assessment-status';

export const JUDGEMENTS = ['met', 'not-met', 'not-applicable', 'undecided'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** One line of a question's guidance, judged. */
export interface EvidenceItem {
  /** Which line, from 1, as the edition numbers them. */
  readonly position: number;
  readonly judgement: Judgement;
}

/**
 * What the judged guidance of a question says of the question. One line not met settles it, whatever is still
 * undecided; else every line must be decided.
 */
export function statusFollowingFrom(judgements: readonly Judgement[]): AssessmentStatus {
  if (judgements.includes('not-met')) return 'not-satisfactory';
  if (judgements.length === 0 || judgements.includes('undecided')) return 'not-reviewed';
  return judgements.includes('met') ? 'satisfactory' : 'not-applicable';
}
