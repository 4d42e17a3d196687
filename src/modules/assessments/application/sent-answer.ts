import type { DomainError } from '../../../kernel/domain-error';
import type { Question } from '../../catalogue';
import type { GivenAnswer } from '../domain/answer';
import type { Answer, Assessment } from '../domain/assessment';

/** An answer as somebody sends it, with the version of the answer that they have seen. */
export interface SentAnswer extends GivenAnswer {
  readonly question: string;
  /** 0 when they have seen none. */
  readonly version: number;
}

/** A question in the scope of a mission, and how it was assessed; undefined while it was not. */
export interface AssessedQuestion {
  readonly question: Question;
  readonly assessment: Assessment | undefined;
}

/** A sent answer beside what it meets. */
export interface WeighedAnswer {
  readonly number: string;
  /** Undefined when the edition has none with this number. */
  readonly question: Question | undefined;
  readonly standing: Assessment | undefined;
  readonly answer: Answer;
  /** Why it cannot be recorded; empty when it can. The first matters most. */
  readonly faults: readonly DomainError[];
}
