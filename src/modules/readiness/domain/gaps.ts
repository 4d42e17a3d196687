import { daysBetween, type CalendarDate } from '../../../kernel/calendar-date';
import { NO_EVIDENCE, type Evidence } from './evidence';
import { dueOf, isDone, isOpen, isShortfall, type FollowedFinding } from './follow-up';
import { questionsWith, type AskedQuestion, type Situation } from './situation';

/** What holds readiness back, in the order in which it is shown. */
export const GAP_KINDS = [
  'overdue-replies',
  'overdue-plans',
  'overdue-findings',
  'overdue-steps',
  'waiting-for-review',
  'waiting-for-verification',
  'plan-to-revise',
  'without-plan',
  'priority-not-satisfactory',
  'not-satisfactory-off-site',
  'not-satisfactory-on-site-only',
  'never-assessed',
  'repeated',
  'without-evidence',
  'evidence-expiring',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];
export type GapSubject = 'finding' | 'step' | 'question' | 'evidence';

/** One thing in a list of gaps. What does not apply to it is null. */
export interface GapItem {
  /** UUID of the finding, step or evidence; the number of a question. */
  readonly id: string;
  /** Of the finding, also that of a step. */
  readonly reference: string | null;
  readonly missionId: string | null;
  readonly question: string | null;
  readonly area: string | null;
  readonly criticalElement: string | null;
  readonly priority: boolean;
  readonly dueOn: CalendarDate | null;
  /** Calendar days since it was due; below zero while it is not. */
  readonly daysOverdue: number | null;
}

export interface GapCount {
  readonly kind: GapKind;
  readonly count: number;
}

export interface Gap {
  readonly kind: GapKind;
  readonly subject: GapSubject;
  /** The most pressing first. */
  readonly items: readonly GapItem[];
}

/** How a list is made: what belongs into it, and what is said of each thing. */
interface Source {
  readonly subject: GapSubject;
  readonly count: (situation: Situation, evidence: Evidence) => number;
  readonly items: (situation: Situation, evidence: Evidence) => readonly GapItem[];
}

type Select<Thing> = (situation: Situation, evidence: Evidence) => readonly Thing[];

const source = <Thing>(
  subject: GapSubject,
  select: Select<Thing>,
  toItems: (situation: Situation, things: readonly Thing[]) => readonly GapItem[],
): Source => ({
  subject,
  count: (situation, evidence) => select(situation, evidence).length,
  items: (situation, evidence) => toItems(situation, select(situation, evidence)),
});

type DayOf = (finding: FollowedFinding) => CalendarDate | null;
const ownDay: DayOf = ({ dueOn }) => dueOn;

const findings = (
  isMeant: (finding: FollowedFinding, today: CalendarDate) => boolean,
  dayOf = ownDay,
): Source =>
  source(
    'finding',
    ({ followUp, today }) => followUp.findings.filter((one) => isMeant(one, today)),
    (situation, found) =>
      dueItems(
        situation,
        found.map((finding) => ({ id: finding.id, finding, dueOn: dayOf(finding) })),
      ),
  );

/** Open, and the day is over. */
const overdue = (dayOf: DayOf): Source =>
  findings((one, today) => isOpen(one) && isPast(dayOf(one), today), dayOf);

const inStates = (states: readonly string[], dayOf = ownDay): Source =>
  findings((one) => isShortfall(one) && states.includes(one.state), dayOf);

/** A plan is awaited by the clock of the mission, or else by the day set for the finding. */
const planDay: DayOf = ({ planDueOn, dueOn }) => planDueOn ?? dueOn;

const questions = (select: Select<AskedQuestion>): Source =>
  source('question', select, (_, found) => questionItems(found));

const notSatisfactory = (isMeant: (question: AskedQuestion) => boolean): Source =>
  questions((situation) => questionsWith(situation, 'not-satisfactory').filter(isMeant));

const isPast = (due: CalendarDate | null, today: CalendarDate) => due !== null && due < today;

const SOURCES: Readonly<Record<GapKind, Source>> = {
  'overdue-replies': overdue(({ replyDueOn }) => replyDueOn),
  'overdue-plans': overdue(({ planDueOn }) => planDueOn),
  'overdue-findings': overdue(ownDay),
  'overdue-steps': source('step', overdueSteps, dueItems),
  'waiting-for-review': inStates(['cap-submitted']),
  'waiting-for-verification': inStates(['completion-reported']),
  'plan-to-revise': inStates(['cap-revision-required'], planDay),
  'without-plan': inStates(['issued', 'cap-due'], planDay),
  'priority-not-satisfactory': notSatisfactory(({ priority }) => priority),
  'not-satisfactory-off-site': notSatisfactory(({ onSiteOnly }) => !onSiteOnly),
  'not-satisfactory-on-site-only': notSatisfactory(({ onSiteOnly }) => onSiteOnly),
  'never-assessed': questions((situation) => questionsWith(situation, 'not-reviewed')),
  repeated: findings((one) => isOpen(one) && one.repeatOf !== null),
  'without-evidence': questions((situation, evidence) =>
    questionsWith(situation, 'satisfactory').filter(
      ({ number }) => !evidence.questions.has(number),
    ),
  ),
  'evidence-expiring': source('evidence', (_, { expiring }) => expiring, expiringItems),
};

/** Every list of what holds readiness back, also those that are empty. */
export const gapsOf = (situation: Situation, evidence: Evidence): readonly Gap[] =>
  GAP_KINDS.map((kind) => ({
    kind,
    subject: SOURCES[kind].subject,
    items: SOURCES[kind].items(situation, evidence),
  }));

/** Evidence is not counted: who may know of it differs from person to person, and these numbers do not. */
const DIFFERING: ReadonlySet<GapKind> = new Set(['without-evidence', 'evidence-expiring']);

/** How many things stand in each of the lists that are the same for everybody. */
export const gapCounts = (situation: Situation): readonly GapCount[] =>
  GAP_KINDS.filter((kind) => !DIFFERING.has(kind)).map((kind) => ({
    kind,
    count: SOURCES[kind].count(situation, NO_EVIDENCE),
  }));

/** A finding, or a step of its plan, with the day that was set for it. */
interface Due {
  readonly id: string;
  readonly finding: FollowedFinding;
  readonly dueOn: CalendarDate | null;
}

function overdueSteps({ followUp, today }: Situation): readonly Due[] {
  return followUp.findings
    .filter(isOpen)
    .flatMap((finding) =>
      (followUp.steps.get(finding.id) ?? [])
        .filter((step) => !isDone(step) && isPast(dueOf(step), today))
        .map((step) => ({ id: step.id, finding, dueOn: dueOf(step) })),
    );
}

function dueItems(situation: Situation, dues: readonly Due[]): readonly GapItem[] {
  const { today } = situation;
  const priority = new Set(
    situation.questions.filter((one) => one.priority).map(({ number }) => number),
  );
  const items = dues.map(({ id, finding, dueOn }) => ({
    id,
    reference: finding.reference,
    missionId: finding.missionId,
    question: finding.question,
    area: finding.area,
    criticalElement: finding.criticalElement,
    priority: finding.question !== null && priority.has(finding.question),
    dueOn,
    daysOverdue: dueOn === null ? null : daysBetween(dueOn, today),
  }));
  return mostPressingFirst(items);
}

/** What is longest overdue, then by reference; what has no day comes last. */
function mostPressingFirst(items: readonly GapItem[]): readonly GapItem[] {
  const lateness = ({ daysOverdue }: GapItem) => daysOverdue ?? Number.NEGATIVE_INFINITY;
  return items.toSorted((one, other) => {
    const difference = lateness(other) - lateness(one);
    return Number.isNaN(difference) ? 0 : difference;
  });
}

/** Priority questions first, else in the order of the numbers. */
function questionItems(questions: readonly AskedQuestion[]): readonly GapItem[] {
  return questions
    .toSorted((one, other) => Number(other.priority) - Number(one.priority))
    .map(({ number, area, criticalElement, priority }) => ({
      id: number,
      reference: null,
      missionId: null,
      question: number,
      area,
      criticalElement,
      priority,
      dueOn: null,
      daysOverdue: null,
    }));
}

function expiringItems({ today }: Situation, expiring: Evidence['expiring']): readonly GapItem[] {
  const items = expiring.map(({ id, missionId, question, validUntil }) => ({
    id,
    reference: null,
    missionId,
    question,
    area: null,
    criticalElement: null,
    priority: false,
    dueOn: validUntil,
    daysOverdue: daysBetween(validUntil, today),
  }));
  return mostPressingFirst(items);
}
