import type { CalendarDate } from '../../../kernel/calendar-date';
import { lastDueOf, shortfallsByQuestion, type FollowUp } from './follow-up';
import type { Answer } from './status-vector';

/** A question that is taken for satisfactory, only because its plan says so. */
export interface ProjectedQuestion {
  readonly question: string;
  /** The day from which it counts: when the last step of its last plan is due. */
  readonly from: CalendarDate;
  readonly findingIds: readonly string[];
}

/**
 * The questions that count as satisfactory on a day: not satisfactory, and every weakness or gap that stands against
 * them has a plan that was rated fully and whose last step is due by that day.
 */
export function projectedQuestions(
  answers: readonly Answer[],
  followUp: FollowUp,
  on: CalendarDate,
): readonly ProjectedQuestion[] {
  const shortfalls = shortfallsByQuestion(followUp, answers);
  return answers.flatMap(({ question, status }) => {
    const findings = shortfalls.get(question) ?? [];
    if (status !== 'not-satisfactory' || findings.length === 0) return [];
    const dues = findings.map((finding) => lastDueOf(followUp, finding)).sort();
    const known = dues.flatMap((due) => due ?? []);
    const from = known.at(-1);
    if (from === undefined || known.length < dues.length || from > on) return [];
    return [{ question, from, findingIds: findings.map(({ id }) => id) }];
  });
}

/** The answers as they would be if all of these became satisfactory, and nothing else changed. */
export function projectedAnswers(
  answers: readonly Answer[],
  projected: readonly Pick<ProjectedQuestion, 'question'>[],
): readonly Answer[] {
  const satisfied = new Set(projected.map(({ question }) => question));
  return answers.map(({ question, status }) => ({
    question,
    status: satisfied.has(question) ? 'satisfactory' : status,
  }));
}

/** The last day on which an accepted plan has something due; null when none is accepted. */
export function lastDueDay(followUp: FollowUp): CalendarDate | null {
  const dues = followUp.findings.flatMap((finding) => lastDueOf(followUp, finding) ?? []);
  return dues.sort().at(-1) ?? null;
}
