import type { MissionRole } from '../../../kernel/actor';

export const STEP_STATES = [
  'not-started',
  'in-progress',
  'completed',
  'verified',
  'refused',
] as const;
export type StepState = (typeof STEP_STATES)[number];

/** By what a step of a plan moves: because its progress is reported, or because somebody judges it. */
export type StepThrough = 'report' | 'transition';

export interface StepTransition {
  readonly from: StepState;
  readonly to: StepState;
  readonly by: readonly MissionRole[];
  readonly needsReason: boolean;
  readonly through: StepThrough;
}

const REPORTERS: readonly MissionRole[] = ['ncmc', 'area-coordinator', 'action-owner'];
const AUDITORS: readonly MissionRole[] = ['programme-manager', 'lead-auditor', 'auditor'];

const reported = (from: StepState, to: StepState): StepTransition => ({
  from,
  to,
  by: REPORTERS,
  needsReason: false,
  through: 'report',
});
const judged = (from: StepState, to: StepState, needsReason: boolean): StepTransition => ({
  from,
  to,
  by: AUDITORS,
  needsReason,
  through: 'transition',
});

/** The life of a step of a plan. What does not stand here cannot happen. */
export const STEP_TRANSITIONS: readonly StepTransition[] = [
  reported('not-started', 'in-progress'),
  reported('in-progress', 'completed'),
  judged('completed', 'verified', false),
  judged('completed', 'refused', true),
  reported('refused', 'in-progress'),
];

export const stepTransition = (
  from: StepState,
  to: StepState,
  through: StepThrough,
): StepTransition | undefined =>
  STEP_TRANSITIONS.find((one) => one.from === from && one.to === to && one.through === through);
