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

export interface Transition {
  readonly from: FindingState;
  readonly to: FindingState;
  readonly kinds: readonly FindingKind[];
  readonly by: readonly MissionRole[];
  readonly needsReason: boolean;
}

const SHORTFALLS: readonly FindingKind[] = ['weakness', 'regulatory-gap'];
const NOTES: readonly FindingKind[] = ['observation', 'strength'];
const ALL: readonly FindingKind[] = [...SHORTFALLS, ...NOTES];
const LEADERS: readonly MissionRole[] = ['programme-manager', 'lead-auditor'];
const AUDITORS: readonly MissionRole[] = [...LEADERS, 'auditor'];

const row = (
  from: FindingState,
  to: FindingState,
  kinds: readonly FindingKind[],
  by: readonly MissionRole[],
  needsReason = false,
): Transition => ({ from, to, kinds, by, needsReason });

/** The life of a finding as far as it needs no corrective action plan. */
export const TRANSITIONS: readonly Transition[] = [
  row('draft', 'issued', ALL, LEADERS),
  row('draft', 'withdrawn', ALL, AUDITORS, true),
  row('issued', 'withdrawn', ALL, LEADERS, true),
  row('issued', 'cap-due', SHORTFALLS, LEADERS),
  row('issued', 'closed', NOTES, LEADERS),
];

export function transitionsFrom(
  state: FindingState,
  kind: FindingKind,
  role: MissionRole,
): readonly Transition[] {
  return TRANSITIONS.filter(
    ({ from, kinds, by }) => from === state && kinds.includes(kind) && by.includes(role),
  );
}
