import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Due, DueItem, DueStatus } from '../../../kernel/due';
import { fallsTo, type Watcher } from './duty';

/** Which deadlines are wanted; everything left out does not matter. */
export interface DueFilter {
  readonly missionId?: string;
  readonly findingId?: string;
  readonly mine?: boolean;
  readonly officeId?: string;
  readonly what?: readonly Due[];
  readonly area?: readonly string[];
  readonly status?: readonly DueStatus[];
  readonly overdue?: boolean;
  readonly dueFrom?: CalendarDate;
  readonly dueTo?: CalendarDate;
  readonly q?: string;
}

type Test = (item: DueItem, filter: DueFilter, watcher: Watcher) => boolean;

const TESTS: readonly Test[] = [
  ({ missionId }, filter) => filter.missionId === undefined || filter.missionId === missionId,
  ({ findingId }, filter) => filter.findingId === undefined || filter.findingId === findingId,
  (item, { mine }, watcher) => mine === undefined || mine === fallsTo(watcher, item),
  ({ by }, { officeId }) => officeId === undefined || by.office?.id === officeId,
  ({ what }, filter) => filter.what?.includes(what) ?? true,
  ({ area }, filter) => filter.area?.includes(area ?? '') ?? true,
  ({ status }, filter) => filter.status?.includes(status) ?? true,
  ({ status }, { overdue }) => overdue === undefined || overdue === (status === 'overdue'),
  ({ dueOn }, { dueFrom }) => dueFrom === undefined || dueOn >= dueFrom,
  ({ dueOn }, { dueTo }) => dueTo === undefined || dueOn <= dueTo,
  ({ reference, title }, { q }) =>
    q === undefined || `${reference} ${title}`.toLowerCase().includes(q.trim().toLowerCase()),
];

export const matches = (item: DueItem, filter: DueFilter, watcher: Watcher): boolean =>
  TESTS.every((test) => test(item, filter, watcher));
