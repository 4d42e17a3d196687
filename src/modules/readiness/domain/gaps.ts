import { daysBetween, type CalendarDate } from '../../../kernel/calendar-date';
import type { Evidence } from './evidence';
import {
  dueOf,
  isDone,
  isOpen,
  isShortfall,
  type FollowedFinding,
  type FollowedStep,
} from './follow-up';
import { questionsWith, type AskedQuestion, type Situation } from './situation';

/** What holds readiness back, in the order in which it is shown. */
export const GAP_KINDS = [
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

export interface Gap {
  readonly kind: GapKind;
  readonly subject: GapSubject;
  /** The most pressing first. */
  readonly items: readonly GapItem[];
}

/** A situation with what is looked up for every finding. */
interface Surveyed extends Situation {
  readonly priorityQuestions: ReadonlySet<string>;
}

type Lister = (situation: Surveyed, evidence: Evidence) => readonly GapItem[];

const LISTERS: Readonly<Record<GapKind, readonly [GapSubject, Lister]>> = {
  'overdue-findings': [
    'finding',
    (situation) =>
      findingItems(situation, (one) => isOpen(one) && isPast(one.dueOn, situation.today)),
  ],
  'overdue-steps': ['step', overdueSteps],
  'waiting-for-review': ['finding', inStates('cap-submitted')],
  'waiting-for-verification': ['finding', inStates('completion-reported')],
  'plan-to-revise': ['finding', inStates('cap-revision-required')],
  'without-plan': ['finding', inStates('issued', 'cap-due')],
  'priority-not-satisfactory': [
    'question',
    (situation) => questionItems(notSatisfactory(situation).filter(({ priority }) => priority)),
  ],
  'not-satisfactory-off-site': [
    'question',
    (situation) => questionItems(notSatisfactory(situation).filter((one) => !one.onSiteOnly)),
  ],
  'not-satisfactory-on-site-only': [
    'question',
    (situation) => questionItems(notSatisfactory(situation).filter((one) => one.onSiteOnly)),
  ],
  'never-assessed': [
    'question',
    (situation) => questionItems(questionsWith(situation, 'not-reviewed')),
  ],
  repeated: [
    'finding',
    (situation) => findingItems(situation, (one) => isOpen(one) && one.repeatOf !== null),
  ],
  'without-evidence': [
    'question',
    (situation, { questions }) =>
      questionItems(
        questionsWith(situation, 'satisfactory').filter(({ number }) => !questions.has(number)),
      ),
  ],
  'evidence-expiring': ['evidence', (situation, evidence) => expiringItems(situation, evidence)],
};

/** Every list of what holds readiness back, also those that are empty. */
export function gapsOf(situation: Situation, evidence: Evidence): readonly Gap[] {
  const priority = situation.questions.filter((question) => question.priority);
  const priorityQuestions = new Set(priority.map(({ number }) => number));
  const surveyed = { ...situation, priorityQuestions };
  return GAP_KINDS.map((kind) => {
    const [subject, list] = LISTERS[kind];
    return { kind, subject, items: list(surveyed, evidence) };
  });
}

const notSatisfactory = (situation: Situation) => questionsWith(situation, 'not-satisfactory');
const isPast = (due: CalendarDate | null, today: CalendarDate) => due !== null && due < today;

function inStates(...states: readonly string[]): Lister {
  return (situation) =>
    findingItems(situation, (one) => isShortfall(one) && states.includes(one.state));
}

function findingItems(
  situation: Surveyed,
  isMeant: (finding: FollowedFinding) => boolean,
): readonly GapItem[] {
  const items = situation.followUp.findings
    .filter(isMeant)
    .map((finding) => findingItem(situation, finding, finding.id, finding.dueOn));
  return mostPressingFirst(items);
}

function overdueSteps(situation: Surveyed): readonly GapItem[] {
  const { findings, steps } = situation.followUp;
  const isLate = (step: FollowedStep) => !isDone(step) && isPast(dueOf(step), situation.today);
  const items = findings
    .filter(isOpen)
    .flatMap((finding) =>
      (steps.get(finding.id) ?? [])
        .filter(isLate)
        .map((step) => findingItem(situation, finding, step.id, dueOf(step))),
    );
  return mostPressingFirst(items);
}

function findingItem(
  { today, priorityQuestions }: Surveyed,
  finding: FollowedFinding,
  id: string,
  dueOn: CalendarDate | null,
): GapItem {
  return {
    id,
    reference: finding.reference,
    missionId: finding.missionId,
    question: finding.question,
    area: finding.area,
    criticalElement: finding.criticalElement,
    priority: finding.question !== null && priorityQuestions.has(finding.question),
    dueOn,
    daysOverdue: dueOn === null ? null : daysBetween(dueOn, today),
  };
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

function expiringItems({ today }: Situation, { expiring }: Evidence): readonly GapItem[] {
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
