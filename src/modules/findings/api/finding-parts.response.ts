import type { Language } from '../../../kernel/localized-text';
import type { Comment } from '../domain/comment';
import type {
  Recommendation,
  RecommendationAnswer,
  RecommendationResponse as StatesResponse,
} from '../domain/recommendation';
import type { PersonResponse } from './finding.response';

/** A word on a finding. */
export class CommentResponse {
  /** UUID. */
  readonly id!: string;
  /** True for a note among the auditors. */
  readonly internal!: boolean;
  /** Whether the State agrees; null for what auditors write. */
  readonly agree!: boolean | null;
  /** The text. */
  readonly reason!: string | null;
  /** The language that the text is written in. */
  readonly language!: Language;
  /** Who wrote it. */
  readonly author!: PersonResponse;
  /** When. */
  readonly recordedAt!: string;
}

/** What the State says to a recommendation. */
export class RecommendationAnswerResponse {
  /** What the State does with the advice. */
  readonly response!: StatesResponse;
  /** Why, or how it is adapted. */
  readonly reason!: string | null;
  /** The language that the reason is written in. */
  readonly language!: Language;
  /** Who answered for the State. */
  readonly author!: PersonResponse;
  /** When. */
  readonly recordedAt!: string;
  /** How many answers there were; the ETag. */
  readonly version!: number;
}

/** Advice to the State. */
export class RecommendationResponse {
  /** UUID. */
  readonly id!: string;
  /** What the auditors advise. */
  readonly text!: string;
  /** The language that the text is written in. */
  readonly language!: Language;
  /** Who wrote it. */
  readonly author!: PersonResponse;
  /** When. */
  readonly recordedAt!: string;
  /** What the State says to it; null while it has said nothing. */
  readonly answer!: RecommendationAnswerResponse | null;
}

export const toCommentResponse = (comment: Comment): CommentResponse => ({
  id: comment.id,
  internal: comment.internal,
  agree: comment.agree,
  reason: comment.text,
  language: comment.language,
  author: { id: comment.authorId, name: comment.authorName },
  recordedAt: comment.recordedAt,
});

export const toAnswerResponse = (answer: RecommendationAnswer): RecommendationAnswerResponse => ({
  response: answer.response,
  reason: answer.reason,
  language: answer.language,
  author: { id: answer.authorId, name: answer.authorName },
  recordedAt: answer.recordedAt,
  version: answer.version,
});

export const toRecommendationResponse = (one: Recommendation): RecommendationResponse => ({
  id: one.id,
  text: one.text,
  language: one.language,
  author: { id: one.authorId, name: one.authorName },
  recordedAt: one.recordedAt,
  answer: one.answer && toAnswerResponse(one.answer),
});
