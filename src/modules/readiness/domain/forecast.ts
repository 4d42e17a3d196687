import type { Counts } from './counts';
import { effectiveImplementation } from './effective-implementation';
import { questionsToGo, type Target } from './target';

/** The chance of each number of successes among independent trials of different chances (Poisson binomial), exactly. */
export function successes(chances: readonly number[]): readonly number[] {
  let distribution = [1];
  for (const chance of chances) {
    const next = new Array<number>(distribution.length + 1).fill(0);
    distribution.forEach((share, count) => {
      next[count] = (next[count] ?? 0) + share * (1 - chance);
      next[count + 1] = (next[count + 1] ?? 0) + share * chance;
    });
    distribution = next;
  }
  return distribution;
}

/** The smallest number of successes that is reached or stayed below with at least this chance. */
export function quantile(distribution: readonly number[], share: number): number {
  let sum = 0;
  for (const [count, chance] of distribution.entries()) {
    sum += chance;
    if (sum >= share - 1e-12) return count;
  }
  return distribution.length - 1;
}

/** The chance of at least so many successes. */
export const chanceOfAtLeast = (distribution: readonly number[], count: number): number =>
  Math.min(
    1,
    distribution.slice(count).reduce((sum, chance) => sum + chance, 0),
  );

/** Effective implementation after so many questions have become satisfactory. */
export const valueAfter = (counts: Counts, count: number): number | null =>
  effectiveImplementation({
    ...counts,
    satisfactory: counts.satisfactory + count,
    notSatisfactory: counts.notSatisfactory - count,
  }).value;

export interface Forecast {
  /** Percent that is likely (50 %), and the bounds between which it lies with 80 %; null when nothing is applicable. */
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  /** How many questions become satisfactory, on average. */
  readonly expected: number;
  readonly targets: readonly TargetChance[];
}

export interface TargetChance extends Target {
  /** 0 to 1; null when nothing is applicable. */
  readonly probability: number | null;
}

/** What the chances of the questions of a set make of its figure. */
export function forecastOf(
  counts: Counts,
  chances: readonly number[],
  targets: readonly Target[],
): Forecast {
  const distribution = successes(chances);
  return {
    low: valueAfter(counts, quantile(distribution, 0.1)),
    median: valueAfter(counts, quantile(distribution, 0.5)),
    high: valueAfter(counts, quantile(distribution, 0.9)),
    expected: chances.reduce((sum, chance) => sum + chance, 0),
    targets: targets.map((target) => {
      const toGo = questionsToGo(counts, target.value);
      return { ...target, probability: toGo === null ? null : chanceOfAtLeast(distribution, toGo) };
    }),
  };
}
