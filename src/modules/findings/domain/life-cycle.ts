import type { MissionRole } from '../../../kernel/actor';
import type { FindingKind } from './finding-kind';

export const FINDING_STATES = [
  'draft',
  'issued',
  'cap-due',
  'cap-submitted',
  'cap-revision-required',
  'cap-accepted',
  'in-progress',
  'completion-reported',
  'closed',
  'reopened',
  'withdrawn',
] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** States in which nothing more is expected of a finding. */
export const ENDED_STATES = ['closed', 'withdrawn'] as const satisfies FindingState[];

/** By what a step happens: because somebody asks for it, or because of what happens to the plan. */
export type Through = 'transition' | 'plan' | 'either';

/** What the plan must be like before a step. */
export type PlanGuard =
  'steps-completed' | 'steps-verified' | 'evidence-attached' | 'another-person' | 'work-to-do';
/** What must hold before a step, beside who takes it. */
export type Guard = PlanGuard | 'mission-open' | 'no-other-open';

export interface Transition {
  readonly from: FindingState;
  readonly to: FindingState;
  readonly kinds: readonly FindingKind[];
  readonly by: readonly MissionRole[];
  readonly needsReason: boolean;
  readonly through: Through;
  readonly guards: readonly Guard[];
}

const SHORTFALLS: readonly FindingKind[] = ['weakness', 'regulatory-gap'];
const NOTES: readonly FindingKind[] = ['observation', 'strength'];
const ALL: readonly FindingKind[] = [...SHORTFALLS, ...NOTES];
const LEADERS: readonly MissionRole[] = ['programme-manager', 'lead-auditor'];
const AUDITORS: readonly MissionRole[] = [...LEADERS, 'auditor'];
const COORDINATORS: readonly MissionRole[] = ['ncmc', 'area-coordinator'];
const STATE: readonly MissionRole[] = [...COORDINATORS, 'action-owner'];

type More = Partial<Pick<Transition, 'needsReason' | 'through' | 'guards'>>;
const REASON: More = { needsReason: true };
const PLAN: More = { through: 'plan' };

const row = (
  from: FindingState,
  to: FindingState,
  kinds: readonly FindingKind[],
  by: readonly MissionRole[],
  { needsReason = false, through = 'transition', guards = [] }: More = {},
): Transition => ({ from, to, kinds, by, needsReason, through, guards });

const CLOSING: readonly Guard[] = ['steps-verified', 'evidence-attached', 'another-person'];

/** The life of a finding. What does not stand here cannot happen. */
export const TRANSITIONS: readonly Transition[] = [
  row('draft', 'issued', ALL, LEADERS),
  row('draft', 'withdrawn', ALL, AUDITORS, REASON),
  row('issued', 'withdrawn', ALL, LEADERS, REASON),
  row('issued', 'cap-due', SHORTFALLS, LEADERS),
  row('issued', 'closed', NOTES, LEADERS),
  row('cap-due', 'cap-submitted', SHORTFALLS, COORDINATORS, PLAN),
  row('cap-submitted', 'cap-accepted', SHORTFALLS, AUDITORS, PLAN),
  row('cap-submitted', 'cap-revision-required', SHORTFALLS, AUDITORS, PLAN),
  row('cap-revision-required', 'cap-submitted', SHORTFALLS, COORDINATORS, PLAN),
  row('cap-accepted', 'in-progress', SHORTFALLS, STATE, PLAN),
  row('in-progress', 'completion-reported', SHORTFALLS, COORDINATORS, {
    guards: ['steps-completed'],
  }),
  row('completion-reported', 'in-progress', SHORTFALLS, AUDITORS, {
    needsReason: true,
    through: 'either',
  }),
  row('completion-reported', 'closed', SHORTFALLS, AUDITORS, { guards: CLOSING }),
  row('closed', 'reopened', SHORTFALLS, LEADERS, {
    needsReason: true,
    guards: ['mission-open', 'no-other-open'],
  }),
  row('reopened', 'in-progress', SHORTFALLS, COORDINATORS, { guards: ['work-to-do'] }),
];

/** The steps that somebody with this role may ask for. */
export function transitionsFrom(
  state: FindingState,
  kind: FindingKind,
  role: MissionRole,
): readonly Transition[] {
  return TRANSITIONS.filter(
    ({ from, kinds, by, through }) =>
      from === state && through !== 'plan' && kinds.includes(kind) && by.includes(role),
  );
}
