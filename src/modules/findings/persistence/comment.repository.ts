import { Injectable } from '@nestjs/common';
import { insertRows, instantText, rows } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Comment } from '../domain/comment';

const COLUMNS = [
  'id',
  'findingId',
  'internal',
  'agree',
  'text',
  'language',
  'authorId',
  'authorName',
  'recordedAt',
] as const satisfies (keyof Comment)[];

interface CommentRow extends Omit<Comment, 'internal' | 'agree'> {
  readonly internal: boolean | number;
  readonly agree: boolean | number | null;
}

const toComment = (row: CommentRow): Comment => ({
  ...row,
  internal: Boolean(row.internal),
  agree: row.agree === null ? null : Boolean(row.agree),
  recordedAt: instantText(row.recordedAt),
});

@Injectable()
export class CommentRepository {
  insert(tx: Transaction, comment: Comment): Promise<void> {
    const { id, findingId, internal, agree, text, language, authorId, authorName } = comment;
    const values = [
      id,
      findingId,
      internal,
      agree,
      text,
      language,
      authorId,
      authorName,
      new Date(comment.recordedAt),
    ];
    return insertRows(tx, 'finding_comment', COLUMNS, [values]);
  }

  /** What was said, oldest first; internal notes only when they are asked for. */
  async list(scope: Scope, findingId: string, withInternal: boolean): Promise<readonly Comment[]> {
    const found = await rows<CommentRow>(
      scope,
      `select * from "finding_comment" where "findingId" = ?${withInternal ? '' : ' and "internal" = ?'}
        order by "recordedAt", "id"`,
      withInternal ? [findingId] : [findingId, false],
    );
    return found.map(toComment);
  }
}
