import { NO_VALUE, type Format } from '../../../i18n/format';
import type { Say } from '../../../i18n/use-words';
import type { Outlooked } from './questions';

const LEAST = 0.01;

/** A chance in full percent; what only rounds to nothing or to certainty is told as under or over. */
export function chanceText(
  probability: number | null,
  say: Say,
  percent: Format['percent'],
): string {
  if (probability === null) return say('readiness.noFigure');
  if (probability < LEAST) return say('outlook.under', { value: percent(LEAST * 100) });
  if (probability > 1 - LEAST) return say('outlook.over', { value: percent((1 - LEAST) * 100) });
  return percent(probability * 100, 0);
}

/** The chance of a question; where nothing leads there, or nothing is left to do, it is no rounded one. */
export function questionChance(
  { probability, prospect }: Pick<Outlooked, 'probability' | 'prospect'>,
  say: Say,
  percent: Format['percent'],
): string {
  if (probability === null) return NO_VALUE;
  if (prospect === 'nothing-issued' || prospect === 'without-plan') return percent(0);
  if (prospect === 'done' || prospect === 'closed') return percent(100);
  return chanceText(probability, say, percent);
}
