import type { LocalizedText } from '../../../kernel/localized-text';
import type { ReferenceRecord } from './reference-record';

/** A State, known by its two-letter code. */
export interface State extends ReferenceRecord {
  readonly code: string;
  readonly code3: string;
  readonly names: LocalizedText;
  /** In which the State's days begin and end, such as `Asia/Dushanbe`. */
  readonly timeZone: string;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.includes('/') || name === 'UTC';
  } catch {
    return false;
  }
}
