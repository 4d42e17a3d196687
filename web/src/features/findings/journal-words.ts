import type { WordKey } from '../../i18n/use-words';

export interface JournalEntry {
  readonly chain: string;
  readonly position: number;
  readonly occurredAt: string;
  readonly actorName: string;
  readonly type: string;
  readonly changes: Readonly<Record<string, unknown>>;
}

const WORDS: Readonly<Record<string, WordKey>> = {
  'finding.recorded': 'findings.event.recorded',
  'finding.revised': 'findings.event.revised',
  'finding.issued': 'findings.event.issued',
  'finding.withdrawn': 'findings.event.withdrawn',
  'finding.plan-requested': 'findings.event.planRequested',
  'finding.commented': 'findings.event.commented',
  'finding.note-added': 'findings.event.noted',
  'finding.completion-reported': 'findings.event.completionReported',
  'finding.closed': 'findings.event.closed',
  'finding.reopened': 'findings.event.reopened',
  'finding.in-progress': 'findings.event.inProgress',
  'plan.drafted': 'findings.event.planDrafted',
  'plan.redrafted': 'findings.event.planRedrafted',
  'plan.submitted': 'findings.event.planSubmitted',
  'plan.reviewed': 'findings.event.planReviewed',
  'step.added': 'findings.event.stepAdded',
  'step.reported': 'findings.event.stepReported',
  'step.in-progress': 'findings.event.stepReported',
  'step.completed': 'findings.event.stepCompleted',
  'step.verified': 'findings.event.stepVerified',
  'step.refused': 'findings.event.stepRefused',
};

/** What happened, in a word of ours; null for what is told by another entry beside it. */
export const wordOf = ({ type }: Pick<JournalEntry, 'type'>): WordKey | null => WORDS[type] ?? null;

const TEXTS = ['reason', 'text', 'note', 'stateReason'] as const;

/** A value of a creation, or the new one of a change. */
function newValue(value: unknown): string | null {
  const now = typeof value === 'object' && value !== null && 'to' in value ? value.to : value;
  return typeof now === 'string' && now !== '' ? now : null;
}

/** What was said with it, if anything. */
export function textOf({ changes }: Pick<JournalEntry, 'changes'>): string | null {
  for (const field of TEXTS) {
    const text = newValue(changes[field]);
    if (text !== null) return text;
  }
  return null;
}

/** Entries of several subjects as one story, the newest first. Sayings of the State's drafts in a row are one. */
export function storyOf(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const told = entries
    .filter((entry) => wordOf(entry) !== null)
    .sort((one, other) => other.position - one.position);
  return told.filter((entry, index) => {
    const newer = told[index - 1];
    const isAgain = newer?.type === entry.type && newer.actorName === entry.actorName;
    return !(isAgain && entry.type === 'plan.redrafted');
  });
}
