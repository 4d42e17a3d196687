import type { JournalEntry } from '../journal/entry-words';

/** What another entry beside it tells already. */
const TOLD_TWICE: ReadonlySet<string> = new Set([
  'finding.cap-submitted',
  'plan.reviewed',
  'plan.completion-reported',
]);

const TEXTS = ['reason', 'text', 'note', 'stateReason'] as const;

/** A value of a creation, or the new one of a change. */
function newValue(value: unknown): string | null {
  const now = typeof value === 'object' && value !== null && 'to' in value ? value.to : value;
  return typeof now === 'string' && now !== '' ? now : null;
}

/** What was said with it, if anything. */
export function textOf({ changes }: Pick<JournalEntry, 'changes'>): string | null {
  const said = changes as Readonly<Record<string, unknown>>;
  for (const field of TEXTS) {
    const text = newValue(said[field]);
    if (text !== null) return text;
  }
  return null;
}

/** Entries of several subjects as one story, the newest first. A draft that one person writes on and on is told once. */
export function storyOf(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const told = entries
    .filter(({ type }) => !TOLD_TWICE.has(type))
    .sort((one, other) => other.position - one.position);
  return told.filter((entry, index) => {
    const newer = told[index - 1];
    const isAgain = newer?.type === entry.type && newer.actorName === entry.actorName;
    return !(isAgain && entry.type === 'plan.redrafted');
  });
}
