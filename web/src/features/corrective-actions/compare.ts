import type { StepContent, Submission } from './plan';

/** Where two revisions differ: a part of the plan, before and after; null where it was not there. */
export interface Difference {
  readonly part: 'rootCause' | 'summary' | 'coordinator' | 'step';
  /** The place of the step. */
  readonly position: number | null;
  readonly field: StepField | null;
  readonly before: string | null;
  readonly after: string | null;
}

const STEP_FIELDS = ['action', 'office', 'owner', 'evidence', 'day', 'position'] as const;
export type StepField = (typeof STEP_FIELDS)[number];

const textsOf = (step: StepContent): Readonly<Record<StepField, string | null>> => ({
  action: step.action,
  office: step.actionOffice,
  owner: step.owner?.name ?? null,
  evidence: step.evidenceReference,
  day: step.estimatedOn,
  position: String(step.position),
});

const inWords = (
  part: 'rootCause' | 'summary' | 'coordinator',
  before: string | null,
  after: string | null,
): readonly Difference[] =>
  before === after ? [] : [{ part, position: null, field: null, before, after }];

const wholeStep = (step: StepContent, isNew: boolean): Difference => ({
  part: 'step',
  position: step.position,
  field: null,
  before: isNew ? null : step.action,
  after: isNew ? step.action : null,
});

function inStep(before: StepContent, after: StepContent): readonly Difference[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  return STEP_FIELDS.filter((field) => old[field] !== now[field]).map((field) => ({
    part: 'step',
    position: after.position,
    field,
    before: old[field],
    after: now[field],
  }));
}

/** Which step was which before: the same one, or one written anew in the same words. */
function pairsOf(
  before: readonly StepContent[],
  after: readonly StepContent[],
): ReadonlyMap<StepContent, StepContent> {
  const pairs = new Map<StepContent, StepContent>();
  const left = new Set(before);
  for (const isSame of [hasSameId, hasSameAction])
    for (const step of after) {
      const was = pairs.has(step) ? undefined : [...left].find((old) => isSame(old, step));
      if (!was) continue;
      pairs.set(step, was);
      left.delete(was);
    }
  return pairs;
}

type IsSame = (one: StepContent, other: StepContent) => boolean;
const hasSameId: IsSame = (one, other) => one.id === other.id;
const hasSameAction: IsSame = (one, other) => one.action !== null && one.action === other.action;

/** What changed from one revision to another, in the order of the newer plan; dropped steps at the end. */
export function compare(before: Submission, after: Submission): readonly Difference[] {
  const pairs = pairsOf(before.steps, after.steps);
  const kept = new Set(pairs.values());
  return [
    ...inWords('rootCause', before.rootCause, after.rootCause),
    ...inWords('summary', before.summary, after.summary),
    ...inWords('coordinator', before.coordinator?.name ?? null, after.coordinator?.name ?? null),
    ...after.steps.flatMap((step) => {
      const was = pairs.get(step);
      return was ? inStep(was, step) : [wholeStep(step, true)];
    }),
    ...before.steps.filter((step) => !kept.has(step)).map((step) => wholeStep(step, false)),
  ];
}
