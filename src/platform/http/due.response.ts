import type { MissionRole } from '../../kernel/actor';
import { overdueDays, type Due, type DueItem, type DueStatus } from '../../kernel/due';

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

/** Something that is to be done by a day, and is not done; as it stands on the day of the answer. */
export class DueResponse {
  /** What is due. */
  readonly what!: Due;
  /** The id of the mission, finding or step that it is about. */
  readonly subjectId!: string;
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

export const toDueResponse = (item: DueItem) =>
  ({
    what: item.what,
    subjectId: item.subjectId,
    step: item.step,
    by: item.by,
    dueOn: item.dueOn,
    status: item.status,
    overdueDays: overdueDays(item),
    daysLeft: item.daysLeft,
  }) satisfies DueResponse;
