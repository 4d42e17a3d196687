import type { Due } from '../../../../kernel/due';
import type { NoticeKind } from '../notice';

/** What is said of deadlines outside of the screens. Numbers and days come written in the language already. */
export interface DueWords {
  readonly calendar: string;
  readonly what: Readonly<Record<Due, string>>;
  readonly step: (position: string) => string;
  readonly groups: Readonly<Record<NoticeKind, string>>;
  readonly subject: (count: number, written: string) => string;
  readonly greeting: (name: string) => string;
  readonly overdueBy: (days: number, written: string) => string;
  /** Where to go on, and how to do without these messages. */
  readonly footer: (address: string) => string;
}
