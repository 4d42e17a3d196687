import type { CalendarDate } from '../../../kernel/calendar-date';
import { STATUSES, type Status } from './counts';
import type { FollowUp } from './follow-up';
import type { QuestionSet, ScopedArea, ScopedQuestion } from './question-set';
import type { Answer } from './status-vector';

/** A question with how its answer may be checked. */
export interface AskedQuestion extends ScopedQuestion {
  readonly onSiteOnly: boolean;
}

/** All that is known of a mission or a standing at a moment. */
export interface Situation {
  /** The day in the State. */
  readonly today: CalendarDate;
  /** The questions in scope, in the order of their numbers. */
  readonly questions: readonly AskedQuestion[];
  readonly areas: readonly ScopedArea[];
  readonly set: QuestionSet;
  readonly answers: readonly Answer[];
  readonly byStatus: ReadonlyMap<Status, readonly AskedQuestion[]>;
  readonly followUp: FollowUp;
}

/** The questions in scope by how they are answered; those without an answer are not reviewed. */
export function questionsByStatus(
  questions: readonly AskedQuestion[],
  answers: readonly Answer[],
): ReadonlyMap<Status, readonly AskedQuestion[]> {
  const statuses = new Map<string, Status>();
  for (const { question, status } of answers) statuses.set(question, status);
  const found = new Map<Status, AskedQuestion[]>(STATUSES.map((status) => [status, []]));
  for (const question of questions)
    found.get(statuses.get(question.number) ?? 'not-reviewed')?.push(question);
  return found;
}

/** The questions in scope with this status. */
export const questionsWith = (
  { byStatus }: Pick<Situation, 'byStatus'>,
  status: Status,
): readonly AskedQuestion[] => byStatus.get(status) ?? [];
