import type { MissionRole } from '../../../kernel/actor';
import { addDays, dayIn, type CalendarDate } from '../../../kernel/calendar-date';
import type { Due, DueItem, Duty } from '../../../kernel/due';
import type { Finding, FindingState } from '../../findings';
import type { Mission } from '../../missions';
import type { ClockDays } from './clocks';
import { standing, type Pending } from './due-item';

type Office = Duty['office'];

/** A mission under way, with what its clocks need. */
export interface ClockedMission extends Pick<
  Mission,
  'id' | 'reference' | 'title' | 'status' | 'endsOn' | 'draftReportedAt' | 'reportedAt'
> {
  readonly office: Office;
  readonly timeZone: string;
  readonly days: ClockDays;
}

/** A finding of which something is still expected. */
export interface OpenFinding extends Pick<
  Finding,
  | 'id'
  | 'reference'
  | 'missionId'
  | 'area'
  | 'title'
  | 'state'
  | 'issuedAt'
  | 'dueOn'
  | 'sscCandidate'
> {
  /** When a concern was first seen in it, where that was not from the beginning; RFC 3339 in UTC. */
  readonly flaggedAt: string | null;
  readonly office: Office;
  /** The State has agreed or disagreed, with the concern before its eyes if there is one. */
  readonly isAnswered: boolean;
}

/** A step of an accepted plan that is not completed, and the finding that it belongs to. */
export interface OpenStep {
  readonly id: string;
  readonly findingId: string;
  readonly missionId: string;
  readonly reference: string;
  readonly area: string;
  readonly position: number;
  readonly action: string;
  readonly owner: Duty['person'];
  /** They are in the mission, with an account that is not disabled. */
  readonly isOwnerThere: boolean;
  readonly office: Office;
  readonly estimatedOn: CalendarDate | null;
  readonly revisedOn: CalendarDate | null;
}

const LEADERS: readonly MissionRole[] = ['programme-manager', 'lead-auditor'];
const AUDITORS: readonly MissionRole[] = [...LEADERS, 'auditor'];
const COORDINATORS: readonly MissionRole[] = ['ncmc', 'area-coordinator'];

const duty = (
  side: Duty['side'],
  roles: readonly MissionRole[],
  office: Office = null,
  person: Duty['person'] = null,
): Duty => ({ side, roles, office, person });

/** What a mission owes and is owed as a whole: reports, and the State's comments between them. */
export function missionDues(mission: ClockedMission): readonly Pending[] {
  const { id, reference, title, office, days, draftReportedAt, reportedAt } = mission;
  const one = (what: Due, dueOn: CalendarDate, by: Duty): Pending => ({
    ...{ what, subjectKind: 'mission', subjectId: id, missionId: id, findingId: null },
    ...{ reference, title, area: null, step: null, by, dueOn },
  });
  const leaders = duty('auditing', LEADERS, office);
  if (reportedAt !== null) return [];
  if (draftReportedAt === null)
    return mission.endsOn === null
      ? []
      : [one('draft-report', addDays(mission.endsOn, days['draft-report']), leaders)];
  const commentsOn = addDays(dayIn(mission.timeZone, draftReportedAt), days['state-comments']);
  return [
    one('state-comments', commentsOn, duty('state', ['ncmc'])),
    one('final-report', addDays(commentsOn, days['final-report']), leaders),
  ];
}

const AWAITS_PLAN: ReadonlySet<string> = new Set<FindingState>([
  'cap-due',
  'cap-revision-required',
]);
const WITH_AUDITORS: ReadonlySet<FindingState> = new Set(['draft', 'completion-reported']);

/** What a finding waits for: its plan, the reply to a safety concern, its own day. */
export function findingDues(finding: OpenFinding, mission: ClockedMission): readonly Pending[] {
  const { id, reference, title, area, missionId, office } = finding;
  const state = duty('state', COORDINATORS, office);
  const settling = WITH_AUDITORS.has(finding.state) ? duty('auditing', AUDITORS) : state;
  const days: readonly (readonly [Due, CalendarDate | null, Duty])[] = [
    ['cap', planDueOn(finding, mission), state],
    ['ssc-reply', replyDueOn(finding, mission), state],
    ['finding', finding.dueOn, settling],
  ];
  return days.flatMap(([what, dueOn, by]): Pending[] => {
    if (dueOn === null) return [];
    const subject = { what, subjectKind: 'finding', subjectId: id, findingId: id } as const;
    return [{ ...subject, missionId, reference, title, area, step: null, by, dueOn }];
  });
}

/** What the clock of a plan follows from. Instants are RFC 3339 in UTC. */
export interface AwaitingPlan extends Pick<OpenFinding, 'issuedAt'> {
  readonly state: string;
}
/** What the clock of a reply to a safety concern follows from. */
export type AwaitingReply = Pick<
  OpenFinding,
  'sscCandidate' | 'isAnswered' | 'issuedAt' | 'flaggedAt'
>;
/** What the clocks of a mission's findings follow from beside. */
export type FindingClock = Pick<ClockedMission, 'reportedAt' | 'timeZone' | 'days'>;

/** So many days after the final report; for a finding that was issued later, after that. Null where no plan is awaited. */
export function planDueOn(finding: AwaitingPlan, mission: FindingClock): CalendarDate | null {
  const { reportedAt, timeZone, days } = mission;
  if (!AWAITS_PLAN.has(finding.state) || reportedAt === null) return null;
  const reportedOn = dayIn(timeZone, reportedAt);
  const issuedOn = issuedDay(finding, timeZone);
  const from = issuedOn !== null && issuedOn > reportedOn ? issuedOn : reportedOn;
  return addDays(from, days.cap);
}

/** So many days after the State learned of the concern, until it has replied. Null where no reply is awaited. */
export function replyDueOn(
  finding: AwaitingReply,
  { timeZone, days }: FindingClock,
): CalendarDate | null {
  const { sscCandidate, isAnswered, issuedAt, flaggedAt } = finding;
  if (!sscCandidate || isAnswered || issuedAt === null) return null;
  const learnedAt = flaggedAt !== null && flaggedAt > issuedAt ? flaggedAt : issuedAt;
  return addDays(dayIn(timeZone, new Date(learnedAt)), days['ssc-reply']);
}

const issuedDay = (
  { issuedAt }: Pick<OpenFinding, 'issuedAt'>,
  timeZone: string,
): CalendarDate | null => (issuedAt === null ? null : dayIn(timeZone, new Date(issuedAt)));

/** A step is due on the day that was said last. When its owner has left, it falls to the coordinators. */
export function stepDues(step: OpenStep): readonly Pending[] {
  const dueOn = step.revisedOn ?? step.estimatedOn;
  if (dueOn === null) return [];
  const { id, findingId, missionId, reference, area, action, position, office } = step;
  const by = duty('state', COORDINATORS, office, step.isOwnerThere ? step.owner : null);
  return [
    {
      ...{ what: 'step', subjectKind: 'step', subjectId: id, missionId, findingId },
      ...{ reference, title: action, area, step: position, by, dueOn },
    },
  ];
}

/** The pending things of a mission as they stand at a moment, by the calendar of its State. */
export function itemsOf(
  pending: readonly Pending[],
  { timeZone, days }: ClockedMission,
  now: Date,
): readonly DueItem[] {
  const today = dayIn(timeZone, now);
  return pending.map((one) => ({ ...one, ...standing(one.dueOn, today, days['due-soon']) }));
}
