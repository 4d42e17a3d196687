import type { Actor } from '../../../kernel/actor';
import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Finding } from '../../findings';
import type { Person } from './plan';
import {
  StepLocked,
  StepReasonRequired,
  StepReportWrong,
  StepTransitionRefused,
} from './plan.errors';
import { assertAssigns, assertReports } from './plan.policy';
import { withChanges, type Step } from './step';
import { stepTransition, type StepState } from './step-life-cycle';

/** What is said of a step. What is left out stays. */
export interface StepReport {
  readonly progress?: number;
  readonly completedOn?: CalendarDate | null;
  readonly revisedOn?: CalendarDate | null;
  /** Why the date is another. */
  readonly revisionReason?: string;
  /** The person who carries it out; null for nobody. */
  readonly owner?: Person | null;
}

export interface Reporting {
  readonly actor: Actor;
  readonly now: Date;
  /** The day it is in the State. */
  readonly today: CalendarDate;
}

/** While a finding is in one of these, the State works on the steps of its plan. */
const AT_WORK: ReadonlySet<string> = new Set(['cap-accepted', 'in-progress']);
const SETTLED: ReadonlySet<StepState> = new Set(['completed', 'verified']);

const wrong = (field: string, detail: string) =>
  new StepReportWrong(`${detail}.`, {
    errors: [{ pointer: `#/${field}`, code: 'contradiction', detail }],
  });

/**
 * The step after a report. Its state follows from what is reported: begun, completed at 100 % with a completion
 * date. Throws Forbidden, StepLocked, StepReportWrong, StepReasonRequired and StepTransitionRefused.
 */
export function reportStep(
  finding: Finding,
  step: Step,
  report: StepReport,
  reporting: Reporting,
): Step {
  const { actor, now } = reporting;
  assertReports(actor, finding, step);
  assertAtWork(finding, step);
  if (report.owner !== undefined) assertAssigns(actor, finding);
  const date = revisedDate(step, report);
  const progress = report.progress ?? step.progress;
  const completedOn = report.completedOn === undefined ? step.completedOn : report.completedOn;
  assertCompletion(progress, completedOn, reporting.today);
  const state = stateFor(step, progress, completedOn, report);
  return withChanges(
    step,
    { ...ownerOf(report), ...date, progress, completedOn, ...reportedBy(step, state, actor) },
    now,
  );
}

function assertAtWork({ state, reference }: Finding, step: Step): void {
  if (!AT_WORK.has(state))
    throw new StepLocked(`${reference} is ${state}; nothing is reported on its steps now.`, {
      facts: { findingState: state },
    });
  if (SETTLED.has(step.state))
    throw new StepLocked(`The step is ${step.state}; an auditor has the next word on it.`);
}

const ownerOf = ({ owner }: StepReport): Partial<Step> =>
  owner === undefined ? {} : { ownerId: owner?.id ?? null, ownerName: owner?.name ?? null };

function revisedDate(step: Step, { revisedOn, revisionReason }: StepReport): Partial<Step> {
  if (revisedOn === undefined) {
    if (revisionReason === undefined) return {};
    throw wrong('revisionReason', 'a reason goes with a revised date');
  }
  // A reason may be put right without another date.
  if (revisedOn === step.revisedOn) return revisionReason === undefined ? {} : { revisionReason };
  if (revisionReason === undefined)
    throw new StepReasonRequired('Say why the date is another.', {
      errors: [
        { pointer: '#/revisionReason', code: 'required', detail: 'a revised date needs a reason' },
      ],
    });
  return { revisedOn, revisionReason };
}

function assertCompletion(progress: number, completedOn: CalendarDate | null, today: CalendarDate) {
  if (completedOn === null) return;
  if (progress < 100) throw wrong('completedOn', 'a completion date goes with progress of 100');
  if (completedOn > today) throw wrong('completedOn', 'the completion date lies in the future');
}

/** Where a report takes the step, one transition at a time. */
function stateFor(
  step: Step,
  progress: number,
  completedOn: CalendarDate | null,
  report: StepReport,
): StepState {
  const isWorked = report.progress !== undefined || report.completedOn !== undefined;
  if (!isWorked) return step.state;
  const aim: StepState =
    progress === 100 && completedOn !== null ? 'completed' : aimOf(step, progress);
  if (aim === step.state) return aim;
  const begun = step.state === 'in-progress' ? step.state : along(step.state, 'in-progress');
  return aim === 'in-progress' ? begun : along(begun, aim);
}

const aimOf = ({ state }: Step, progress: number): StepState =>
  state === 'not-started' && progress === 0 ? state : 'in-progress';

function along(from: StepState, to: StepState): StepState {
  if (!stepTransition(from, to, 'report'))
    throw new StepTransitionRefused(`A step that is ${from} does not become ${to} by a report.`);
  return to;
}

function reportedBy(step: Step, state: StepState, { id, name }: Actor): Partial<Step> {
  if (state !== 'completed') return { state };
  return { state, reportedById: id, reportedByName: name };
}
