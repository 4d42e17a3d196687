import { coversArea, type Actor } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import type { DomainEvent } from '../../../kernel/domain-event';
import type { Language } from '../../../kernel/localized-text';
import type { Finding } from './finding';
import { RecommendationReasonRequired } from './finding.errors';
import type {
  Recommendation,
  RecommendationAnswer,
  RecommendationResponse,
} from './recommendation';

export interface RecommendationAnswerDraft {
  readonly response: RecommendationResponse;
  readonly reason?: string | null;
  readonly language: Language;
}

const ANSWERING: ReadonlySet<string> = new Set(['ncmc', 'area-coordinator']);

/** Throws Forbidden for everybody but the State's coordinators, RecommendationReasonRequired where a reason is missing. */
export function answerRecommendation(
  finding: Finding,
  { id, answer: before }: Recommendation,
  { response, reason = null, language }: RecommendationAnswerDraft,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): RecommendationAnswer {
  assertAnswers(actor, finding);
  if (response !== 'accepted' && reason === null)
    throw new RecommendationReasonRequired(`Say why the recommendation is ${response}.`, {
      errors: [{ pointer: '#/reason', code: 'required', detail: `${response} needs a reason` }],
    });
  return {
    recommendationId: id,
    version: (before?.version ?? 0) + 1,
    response,
    reason,
    language,
    authorId: actor.id,
    authorName: actor.name,
    recordedAt: now.toISOString(),
  };
}

function assertAnswers(actor: Actor, { missionId, area }: Finding): void {
  const membership = actor.memberships.get(missionId);
  if (!membership || !ANSWERING.has(membership.role) || !coversArea(membership, area))
    throw new Forbidden('Only the State’s coordinators of the area answer a recommendation.');
}

export const recommendationAnswered = (
  finding: Finding,
  { recommendationId, response, reason }: RecommendationAnswer,
): DomainEvent => ({
  type: 'recommendation.answered',
  subject: { kind: 'recommendation', id: recommendationId },
  missionId: finding.missionId,
  changes: { findingId: finding.id, response, reason },
});
