import { gainOfOneQuestion } from './effective-implementation';
import { NO_QUESTIONS } from './counts';
import { countsFor, type Figures } from './figures';
import { questionsWith, type Situation } from './situation';

/** So many priority questions of one area and critical element that are not satisfactory warn of a safety concern. */
const CLUSTER = 3;

export interface Cluster {
  readonly area: string;
  readonly criticalElement: string | null;
  /** Numbers of the priority questions that are not satisfactory. */
  readonly questions: readonly string[];
}

/** The largest first. */
export function clustersOf(situation: Situation): readonly Cluster[] {
  const cells = new Map<string, Cluster>();
  for (const { number, area, criticalElement, priority } of questionsWith(
    situation,
    'not-satisfactory',
  )) {
    if (!priority) continue;
    const key = `${area} ${criticalElement ?? ''}`;
    const known = cells.get(key)?.questions ?? [];
    cells.set(key, { area, criticalElement, questions: [...known, number] });
  }
  return [...cells.values()]
    .filter(({ questions }) => questions.length >= CLUSTER)
    .sort((one, other) => other.questions.length - one.questions.length);
}

export interface AreaGain {
  readonly area: string;
  readonly notSatisfactory: number;
  readonly priorityNotSatisfactory: number;
  /** Points that one more satisfactory question adds to the area's own figure; null when none is left to win. */
  readonly gain: number | null;
}

/** What one more satisfactory question wins in each area, the most first. */
export function gainsByArea(situation: Situation, figures: Figures): readonly AreaGain[] {
  const open = questionsWith(situation, 'not-satisfactory');
  return situation.areas
    .map(({ code }) => {
      const counts = countsFor(figures, code) ?? NO_QUESTIONS;
      const priority = open.filter((one) => one.area === code && one.priority);
      return {
        area: code,
        notSatisfactory: counts.notSatisfactory,
        priorityNotSatisfactory: priority.length,
        gain: gainOfOneQuestion(counts),
      };
    })
    .sort((one, other) => (other.gain ?? -1) - (one.gain ?? -1));
}
