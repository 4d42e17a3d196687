import { recall, remember } from '../../entry/preferences';
import type { Draft } from './answer';

export type Drafts = Readonly<Record<string, Draft>>;

/** Where the drafts of one person in one mission are kept: somebody else at the same browser does not meet them. */
export const draftsName = (personId: string, missionId: string): string =>
  `drafts.${personId}.${missionId}`;

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'version' in value;
}

/** Drafts that this browser kept, for instance over a crash. What cannot be read is left alone. */
export function readDrafts(name: string): Drafts {
  try {
    const kept = JSON.parse(recall(name) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, Draft] => isDraft(entry[1])),
    );
  } catch {
    return {};
  }
}

export function keepDrafts(name: string, drafts: Drafts): void {
  remember(name, Object.keys(drafts).length === 0 ? null : JSON.stringify(drafts));
}

export function without(drafts: Drafts, questions: readonly string[]): Drafts {
  return Object.fromEntries(
    Object.entries(drafts).filter(([question]) => !questions.includes(question)),
  );
}
