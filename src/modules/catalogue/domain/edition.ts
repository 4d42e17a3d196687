import { EditionIncomplete, EditionPublished } from './edition.errors';
import type { Question } from './question';

export const EDITION_STATUSES = ['draft', 'published'] as const;
export type EditionStatus = (typeof EDITION_STATUSES)[number];

/** A set of protocol questions. While it is a draft its questions may change; once published, nothing does. */
export interface Edition {
  readonly code: string;
  readonly revision: string | null;
  readonly status: EditionStatus;
  /** How many questions the edition has, also where they are not here; null while nobody knows. */
  readonly questionTotal: number | null;
  readonly publishedAt: Date | null;
  readonly version: number;
}

/** An edition with all that is in it. */
export interface CatalogueEdition extends Edition {
  /** Codes, in the order in which areas are shown. */
  readonly areas: readonly string[];
  /** How many questions each area has, where that is known. */
  readonly areaTotals: ReadonlyMap<string, number | null>;
  /** In the order of their numbers; empty when only the totals are known. */
  readonly questions: readonly Question[];
  readonly byNumber: ReadonlyMap<string, Question>;
}

/** What a person may make of an edition, by what it is. */
export const NEXT_STATUSES: Record<EditionStatus, readonly EditionStatus[]> = {
  draft: ['published'],
  published: [],
};

export function assertDraft({ code, status }: Edition): void {
  if (status === 'published')
    throw new EditionPublished(`Edition ${code} is published. Import a new edition instead.`);
}

/** The edition as it stands for ever, with so many questions in it. */
export function publish(edition: Edition, questions: number, now: Date): Edition {
  assertDraft(edition);
  const { code, questionTotal } = edition;
  const wanted = questionTotal ?? Math.max(1, questions);
  if (questions !== wanted)
    throw new EditionIncomplete(
      `Edition ${code} has ${String(questions)} of its ${String(wanted)} questions.`,
      { facts: { questions, questionTotal } },
    );
  const version = edition.version + 1;
  return { ...edition, status: 'published', questionTotal: wanted, publishedAt: now, version };
}
