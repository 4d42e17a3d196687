import type { Status } from './counts';
import type { Track } from './readiness';
import type { Answer } from './status-vector';

export interface TrackAnswers {
  readonly track: Track;
  readonly answers: readonly Answer[];
}

/** A question that was decided in different ways on different tracks. */
export interface Disagreement {
  readonly question: string;
  /** Of each track that decided it. */
  readonly statuses: readonly { readonly track: Track; readonly status: Status }[];
}

/** In the order of the numbers. A track that has not reviewed a question disagrees with none. */
export function disagreements(tracks: readonly TrackAnswers[]): readonly Disagreement[] {
  const byQuestion = new Map<string, { track: Track; status: Status }[]>();
  for (const { track, answers } of tracks)
    for (const { question, status } of answers) {
      if (status === 'not-reviewed') continue;
      byQuestion.set(question, [...(byQuestion.get(question) ?? []), { track, status }]);
    }
  return [...byQuestion]
    .filter(([, statuses]) => new Set(statuses.map(({ status }) => status)).size > 1)
    .map(([question, statuses]) => ({ question, statuses }))
    .sort((one, other) => (one.question < other.question ? -1 : 1));
}
