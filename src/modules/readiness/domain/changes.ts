import { NO_QUESTIONS, type Counts, type Status } from './counts';
import { snapshots, type History, type Snapshot } from './history';
import type { DatedAnswer } from './standing';

/** Why a question counts otherwise than before. Each changed question has one. */
export const CAUSES = [
  'first-assessed',
  'assessed-again',
  'satisfactory-to-not-satisfactory',
  'not-satisfactory-to-satisfactory',
  'became-not-applicable',
  'became-applicable',
  'reopened',
  'scope-changed',
  'another-mission',
] as const;
export type Cause = (typeof CAUSES)[number];

/** How a question counts at one end of a span; null while it is not asked. */
export interface Standpoint {
  readonly status: Status;
  /** The answer that decides it; null when none does. */
  readonly answer: DatedAnswer | null;
}

export interface QuestionChange {
  readonly question: string;
  readonly cause: Cause;
  readonly before: Standpoint | null;
  readonly after: Standpoint | null;
}

interface Ends {
  readonly before: Standpoint | null;
  readonly after: Standpoint | null;
}

/** What counts otherwise at `to` than at `from`, question by question, in the order of their numbers. */
export function changesBetween(history: History, from: Date, to: Date): readonly QuestionChange[] {
  const [before, after] = standpointsAt(history, [from, to]);
  if (!before || !after) return [];
  const known = decidedUntil(history, from.toISOString());
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((question) => {
    const ends = { before: before.get(question) ?? null, after: after.get(question) ?? null };
    if (ends.before?.status === ends.after?.status) return [];
    return [{ question, cause: causeOf(ends, known.has(question)), ...ends }];
  });
}

type Standpoints = ReadonlyMap<string, Standpoint>;

function standpointsAt(history: History, moments: readonly Date[]): readonly Standpoints[] {
  const found: Standpoints[] = [];
  for (const snapshot of snapshots(history, moments)) found.push(standpointsOf(snapshot));
  return found;
}

function standpointsOf({ set, decided }: Snapshot): Standpoints {
  return new Map(
    [...set.indexOf.keys()].map((question) => {
      const answer = decided.get(question) ?? null;
      return [question, { status: answer?.status ?? 'not-reviewed', answer }];
    }),
  );
}

/** The questions that anybody had ever decided by then. */
function decidedUntil({ changes }: History, moment: string): ReadonlySet<string> {
  const past = changes.filter(({ since, status }) => since <= moment && status !== 'not-reviewed');
  return new Set(past.map(({ question }) => question));
}

function causeOf({ before, after }: Ends, wasDecided: boolean): Cause {
  if (!before || !after) return 'scope-changed';
  if (!before.answer) return wasDecided ? 'assessed-again' : 'first-assessed';
  if (!after.answer) return 'reopened';
  if (before.answer.missionId !== after.answer.missionId) return 'another-mission';
  return causeOfOtherAnswer(before, after);
}

function causeOfOtherAnswer(before: Standpoint, after: Standpoint): Cause {
  if (after.status === 'not-applicable') return 'became-not-applicable';
  if (before.status === 'not-applicable') return 'became-applicable';
  return after.status === 'satisfactory'
    ? 'not-satisfactory-to-satisfactory'
    : 'satisfactory-to-not-satisfactory';
}

export interface CauseSum {
  readonly cause: Cause;
  readonly questions: number;
  /** By how much each count differs because of it; below zero where there are fewer. */
  readonly difference: Counts;
}

/** The causes of changes, the most frequent first; their differences add up to that of the counts. */
export function sumByCause(changes: readonly QuestionChange[]): readonly CauseSum[] {
  return CAUSES.map((cause) => changes.filter((change) => change.cause === cause))
    .flatMap((same) => {
      const [first] = same;
      return first
        ? [{ cause: first.cause, questions: same.length, difference: differenceOf(same) }]
        : [];
    })
    .sort((one, other) => other.questions - one.questions);
}

const MEMBER: Readonly<Record<Status, keyof Counts>> = {
  satisfactory: 'satisfactory',
  'not-satisfactory': 'notSatisfactory',
  'not-applicable': 'notApplicable',
  'not-reviewed': 'notReviewed',
};

/** By how much the counts differ after all of these changes. */
export function differenceOf(changes: readonly QuestionChange[]): Counts {
  const difference = { ...NO_QUESTIONS };
  for (const { before, after } of changes) {
    if (before) difference[MEMBER[before.status]] -= 1;
    if (after) difference[MEMBER[after.status]] += 1;
  }
  return difference;
}
