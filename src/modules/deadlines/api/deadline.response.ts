import type { MissionRole } from '../../../kernel/actor';
import {
  keyOf,
  overdueDays,
  type Due,
  type DueItem,
  type DueStatus,
  type SubjectKind,
} from '../domain/due-item';

/** Somebody who is named. */
export class DutyPersonResponse {
  /** UUID. */
  readonly id!: string;
  /** Name. */
  readonly name!: string;
}

/** An office that is named. */
export class DutyOfficeResponse {
  /** The organization; null for an office that is told by its name only. */
  readonly id!: string | null;
  /** Name. */
  readonly name!: string;
}

/** Who has to do it. */
export class DutyResponse {
  /** The side of the table. */
  readonly side!: 'auditing' | 'state';
  /** The roles to which it falls where no person is named. */
  readonly roles!: readonly MissionRole[];
  /** The person who is named. */
  readonly person!: DutyPersonResponse | null;
  /** The office that is named. */
  readonly office!: DutyOfficeResponse | null;
}

/** Something that is to be done by a day, and is not done. */
export class DeadlineResponse {
  /** The same for the same thing, whatever becomes of its day. */
  readonly id!: string;
  /** What is due. */
  readonly what!: Due;
  /** Whether it is about a mission, a finding (or its plan) or a step. */
  readonly subjectKind!: SubjectKind;
  /** The id of that mission, finding or step. */
  readonly subjectId!: string;
  /** The mission. */
  readonly missionId!: string;
  /** The finding; null where it is about the mission as a whole. */
  readonly findingId!: string | null;
  /** The number of the finding, or of the mission. @example "TJ-2025-01-OPS-004" */
  readonly reference!: string;
  /** The title of the mission or finding, or what the step says. */
  readonly title!: string;
  /** Area code; null where it is about the mission as a whole. */
  readonly area!: string | null;
  /** The position of the step in its plan. */
  readonly step!: number | null;
  /** Who has to do it. */
  readonly by!: DutyResponse;
  /** The last day on which it is in time, by the calendar of the State. */
  readonly dueOn!: string;
  /** How the day stands today; `due-soon` by the clocks of the mission. */
  readonly status!: DueStatus;
  /** Calendar days since the day was over; 0 when it is not. */
  readonly overdueDays!: number;
  /** Calendar days until the day; negative when it is over. */
  readonly daysLeft!: number;
}

export const toDeadlineResponse = (item: DueItem): DeadlineResponse => ({
  id: keyOf(item),
  what: item.what,
  subjectKind: item.subjectKind,
  subjectId: item.subjectId,
  missionId: item.missionId,
  findingId: item.findingId,
  reference: item.reference,
  title: item.title,
  area: item.area,
  step: item.step,
  by: item.by,
  dueOn: item.dueOn,
  status: item.status,
  overdueDays: overdueDays(item),
  daysLeft: item.daysLeft,
});

/** Columns of the CSV. */
export const DEADLINE_CSV = [
  'dueOn',
  'status',
  'overdueDays',
  'what',
  'reference',
  'step',
  'title',
  'area',
  'by',
  'subjectKind',
  'subjectId',
  'missionId',
  'findingId',
] as const satisfies (keyof DeadlineResponse)[];
