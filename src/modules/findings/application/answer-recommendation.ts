import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertNotOver, Missions } from '../../missions';
import { RecommendationNotFound } from '../domain/finding.errors';
import { assertMaySee } from '../domain/finding.policy';
import {
  answerRecommendation,
  recommendationAnswered,
  type RecommendationAnswerDraft,
} from '../domain/recommendation-answer';
import type { RecommendationAnswer } from '../domain/recommendation';
import { FindingRepository } from '../persistence/finding.repository';
import { RecommendationRepository } from '../persistence/recommendation.repository';

/** Which recommendation is answered, and which answer was the newest for whom answers. */
export interface AnsweredRecommendation {
  readonly findingId: string;
  readonly id: string;
  /** 0 for a first answer. */
  readonly version: number;
}

@Injectable()
export class AnswerRecommendation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly missions: Missions,
    private readonly findings: FindingRepository,
    private readonly recommendations: RecommendationRepository,
  ) {}

  execute(
    actor: Actor,
    { findingId, id, version }: AnsweredRecommendation,
    draft: RecommendationAnswerDraft,
  ): Promise<RecommendationAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const finding = await this.findings.hold(tx, findingId);
      assertMaySee(actor, finding);
      assertNotOver(await this.missions.get(tx, finding.missionId), 'answers');
      const all = await this.recommendations.list(tx, findingId);
      const recommendation = all.find((one) => one.id === id);
      if (!recommendation)
        throw new RecommendationNotFound(`${finding.reference} has no recommendation ${id}.`);
      const answer = answerRecommendation(finding, recommendation, draft, { actor, now: tx.now });
      const current = { kind: 'recommendation', id, version: answer.version - 1 };
      await assertCurrent(tx, current, version);
      await this.recommendations.insertAnswer(tx, answer);
      tx.record(recommendationAnswered(finding, answer));
      return answer;
    });
  }
}
