import type { DueItem, DueSubject } from '../../../kernel/due';
import { DueResponse, toDueResponse } from '../../../platform/http/due.response';
import { keyOf } from '../domain/due-item';

/** Something that is to be done by a day, and is not done. */
export class DeadlineResponse extends DueResponse {
  /** The same for the same thing, whatever becomes of its day. */
  readonly id!: string;
  /** Whether it is about a mission, a finding (or its plan) or a step. */
  readonly subjectKind!: DueSubject;
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
}

export const toDeadlineResponse = (item: DueItem): DeadlineResponse => ({
  id: keyOf(item),
  ...toDueResponse(item),
  subjectKind: item.subjectKind,
  missionId: item.missionId,
  findingId: item.findingId,
  reference: item.reference,
  title: item.title,
  area: item.area,
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
