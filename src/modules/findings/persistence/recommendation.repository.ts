import { Injectable } from '@nestjs/common';
import { insertRows, instantText, rows } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Recommendation, RecommendationAnswer } from '../domain/recommendation';

const COLUMNS = [
  'id',
  'findingId',
  'text',
  'language',
  'authorId',
  'authorName',
  'recordedAt',
] as const satisfies (keyof Recommendation)[];

const ANSWER_COLUMNS = [
  'recommendationId',
  'version',
  'response',
  'reason',
  'language',
  'authorId',
  'authorName',
  'recordedAt',
] as const satisfies (keyof RecommendationAnswer)[];

const timed = <T extends { readonly recordedAt: string }>(row: T): T => ({
  ...row,
  recordedAt: instantText(row.recordedAt),
});

@Injectable()
export class RecommendationRepository {
  insert(tx: Transaction, recommendations: readonly Recommendation[]): Promise<void> {
    const values = recommendations.map((one) => [
      one.id,
      one.findingId,
      one.text,
      one.language,
      one.authorId,
      one.authorName,
      new Date(one.recordedAt),
    ]);
    return insertRows(tx, 'finding_recommendation', COLUMNS, values);
  }

  insertAnswer(tx: Transaction, answer: RecommendationAnswer): Promise<void> {
    const { recommendationId, version, response, reason, language, authorId, authorName } = answer;
    return insertRows(tx, 'recommendation_answer', ANSWER_COLUMNS, [
      [
        recommendationId,
        version,
        response,
        reason,
        language,
        authorId,
        authorName,
        new Date(answer.recordedAt),
      ],
    ]);
  }

  /** What was advised, oldest first, each with the newest answer. */
  async list(scope: Scope, findingId: string): Promise<readonly Recommendation[]> {
    const found = await rows<Omit<Recommendation, 'answer'>>(
      scope,
      `select * from "finding_recommendation" where "findingId" = ? order by "recordedAt", "id"`,
      [findingId],
    );
    const answers = await rows<RecommendationAnswer>(
      scope,
      `select a.* from "recommendation_answer" a
        join "finding_recommendation" r on r."id" = a."recommendationId"
        where r."findingId" = ? order by a."version"`,
      [findingId],
    );
    const newest = new Map(answers.map((answer) => [answer.recommendationId, timed(answer)]));
    return found.map((row) => ({ ...timed(row), answer: newest.get(row.id) ?? null }));
  }
}
