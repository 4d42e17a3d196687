import type { QuestionSet } from './question-set';
import { latestDecided, type DatedAnswer } from './standing';

/** The questions that are asked from a moment on. */
export interface ScopeSince {
  /** RFC 3339 in UTC with milliseconds; null for what always was so. */
  readonly since: string | null;
  readonly set: QuestionSet;
}

/** Everything that was ever answered, and what was in scope when. */
export interface History {
  /** In the order in which they were given. */
  readonly changes: readonly DatedAnswer[];
  /** In the order of time; at least one. */
  readonly scopes: readonly [ScopeSince, ...ScopeSince[]];
}

/** What was in scope and what decided each question at a moment. It moves on with the sweep: keep a copy, not this. */
export interface Snapshot {
  readonly at: Date;
  readonly set: QuestionSet;
  readonly decided: ReadonlyMap<string, DatedAnswer>;
}

/** What was in scope at a moment. Before the first scope that is the first one. */
export function scopeAt<S extends { readonly since: string | null }>(
  scopes: readonly [S, ...S[]],
  moment: string,
): S {
  return scopes.findLast(({ since }) => since === null || since <= moment) ?? scopes[0];
}

/** Goes through a history once, in the order of time, and stops at each of the moments; they come in order too. */
export function* snapshots(history: History, moments: readonly Date[]): Generator<Snapshot> {
  const rows = new Map<string, Map<string, DatedAnswer>>();
  const decided = new Map<string, DatedAnswer>();
  let next = 0;
  for (const at of moments) {
    const moment = at.toISOString();
    let change = history.changes[next];
    while (change && change.since <= moment) {
      take(rows, decided, change);
      change = history.changes[++next];
    }
    yield { at, set: scopeAt(history.scopes, moment).set, decided };
  }
}

/** A row holds the answer of one mission to one question; which of a question's rows decides may change with each. */
function take(
  rows: Map<string, Map<string, DatedAnswer>>,
  decided: Map<string, DatedAnswer>,
  change: DatedAnswer,
): void {
  const ofQuestion = rows.get(change.question) ?? new Map<string, DatedAnswer>();
  rows.set(change.question, ofQuestion.set(change.id, change));
  const [deciding] = latestDecided([...ofQuestion.values()]);
  if (deciding) decided.set(change.question, deciding);
  else decided.delete(change.question);
}
