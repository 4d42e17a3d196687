import { daysBetween, type CalendarDate } from '../../../kernel/calendar-date';
import {
  dueOf,
  isDone,
  isOpen,
  shortfallsByQuestion,
  stepsAnswering,
  type FollowedStep,
  type FollowUp,
} from './follow-up';
import { questionsWith, type Situation } from './situation';

/** What is known of how steps kept their days. */
export interface StepHistory {
  /** By how many days the steps that are done were late; below zero when they were early. */
  readonly lateness: readonly number[];
  /** By how many days the steps that are not done are late so far. */
  readonly lateSoFar: readonly number[];
}

export function stepHistory({ steps }: FollowUp, today: CalendarDate): StepHistory {
  const all = [...steps.values()].flat();
  const daysAfterDue = (step: FollowedStep, day: CalendarDate | null): readonly number[] => {
    const due = dueOf(step);
    return due === null || day === null ? [] : [daysBetween(due, day)];
  };
  return {
    lateness: all.filter(isDone).flatMap((step) => daysAfterDue(step, step.completedOn)),
    lateSoFar: all
      .filter((step) => !isDone(step))
      .flatMap((step) => daysAfterDue(step, today))
      .filter((days) => days > 0),
  };
}

/**
 * The chance that a step is done so many days after its day, or before it: how many steps were, out of those of which
 * it is known, with one more of each kind so that little experience never becomes certainty.
 */
export function chanceOfStep({ lateness, lateSoFar }: StepHistory, slack: number): number {
  const kept = lateness.filter((days) => days <= slack).length;
  const missed = lateness.length - kept + lateSoFar.filter((days) => days > slack).length;
  return (kept + 1) / (kept + missed + 2);
}

/** A question that may become satisfactory by a day, and how likely that is. */
export interface QuestionChance {
  readonly question: string;
  readonly area: string;
  readonly findingIds: readonly string[];
  /** 0 to 1. 0 without an accepted plan for everything that was found. */
  readonly probability: number;
}

/** Every question that is not satisfactory: the chances of all the steps that its plans still have to do, multiplied. */
export function questionChances(
  situation: Situation,
  history: StepHistory,
  on: CalendarDate,
): readonly QuestionChance[] {
  const { followUp } = situation;
  const shortfalls = shortfallsByQuestion(followUp, situation.answers);
  return questionsWith(situation, 'not-satisfactory').map(({ number, area }) => {
    const findings = shortfalls.get(number) ?? [];
    const chances = findings
      .filter(isOpen)
      .map((finding) => chanceOfPlan(stepsAnswering(followUp, finding), history, on));
    const probability = chances.reduce((product, chance) => product * chance, 1);
    return {
      question: number,
      area,
      findingIds: findings.map(({ id }) => id),
      probability: findings.length === 0 ? 0 : probability,
    };
  });
}

function chanceOfPlan(
  steps: readonly FollowedStep[] | undefined,
  history: StepHistory,
  on: CalendarDate,
): number {
  if (!steps) return 0;
  return steps
    .filter((step) => !isDone(step))
    .map((step) => {
      const due = dueOf(step);
      return due === null ? 0 : chanceOfStep(history, daysBetween(due, on));
    })
    .reduce((product, chance) => product * chance, 1);
}
