import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Language } from '../../../kernel/localized-text';
import { Ids } from '../../../platform/clock/ids';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assertNotOver, Missions } from '../../missions';
import { assertAudits, assertMaySee } from '../domain/finding.policy';
import { recommend, recommendationMade, type Recommendation } from '../domain/recommendation';
import { FindingRepository } from '../persistence/finding.repository';
import { RecommendationRepository } from '../persistence/recommendation.repository';

export interface RecommendCommand {
  readonly text: string;
  readonly language: Language;
}

@Injectable()
export class Recommend {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly missions: Missions,
    private readonly findings: FindingRepository,
    private readonly recommendations: RecommendationRepository,
  ) {}

  execute(actor: Actor, id: string, { text, language }: RecommendCommand): Promise<Recommendation> {
    return this.unitOfWork.run(actor, async (tx) => {
      const finding = await this.findings.get(tx, id);
      assertMaySee(actor, finding);
      assertNotOver(await this.missions.get(tx, finding.missionId), 'recommendations');
      assertAudits(actor, finding.missionId, finding.area);
      const recommendation = recommend(
        finding,
        text,
        { id: this.ids.next(), actor, now: tx.now },
        language,
      );
      await this.recommendations.insert(tx, [recommendation]);
      tx.record(recommendationMade(finding, recommendation));
      return recommendation;
    });
  }
}
