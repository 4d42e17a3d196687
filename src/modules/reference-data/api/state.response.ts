import type { LocalizedText } from '../../../kernel/localized-text';
import { LocalizedTextProperty } from '../../../platform/http/fields';
import type { State } from '../domain/state';

/** A State. */
export class StateResponse {
  /** ISO 3166-1, two letters. @example "TJ" */
  readonly code!: string;
  /** ISO 3166-1, three letters. @example "TJK" */
  readonly code3!: string;
  /** What it is called, by language. */
  @LocalizedTextProperty() readonly names!: LocalizedText;
  /** The zone in which its days begin and end. @example "Asia/Dushanbe" */
  readonly timeZone!: string;
  /** The version to change it from. */
  readonly version!: number;
}

export const STATE_CSV = ['code', 'code3', 'names', 'timeZone'] as const;

export function toStateResponse({ code, code3, names, timeZone, version }: State): StateResponse {
  return { code, code3, names, timeZone, version };
}
