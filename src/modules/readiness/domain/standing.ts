import type { Answer } from './status-vector';

/** An answer with the moment since which it holds, and the row it stands in. */
export interface DatedAnswer extends Answer {
  readonly id: string;
  readonly since: Date;
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
  const apart = one.since.getTime() - other.since.getTime();
  return apart === 0 ? one.id > other.id : apart > 0;
}
