import { applicableIn, questionsIn, type Counts } from './counts';

/** Effective implementation of a set of questions, as it is shown. */
export interface EffectiveImplementation {
  /** Percent, rounded half up to two decimals; null when no question is applicable. */
  readonly value: number | null;
  readonly satisfactory: number;
  readonly applicable: number;
  /** Percent of the questions that have an answer; null when there are no questions. */
  readonly coverage: number | null;
}

/** Hundredths of a percent, rounded half up. Whole numbers only, so that no binary fraction decides a rounding. */
const hundredths = (part: number, whole: number): number =>
  Math.floor((2 * part * 10_000 + whole) / (2 * whole));

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : hundredths(part, whole) / 100;

export function effectiveImplementation(counts: Counts): EffectiveImplementation {
  const applicable = applicableIn(counts);
  return {
    value: percent(counts.satisfactory, applicable),
    satisfactory: counts.satisfactory,
    applicable,
    coverage: coverageOf(counts),
  };
}

/** Percent of the questions that were answered, also with not applicable; null without questions. */
export function coverageOf(counts: Counts): number | null {
  return percent(applicableIn(counts) + counts.notApplicable, questionsIn(counts));
}

/** Lack of effective implementation: what is missing to 100, so that both shown figures add up to it. */
export function lackOfEffectiveImplementation(counts: Counts): number | null {
  const applicable = applicableIn(counts);
  return applicable === 0 ? null : (10_000 - hundredths(counts.satisfactory, applicable)) / 100;
}

/** Points of effective implementation that one more satisfactory question adds; null when none is left to win. */
export function gainOfOneQuestion(counts: Counts): number | null {
  return counts.notSatisfactory === 0 ? null : percent(1, applicableIn(counts));
}
