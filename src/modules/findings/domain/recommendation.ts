import type { Actor } from '../../../kernel/actor';
import type { DomainEvent } from '../../../kernel/domain-event';
import type { Language } from '../../../kernel/localized-text';
import type { Finding } from './finding';

export const RECOMMENDATION_RESPONSES = ['accepted', 'adapted', 'declined'] as const;
export type RecommendationResponse = (typeof RECOMMENDATION_RESPONSES)[number];

/** What the State says to a recommendation. A later answer takes the place of an earlier one, which is kept. */
export interface RecommendationAnswer {
  readonly recommendationId: string;
  /** From 1. */
  readonly version: number;
  readonly response: RecommendationResponse;
  readonly reason: string | null;
  readonly language: Language;
  readonly authorId: string;
  readonly authorName: string;
  readonly recordedAt: string;
}

/** What the auditors advise. It is not the State's corrective action. */
export interface Recommendation {
  readonly id: string;
  readonly findingId: string;
  readonly text: string;
  readonly language: Language;
  readonly authorId: string;
  readonly authorName: string;
  readonly recordedAt: string;
  /** What the State says to it; null while it has said nothing. */
  readonly answer: RecommendationAnswer | null;
}

/** Advice to go with a finding, in the finding's language unless another is named. */
export function recommend(
  finding: Pick<Finding, 'id' | 'language'>,
  text: string,
  { id, actor, now }: { readonly id: string; readonly actor: Actor; readonly now: Date },
  language: Language = finding.language,
): Recommendation {
  return {
    id,
    findingId: finding.id,
    text,
    language,
    authorId: actor.id,
    authorName: actor.name,
    recordedAt: now.toISOString(),
    answer: null,
  };
}

export const recommendationMade = (
  finding: Pick<Finding, 'id' | 'missionId'>,
  recommendation: Recommendation,
): DomainEvent => ({
  type: 'recommendation.made',
  subject: { kind: 'recommendation', id: recommendation.id },
  missionId: finding.missionId,
  changes: { findingId: finding.id, text: recommendation.text },
});
