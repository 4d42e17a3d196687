import { Injectable } from '@nestjs/common';
import { insertRows, instantText, rows } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Recommendation } from '../domain/recommendation';

const COLUMNS = [
  'id',
  'findingId',
  'text',
  'language',
  'authorId',
  'authorName',
  'recordedAt',
] as const satisfies (keyof Recommendation)[];

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

  async list(scope: Scope, findingId: string): Promise<readonly Recommendation[]> {
    const found = await rows<Recommendation>(
      scope,
      `select * from "finding_recommendation" where "findingId" = ? order by "recordedAt", "id"`,
      [findingId],
    );
    return found.map((row) => ({ ...row, recordedAt: instantText(row.recordedAt) }));
  }
}
