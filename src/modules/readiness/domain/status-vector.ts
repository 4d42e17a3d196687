import { STATUSES, type Status } from './counts';
import type { QuestionSet } from './question-set';

/** For each question of a set its status, by its place in STATUSES. */
export type StatusVector = Uint8Array;

export interface Answer {
  readonly question: string;
  readonly status: Status;
  /** Since when it holds, RFC 3339 in UTC with milliseconds; left out of what is only supposed. */
  readonly since?: string;
}

const CODE = Object.fromEntries(STATUSES.map((status, code) => [status, code])) as Record<
  Status,
  number
>;

/** The answers as a vector. A question without an answer is not reviewed; an answer outside the set is left out. */
export function statusVector({ indexOf }: QuestionSet, answers: Iterable<Answer>): StatusVector {
  const vector = new Uint8Array(indexOf.size);
  for (const { question, status } of answers) {
    const index = indexOf.get(question);
    if (index !== undefined) vector[index] = CODE[status];
  }
  return vector;
}
