import type { Assessment } from '../../api/types';
import { textIn, type Language, type LocalizedText } from '../../i18n/languages';
import { missionPath } from '../mission-address';

/** Where a person may want to go. */
export interface Place {
  readonly kind: 'page' | 'question' | 'finding';
  readonly to: string;
  readonly name: string;
  /** The number of a question or the reference of a finding; Latin in every language. */
  readonly code?: string;
}

/** What is known of a finding without opening it. */
export interface NamedFinding {
  readonly id: string;
  readonly missionId: string;
  readonly reference: string;
  readonly title: string;
}

/** Fewer letters would fit nearly everything. */
const FEWEST_LETTERS = 2;

export const isWorthSearching = (words: string): boolean => words.length >= FEWEST_LETTERS;

/** The pages whose names hold every word; all of them for no words. */
export function fittingPages(pages: readonly Place[], words: string): readonly Place[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return pages.filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word)));
}

type NamedQuestion = Pick<Assessment, 'question'> & { readonly topic: LocalizedText };

export const questionPlace = (
  missionId: string,
  { question, topic }: NamedQuestion,
  language: Language,
): Place => ({
  kind: 'question',
  to: `${missionPath(missionId, 'worksheet')}?question=${question}`,
  name: textIn(topic, language),
  code: question,
});

export const findingPlace = ({ id, missionId, reference, title }: NamedFinding): Place => ({
  kind: 'finding',
  to: missionPath(missionId, `findings/${id}`),
  name: title,
  code: reference,
});
