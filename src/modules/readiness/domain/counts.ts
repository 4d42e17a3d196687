/** What a question can be answered with, in the order in which a status vector writes them: not reviewed is 0. */
export const STATUSES = [
  'not-reviewed',
  'satisfactory',
  'not-satisfactory',
  'not-applicable',
] as const;
export type Status = (typeof STATUSES)[number];

/** How the questions of a set are answered. Figures are made from counts, and only counts are ever compared. */
export interface Counts {
  readonly satisfactory: number;
  readonly notSatisfactory: number;
  readonly notApplicable: number;
  readonly notReviewed: number;
}

export const NO_QUESTIONS: Counts = {
  satisfactory: 0,
  notSatisfactory: 0,
  notApplicable: 0,
  notReviewed: 0,
};

/** By how much each count grew from one to the other. */
export const growthOf = (before: Counts, after: Counts): Counts => ({
  satisfactory: after.satisfactory - before.satisfactory,
  notSatisfactory: after.notSatisfactory - before.notSatisfactory,
  notApplicable: after.notApplicable - before.notApplicable,
  notReviewed: after.notReviewed - before.notReviewed,
});

export function sumOf(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, one) => ({
      satisfactory: sum.satisfactory + one.satisfactory,
      notSatisfactory: sum.notSatisfactory + one.notSatisfactory,
      notApplicable: sum.notApplicable + one.notApplicable,
      notReviewed: sum.notReviewed + one.notReviewed,
    }),
    NO_QUESTIONS,
  );
}

/** How many questions the figure stands on: neither those that do not apply nor those nobody reviewed. */
export const applicableIn = ({ satisfactory, notSatisfactory }: Counts): number =>
  satisfactory + notSatisfactory;

export const questionsIn = (counts: Counts): number =>
  applicableIn(counts) + counts.notApplicable + counts.notReviewed;
