import { recall, remember } from '../../entry/preferences';
import type { Assessment } from '../../api/types';
import { saysMore, type Draft } from './answer';

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

/** The drafts with another one for a question, or with none. */
export function withOne(drafts: Drafts, question: string, draft: Draft | null): Drafts {
  const others = Object.entries(drafts).filter(([other]) => other !== question);
  return Object.fromEntries(draft ? [...others, [question, draft]] : others);
}

/** What is left when an answer has come back: nothing, or what was said after it was sent, resting on it. */
export const leftAfter = (
  now: Draft | undefined,
  sent: Draft,
  { version }: Pick<Assessment, 'version'>,
): Draft | null => (now === undefined || now === sent ? null : { ...now, version });

/** Questions of which a draft says more than the server knows. A draft may outlive its answer: the page was closed before the server spoke. */
export const unsavedOf = (rows: readonly Assessment[], drafts: Drafts): ReadonlySet<string> =>
  new Set(
    rows
      .filter((row) => {
        const draft = drafts[row.question];
        return draft !== undefined && saysMore(row, draft);
      })
      .map(({ question }) => question),
  );
