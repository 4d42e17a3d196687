import type { Step } from './plan';

/** What somebody reports on a step, while it is written. */
export interface ReportValues {
  readonly progress: number;
  readonly completedOn: string;
  readonly revisedOn: string;
  readonly revisionReason: string;
  readonly ownerId: string;
}

export const reportOf = (step: Step): ReportValues => ({
  progress: step.progress,
  completedOn: step.completedOn ?? '',
  revisedOn: step.revisedOn ?? '',
  revisionReason: '',
  ownerId: step.owner?.id ?? '',
});

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Only what is different is sent: others may report on other things. */
export function reportRequest(step: Step, values: ReportValues) {
  const { progress, revisionReason } = values;
  const [completedOn, revisedOn, ownerId] = [
    orNull(values.completedOn),
    orNull(values.revisedOn),
    orNull(values.ownerId),
  ];
  const isRevised = revisedOn !== step.revisedOn;
  return {
    ...(progress === step.progress ? {} : { progress }),
    ...(completedOn === step.completedOn ? {} : { completedOn }),
    ...(isRevised ? { revisedOn, revisionReason: revisionReason.trim() } : {}),
    ...(ownerId === (step.owner?.id ?? null) ? {} : { ownerId }),
  };
}

/** Why a report cannot be sent yet: a later day has a reason, and a day of completion goes with 100 %. */
export function faultIn(
  step: Step,
  { progress, completedOn, revisedOn, revisionReason }: ReportValues,
): 'reason' | 'day' | null {
  if (orNull(revisedOn) !== step.revisedOn && revisionReason.trim() === '') return 'reason';
  return progress === 100 && completedOn === '' ? 'day' : null;
}
