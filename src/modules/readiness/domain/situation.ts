import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Status } from './counts';
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
  readonly followUp: FollowUp;
}

/** By question what decides it; one that is missing is not reviewed. */
const statusesIn = ({ answers }: Pick<Situation, 'answers'>): ReadonlyMap<string, Status> =>
  new Map(answers.map(({ question, status }) => [question, status]));

/** The questions in scope with this status. */
export function questionsWith(
  situation: Pick<Situation, 'answers' | 'questions'>,
  status: Status,
): readonly AskedQuestion[] {
  const statuses = statusesIn(situation);
  return situation.questions.filter(
    ({ number }) => (statuses.get(number) ?? 'not-reviewed') === status,
  );
}
