import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Finding } from '../../findings';
import { isCopied } from './copied-text';
import { CRITERIA, type Criterion, type PlanWarning, type WholePlan } from './plan';
import type { Step } from './step';

/** What is known beside the plan when it is looked through. */
export interface CheckFacts {
  readonly finding: Pick<Finding, 'title' | 'description' | 'dueOn'>;
  /** The day it is in the State. */
  readonly today: CalendarDate;
  /** Lines of the question's guidance that the mission judged not met. */
  readonly itemsNotMet: readonly number[];
}

type Rule = (whole: WholePlan, facts: CheckFacts) => readonly PlanWarning[];

const warn = (
  code: string,
  criterion: Criterion,
  pointer: string,
  detail: string,
): PlanWarning => ({
  code,
  criterion,
  pointer,
  detail,
  blocking: false,
});
const block = (...given: Parameters<typeof warn>): PlanWarning => ({
  ...warn(...given),
  blocking: true,
});
const when = (holds: boolean, warning: () => PlanWarning): readonly PlanWarning[] =>
  holds ? [warning()] : [];

const forEachStep =
  (rule: (step: Step, at: string, facts: CheckFacts) => readonly PlanWarning[]): Rule =>
  ({ steps }, facts) =>
    steps.flatMap((step, index) => rule(step, `#/steps/${index}`, facts));

const words: Rule = ({ plan: { rootCause, summary, coordinatorName } }) => [
  ...when(rootCause === null, () =>
    warn(
      'plan.no-root-cause',
      'relevant',
      '#/rootCause',
      'the plan does not say why the shortcoming is there',
    ),
  ),
  ...when(summary === null, () =>
    warn('plan.no-summary', 'comprehensive', '#/summary', 'the plan has no summary'),
  ),
  ...when(coordinatorName === null, () =>
    warn(
      'plan.no-coordinator',
      'specific',
      '#/coordinatorName',
      'the plan names nobody who answers for it',
    ),
  ),
];

const hasSteps: Rule = ({ steps }) =>
  when(steps.length === 0, () =>
    block('plan.no-steps', 'comprehensive', '#/steps', 'the plan has no step'),
  );

const said = forEachStep((step, at) => [
  ...when(step.action === null, () =>
    block('step.no-action', 'specific', `${at}/action`, 'the step says no action'),
  ),
  ...when(step.actionOfficeId === null && step.actionOffice === null, () =>
    block('step.no-office', 'specific', `${at}/actionOffice`, 'the step names no office'),
  ),
  ...when(step.estimatedOn === null, () =>
    block('step.no-date', 'detailed', `${at}/estimatedOn`, 'the step has no estimated date'),
  ),
  ...when(step.evidenceReference === null, () =>
    warn(
      'step.no-evidence',
      'detailed',
      `${at}/evidenceReference`,
      'the step names nothing that will prove it',
    ),
  ),
]);

/** What is done has no date to be kept any more. */
const DONE: ReadonlySet<Step['state']> = new Set(['completed', 'verified']);

/** The day that a step has still to keep, and where it stands: the revised one, where there is one. */
function dueOf({
  state,
  revisedOn,
  estimatedOn,
}: Step): readonly [CalendarDate, string] | undefined {
  if (DONE.has(state)) return undefined;
  if (revisedOn !== null) return [revisedOn, 'revisedOn'];
  return estimatedOn === null ? undefined : [estimatedOn, 'estimatedOn'];
}

const dated = forEachStep((step, at, { finding: { dueOn }, today }) => {
  const [day, field] = dueOf(step) ?? [];
  if (day === undefined) return [];
  return [
    ...when(day < today, () =>
      warn('step.date-past', 'realistic', `${at}/${field}`, `${day} is over`),
    ),
    ...when(dueOn !== null && day > dueOn, () =>
      warn(
        'step.date-after-target',
        'realistic',
        `${at}/${field}`,
        `the finding should be settled by ${String(dueOn)}`,
      ),
    ),
  ];
});

/** Steps are done in their order, so none ends before one that stands above it. */
const ordered: Rule = ({ steps }) =>
  steps.flatMap((step, index) => {
    const [day, field] = dueOf(step) ?? [];
    if (day === undefined) return [];
    const late = steps
      .slice(0, index)
      .flatMap((above) => dueOf(above)?.[0] ?? [])
      .filter((above) => above > day)
      .sort()
      .at(-1);
    return when(late !== undefined, () =>
      warn(
        'step.date-order',
        'consistent',
        `#/steps/${index}/${field}`,
        `a step above it ends later, on ${String(late)}`,
      ),
    );
  });

const covers: Rule = ({ steps }, { itemsNotMet }) =>
  itemsNotMet
    .filter((item) => !steps.some(({ evidenceItems }) => evidenceItems.includes(item)))
    .map((item) =>
      warn(
        'plan.item-not-covered',
        'comprehensive',
        '#/steps',
        `no step settles line ${item} of the guidance, which is not met`,
      ),
    );

const inOwnWords: Rule = ({ plan, steps }, { finding }) => {
  const source = `${finding.title}\n${finding.description}`;
  const texts: readonly (readonly [string, string | null])[] = [
    ['#/rootCause', plan.rootCause],
    ['#/summary', plan.summary],
    ...steps.map(({ action }, index) => [`#/steps/${index}/action`, action] as const),
  ];
  return texts.flatMap(([pointer, text]) =>
    when(text !== null && isCopied(text, source), () =>
      warn(
        'plan.text-copied',
        'relevant',
        pointer,
        'the text repeats the finding instead of answering it',
      ),
    ),
  );
};

const sameFor = (values: readonly (string | null)[]): boolean =>
  values.length > 1 && values[0] !== null && values.every((value) => value === values[0]);

const spread: Rule = ({ steps }) => [
  ...when(sameFor(steps.map((step) => dueOf(step)?.[0] ?? null)), () =>
    warn('plan.one-day', 'realistic', '#/steps', 'all steps end on the same day'),
  ),
  ...when(sameFor(steps.map(({ ownerId, ownerName }) => ownerId ?? ownerName)), () =>
    warn('plan.one-person', 'realistic', '#/steps', 'one person carries out every step'),
  ),
];

const RULES: readonly Rule[] = [words, hasSteps, said, dated, ordered, covers, inOwnWords, spread];

/** What is mechanically weak in a plan, criterion by criterion. */
export function checkPlan(whole: WholePlan, facts: CheckFacts): readonly PlanWarning[] {
  const found = RULES.flatMap((rule) => rule(whole, facts));
  return CRITERIA.flatMap((criterion) => found.filter((one) => one.criterion === criterion));
}
