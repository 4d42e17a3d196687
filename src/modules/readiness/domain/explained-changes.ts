import type { QuestionChange } from './changes';
import type { Figures } from './figures';
import type { ScopedQuestion } from './question-set';

/** A change with what a reader has to know of its question. */
export interface ExplainedChange extends QuestionChange {
  readonly asked: ScopedQuestion;
  /** False in an area that stands apart with a figure of its own. */
  readonly countsInOverall: boolean;
}

/** The figures at both ends of a span, and why they differ. */
export interface ExplainedChanges {
  readonly before: Figures;
  readonly after: Figures;
  readonly changes: readonly ExplainedChange[];
}
