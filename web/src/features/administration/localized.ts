import type { FieldValues } from '../../app/records/conflict';

/** The languages in which something was typed; an empty line is no text. */
export function textsTyped(texts: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries((texts ?? {}) as FieldValues);
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    ),
  );
}
