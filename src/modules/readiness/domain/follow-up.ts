import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Answer } from './status-vector';

/** An issued finding, as far as readiness has to know it. Drafts and withdrawn ones are in no figure. */
export interface FollowedFinding {
  readonly id: string;
  readonly reference: string;
  readonly missionId: string;
  readonly question: string | null;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly kind: string;
  readonly state: string;
  readonly sscCandidate: boolean;
  /** The day set for it. */
  readonly dueOn: CalendarDate | null;
  /** By when the State owes its plan; null where none is awaited. */
  readonly planDueOn: CalendarDate | null;
  /** By when the State owes its reply to a possible safety concern; null where none is awaited. */
  readonly replyDueOn: CalendarDate | null;
  readonly repeatOf: string | null;
  /** When it was closed, RFC 3339 in UTC with milliseconds. */
  readonly closedAt: string | null;
}

/** A step of a plan that was rated fully. */
export interface FollowedStep {
  readonly id: string;
  readonly findingId: string;
  readonly missionId: string;
  readonly position: number;
  readonly state: string;
  readonly estimatedOn: CalendarDate | null;
  readonly revisedOn: CalendarDate | null;
  readonly completedOn: CalendarDate | null;
}

/** What happens to what was found: issued findings, and the steps of accepted plans by finding. */
export interface FollowUp {
  readonly findings: readonly FollowedFinding[];
  /** Only of plans that were rated fully; a finding without such a plan is missing. */
  readonly steps: ReadonlyMap<string, readonly FollowedStep[]>;
}

const SHORTFALLS: ReadonlySet<string> = new Set(['weakness', 'regulatory-gap']);
const DONE: ReadonlySet<string> = new Set(['completed', 'verified']);

export const isOpen = ({ state }: FollowedFinding): boolean => state !== 'closed';
export const isShortfall = ({ kind }: FollowedFinding): boolean => SHORTFALLS.has(kind);
export const isDone = ({ state }: FollowedStep): boolean => DONE.has(state);

/** The day by which a step is to be done, as it was put off last. */
export const dueOf = ({ estimatedOn, revisedOn }: FollowedStep): CalendarDate | null =>
  revisedOn ?? estimatedOn;

/**
 * The steps of the accepted plan that answers a finding; undefined without one. A plan whose steps are all done does not
 * answer a finding that was reopened: it has not helped, and nobody has said yet what is done now.
 */
export function stepsAnswering(
  { steps }: FollowUp,
  { id, state }: FollowedFinding,
): readonly FollowedStep[] | undefined {
  const planned = steps.get(id);
  return state === 'reopened' && planned?.every(isDone) ? undefined : planned;
}

/** The day by which the last step of the plan that answers a finding is to be done; null without such a plan. */
export function lastDueOf(followUp: FollowUp, finding: FollowedFinding): CalendarDate | null {
  const dues = (stepsAnswering(followUp, finding) ?? []).flatMap((step) => dueOf(step) ?? []);
  return dues.reduce<CalendarDate | null>((last, due) => (last && last > due ? last : due), null);
}

/** Closed, and its question was answered after that. */
const isRefuted = (finding: FollowedFinding, answeredSince: string): boolean =>
  !isOpen(finding) && finding.closedAt !== null && finding.closedAt < answeredSince;

/**
 * By question the weaknesses and gaps that stand against it: those that are open, else those that were closed. What was
 * closed before the question was answered as it stands says nothing of it: its plan has not helped.
 */
export function shortfallsByQuestion(
  { findings }: FollowUp,
  answers: readonly Answer[],
): ReadonlyMap<string, readonly FollowedFinding[]> {
  const answered = new Map(answers.map(({ question, since = '' }) => [question, since]));
  const all = new Map<string, FollowedFinding[]>();
  for (const finding of findings) {
    if (finding.question === null || !isShortfall(finding)) continue;
    if (isRefuted(finding, answered.get(finding.question) ?? '')) continue;
    all.set(finding.question, [...(all.get(finding.question) ?? []), finding]);
  }
  return new Map(
    [...all].map(([question, found]) => {
      const open = found.filter(isOpen);
      return [question, open.length > 0 ? open : found];
    }),
  );
}
