import type { Answer } from './status-vector';

/** An answer with the moment since which it holds, and the row it stands in. */
export interface DatedAnswer extends Answer {
  readonly id: string;
  /** The mission in which it was given. */
  readonly missionId: string;
  /** RFC 3339 in UTC with milliseconds, which sorts as time does. */
  readonly since: string;
}

/**
 * A State's standing: of each question the answer that was decided last. One that is not reviewed decides nothing,
 * so an older mission's answer holds on. Of two from the same instant the later row counts.
 */
export function latestDecided(answers: readonly DatedAnswer[]): readonly DatedAnswer[] {
  const latest = new Map<string, DatedAnswer>();
  for (const answer of answers) {
    if (answer.status === 'not-reviewed') continue;
    const known = latest.get(answer.question);
    if (!known || isLater(answer, known)) latest.set(answer.question, answer);
  }
  return [...latest.values()];
}

function isLater(one: DatedAnswer, other: DatedAnswer): boolean {
  return one.since === other.since ? one.id > other.id : one.since > other.since;
}
