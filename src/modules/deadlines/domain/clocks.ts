import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';

export const CLOCKS = [
  'draft-report',
  'state-comments',
  'final-report',
  'cap',
  'ssc-reply',
  'due-soon',
] as const;
export type ClockCode = (typeof CLOCKS)[number];

/** How many calendar days each clock runs. */
export type ClockDays = Readonly<Record<ClockCode, number>>;

export const LONGEST_DAYS = 3650;

/** The clocks of one mission; version 0 while the default table holds. */
export interface MissionClocks {
  readonly missionId: string;
  readonly days: ClockDays;
  readonly version: number;
}

export function clocksChanged(before: MissionClocks, after: MissionClocks): DomainEvent {
  return {
    type: 'mission.deadlines-changed',
    subject: { kind: 'mission', id: after.missionId },
    missionId: after.missionId,
    changes: changesBetween(before.days, after.days),
  };
}
