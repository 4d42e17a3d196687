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
  /** How many of them are here. */
  readonly questionsLoaded: number;
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

/** With how many questions the edition is all there: at least one where nobody knows. */
const wanted = ({ questionTotal, questionsLoaded }: Edition): number =>
  questionTotal ?? Math.max(1, questionsLoaded);

/** What a person may make of an edition now: a draft is published once it has all its questions. */
export const nextStatuses = (edition: Edition): readonly EditionStatus[] =>
  edition.status === 'draft' && edition.questionsLoaded === wanted(edition) ? ['published'] : [];

export function assertDraft({ code, status }: Edition): void {
  if (status === 'published')
    throw new EditionPublished(`Edition ${code} is published. Import a new edition instead.`);
}

/** The edition as it stands for ever, with the questions that are in it. */
export function publish(edition: Edition, now: Date): Edition {
  assertDraft(edition);
  const { code, questionTotal, questionsLoaded } = edition;
  const total = wanted(edition);
  if (questionsLoaded !== total)
    throw new EditionIncomplete(
      `Edition ${code} has ${String(questionsLoaded)} of its ${String(total)} questions.`,
      { facts: { questions: questionsLoaded, questionTotal } },
    );
  const version = edition.version + 1;
  return { ...edition, status: 'published', questionTotal: total, publishedAt: now, version };
}
