import type { Language } from '../../i18n/languages';
import type { Plan, StepContent } from './plan';

/** A step while it is written. */
export interface StepValues {
  /** Tells steps apart before the server has named them. */
  readonly key: string;
  readonly id: string | null;
  readonly action: string;
  readonly actionOfficeId: string | null;
  readonly actionOffice: string;
  readonly ownerId: string;
  readonly evidenceReference: string;
  readonly evidenceItems: readonly number[];
  readonly estimatedOn: string;
}

export interface PlanValues {
  readonly rootCause: string;
  readonly summary: string;
  readonly coordinatorId: string | null;
  readonly coordinatorName: string;
  readonly language: Language;
  readonly steps: readonly StepValues[];
}

export const newStep = (key: string): StepValues => ({
  key,
  id: null,
  action: '',
  actionOfficeId: null,
  actionOffice: '',
  ownerId: '',
  evidenceReference: '',
  evidenceItems: [],
  estimatedOn: '',
});

const valuesOfStep = (step: StepContent): StepValues => ({
  key: step.id,
  id: step.id,
  action: step.action ?? '',
  actionOfficeId: step.actionOfficeId,
  actionOffice: step.actionOffice ?? '',
  ownerId: step.owner?.id ?? '',
  evidenceReference: step.evidenceReference ?? '',
  evidenceItems: step.evidenceItems,
  estimatedOn: step.estimatedOn ?? '',
});

const EMPTY = {
  rootCause: '',
  summary: '',
  coordinatorId: null,
  coordinatorName: '',
  steps: [],
};

/** A plan as it is written; an empty one where there is none yet. */
export const valuesOf = (plan: Plan | null, language: Language): PlanValues =>
  plan
    ? {
        rootCause: plan.rootCause ?? '',
        summary: plan.summary ?? '',
        coordinatorId: plan.coordinator?.id ?? null,
        coordinatorName: plan.coordinator?.name ?? '',
        language: plan.language,
        steps: plan.steps.map(valuesOfStep),
      }
    : { ...EMPTY, language };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is sent of a step: the office by its id where it has one, else by its name. */
export const stepRequest = (step: StepValues) => ({
  ...(step.id === null ? {} : { id: step.id }),
  action: orNull(step.action),
  actionOfficeId: step.actionOfficeId,
  actionOffice: step.actionOfficeId === null ? orNull(step.actionOffice) : null,
  ownerId: orNull(step.ownerId),
  evidenceReference: orNull(step.evidenceReference),
  evidenceItems: step.evidenceItems,
  estimatedOn: orNull(step.estimatedOn),
});

export const planRequest = (values: PlanValues) => ({
  rootCause: orNull(values.rootCause),
  summary: orNull(values.summary),
  coordinatorId: values.coordinatorId,
  coordinatorName: values.coordinatorId === null ? orNull(values.coordinatorName) : null,
  language: values.language,
  steps: values.steps.map(stepRequest),
});

/** Steps with one that was taken out put back: as a new one, for the server may have dropped it already. */
export const withStep = (
  steps: readonly StepValues[],
  { step, index }: { readonly step: StepValues; readonly index: number },
): readonly StepValues[] => [
  ...steps.slice(0, index),
  { ...step, id: null },
  ...steps.slice(index),
];

/** Steps with one of them moved by one place. */
export function movedStep(
  steps: readonly StepValues[],
  index: number,
  by: -1 | 1,
): readonly StepValues[] {
  const [step, other] = [steps[index], steps[index + by]];
  if (!step || !other) return steps;
  return steps.map((one, place) => {
    if (place === index) return other;
    return place === index + by ? step : one;
  });
}

/** What is typed now, with the ids that the server gave to the steps that were sent. */
export function withIds(now: PlanValues, sent: PlanValues, saved: Plan): PlanValues {
  const ids = new Map(sent.steps.map(({ key }, index) => [key, saved.steps[index]?.id ?? null]));
  return {
    ...now,
    steps: now.steps.map((step) => ({ ...step, id: step.id ?? ids.get(step.key) ?? null })),
  };
}
