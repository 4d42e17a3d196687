import type { AssessmentStatus, Counts } from '../../api/types';

/** How many questions there are in counts. */
export const questionsIn = ({
  satisfactory,
  notSatisfactory,
  notApplicable,
  notReviewed,
}: Counts) => satisfactory + notSatisfactory + notApplicable + notReviewed;

export const answeredIn = (counts: Counts): number => questionsIn(counts) - counts.notReviewed;

const FIELDS: Readonly<Record<AssessmentStatus, keyof Counts>> = {
  satisfactory: 'satisfactory',
  'not-satisfactory': 'notSatisfactory',
  'not-applicable': 'notApplicable',
  'not-reviewed': 'notReviewed',
};

export const countOf = (counts: Counts, status: AssessmentStatus): number => counts[FIELDS[status]];
