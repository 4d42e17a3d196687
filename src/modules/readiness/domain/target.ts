import { applicableIn, type Counts } from './counts';

/** A value of effective implementation that somebody set to be reached. */
export interface Target {
  readonly source: string;
  /** `overall`, or the code of an area. */
  readonly scope: string;
  /** Percent, of at most two decimals. */
  readonly value: number;
  readonly dueOn: string | null;
}

export interface TargetStanding extends Target {
  readonly met: boolean;
  readonly questionsToGo: number | null;
}

/**
 * The smallest number of not satisfactory questions that must become satisfactory to reach a value; null when
 * no question is applicable. Compares whole numbers: 84.995 % does not meet 85 %.
 */
export function questionsToGo(counts: Counts, value: number): number | null {
  const applicable = applicableIn(counts);
  if (applicable === 0) return null;
  const missing = Math.round(value * 100) * applicable - counts.satisfactory * 10_000;
  return missing <= 0 ? 0 : Math.ceil(missing / 10_000);
}

/** Where a target stands. With nothing applicable it is not met, and nobody can say how far it is. */
export function targetStanding(target: Target, counts: Counts): TargetStanding {
  const toGo = questionsToGo(counts, target.value);
  return { ...target, met: toGo === 0, questionsToGo: toGo };
}
