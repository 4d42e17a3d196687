import { changesBetween } from './domain-event';

/** A row that keeps its history: which version it is, and since when it holds (RFC 3339 in UTC with milliseconds). */
export interface Versioned {
  readonly version: number;
  readonly validFrom: string;
}

/**
 * Since when what replaces something holds: from now on. The clocks of two instances may differ; nothing is replaced
 * before it held, or both would have held at once.
 */
export function heldFrom(replaced: string, now: Date): string {
  const from = now.toISOString();
  return from < replaced ? replaced : from;
}

/** The version after this one. */
export const nextVersion = ({ version, validFrom }: Versioned, now: Date): Versioned => ({
  version: version + 1,
  validFrom: heldFrom(validFrom, now),
});

const BOOKKEEPING: ReadonlySet<string> = new Set(['version', 'validFrom']);

/** Whether what would replace something says what that says already: then nothing is stored, and the version stays. */
export const isSame = <T extends object>(before: T, after: T): boolean =>
  Object.keys(changesBetween(before, after)).every((field) => BOOKKEEPING.has(field));
