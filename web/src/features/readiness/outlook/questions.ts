import type { Schemas, TargetStanding } from '../../../api/types';

export type Forecast = Schemas['ForecastResponse'];
export type ClosurePlan = Schemas['ClosurePlanResponse'];
export type Closure = ClosurePlan['items'][number];

/** What may become of a question by the day, and why it may not. */
export const PROSPECTS = [
  'possible',
  'done',
  'closed',
  'too-late',
  'without-plan',
  'reopened',
  'nothing-issued',
] as const;
export type Prospect = (typeof PROSPECTS)[number];

/** A question of the closure plan with its chance; without one where the forecast does not know it. */
export interface Outlooked extends Closure {
  readonly probability: number | null;
  readonly prospect: Prospect | null;
}

/** Findings whose plan was accepted. */
const UNDER_WAY: ReadonlySet<string> = new Set([
  'cap-accepted',
  'in-progress',
  'completion-reported',
]);

/** Why a chance is what it is, as far as the states of the findings tell. */
export function prospectOf(
  probability: number,
  findings: readonly Pick<Closure['findings'][number], 'state'>[],
): Prospect {
  if (probability > 0 && probability < 1) return 'possible';
  if (findings.length === 0) return probability === 1 ? 'closed' : 'nothing-issued';
  if (findings.some(({ state }) => state === 'reopened')) return 'reopened';
  if (probability === 1) return 'done';
  return findings.every(({ state }) => UNDER_WAY.has(state)) ? 'too-late' : 'without-plan';
}

/** The questions in the order of the closure plan, with the chances of the forecast. */
export function withChances(
  items: readonly Closure[],
  forecast: Pick<Forecast, 'questions'> | undefined,
): readonly Outlooked[] {
  const chances = new Map(forecast?.questions.map((one) => [one.question, one.probability]));
  return items.map((item) => {
    const probability = chances.get(item.question) ?? null;
    const prospect = probability === null ? null : prospectOf(probability, item.findings);
    return { ...item, probability, prospect };
  });
}

/** How many questions there are of each prospect; none that has none. */
export const prospectCounts = (
  items: readonly Outlooked[],
): readonly (readonly [Prospect, number])[] =>
  PROSPECTS.map(
    (one) => [one, items.filter(({ prospect }) => prospect === one).length] as const,
  ).filter(([, count]) => count > 0);

/** An overall target, and how far down the closure plan it is met; null where the plan does not tell. */
export interface Milestone {
  readonly target: TargetStanding;
  readonly rank: number | null;
}

export const milestones = (
  targets: readonly TargetStanding[],
  items: readonly Pick<Closure, 'rank' | 'meets'>[],
): readonly Milestone[] =>
  targets
    .filter(({ scope }) => scope === 'overall')
    .map((target) => ({
      target,
      rank: items.find(({ meets }) => meets.includes(target.value))?.rank ?? null,
    }));
