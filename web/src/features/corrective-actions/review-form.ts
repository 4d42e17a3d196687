import { CRITERIA, type Criteria, type Criterion, type Rating } from './plan';

/** A review while it is written. */
export interface ReviewValues {
  readonly rating: Rating | '';
  readonly met: Readonly<Partial<Record<Criterion, boolean>>>;
  readonly comments: Readonly<Partial<Record<Criterion, string>>>;
  readonly note: string;
}

export const EMPTY_REVIEW: ReviewValues = { rating: '', met: {}, comments: {}, note: '' };

const orNull = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

export function reviewRequest(revision: number, { rating, met, comments, note }: ReviewValues) {
  const criteria = Object.fromEntries(
    CRITERIA.map((one) => [one, { met: met[one] === true, comment: orNull(comments[one]) }]),
  ) as Criteria;
  return { revision, rating, criteria, note: orNull(note) };
}

export type ReviewLack = 'criteria' | 'rating' | 'unmet' | 'note';

/** Why a review cannot be sent yet: each criterion is judged, "fully" meets all, anything else has a note. */
export function reviewLack({ rating, met, note }: ReviewValues): ReviewLack | null {
  if (CRITERIA.some((one) => met[one] === undefined)) return 'criteria';
  if (rating === '') return 'rating';
  if (rating === 'fully') return CRITERIA.every((one) => met[one]) ? null : 'unmet';
  return orNull(note) === null ? 'note' : null;
}
