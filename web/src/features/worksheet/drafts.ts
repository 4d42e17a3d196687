import { recall, remember } from '../../entry/preferences';
import type { Draft } from './answer';

export type Drafts = Readonly<Record<string, Draft>>;

const keyOf = (missionId: string): string => `drafts.${missionId}`;

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'version' in value;
}

/** Drafts that this browser kept, for instance over a crash. What cannot be read is left alone. */
export function readDrafts(missionId: string): Drafts {
  try {
    const kept = JSON.parse(recall(keyOf(missionId)) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, Draft] => isDraft(entry[1])),
    );
  } catch {
    return {};
  }
}

export function keepDrafts(missionId: string, drafts: Drafts): void {
  remember(keyOf(missionId), Object.keys(drafts).length === 0 ? null : JSON.stringify(drafts));
}

export function without(drafts: Drafts, questions: readonly string[]): Drafts {
  return Object.fromEntries(
    Object.entries(drafts).filter(([question]) => !questions.includes(question)),
  );
}
