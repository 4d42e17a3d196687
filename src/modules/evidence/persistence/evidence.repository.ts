import { Injectable } from '@nestjs/common';
import { execute, firstRow, insertRows, rows } from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import { contentOf, type Evidence, type EvidenceContent } from '../domain/evidence';
import { evidenceNotFound } from '../domain/evidence.policy';
import {
  CONTENT_COLUMNS,
  EVIDENCE_COLUMNS,
  toContent,
  toContentValues,
  toEvidence,
  toEvidenceValues,
  type ContentRow,
  type EvidenceRow,
} from './evidence.row';

const CHANGING = EVIDENCE_COLUMNS.filter((column) => column !== 'id');

@Injectable()
export class EvidenceRepository {
  async get(scope: Scope, id: string): Promise<Evidence> {
    const row = await firstRow<EvidenceRow>(scope, 'select * from "evidence" where "id" = ?', [id]);
    if (!row) throw evidenceNotFound(id);
    return toEvidence(row);
  }

  /** The document and its first content. */
  async insert(tx: Transaction, evidence: Evidence): Promise<void> {
    await this.keepFile(tx, evidence);
    await insertRows(tx, 'evidence', EVIDENCE_COLUMNS, [toEvidenceValues(evidence)]);
    await this.insertContent(tx, contentOf(evidence));
  }

  async update(tx: Transaction, before: Evidence, after: Evidence): Promise<void> {
    if (before.content !== after.content) await this.keepFile(tx, after);
    const changed = await execute(
      tx,
      `update "evidence" set ${CHANGING.map((column) => `"${column}" = ?`).join(', ')}
        where "id" = ? and "version" = ?`,
      [...toEvidenceValues(after).slice(1), before.id, before.version],
    );
    if (changed === 0) throw await stale(tx, { kind: 'evidence', id: before.id });
    if (before.content !== after.content) await this.insertContent(tx, contentOf(after));
  }

  /** Every content of a document, the newest first. */
  async contents(scope: Scope, id: string): Promise<readonly EvidenceContent[]> {
    const found = await rows<ContentRow>(
      scope,
      'select * from "evidence_content" where "evidenceId" = ? order by "number" desc',
      [id],
    );
    return found.map(toContent);
  }

  async content(scope: Scope, id: string, number: number): Promise<EvidenceContent> {
    const row = await firstRow<ContentRow>(
      scope,
      'select * from "evidence_content" where "evidenceId" = ? and "number" = ?',
      [id, number],
    );
    if (!row) throw evidenceNotFound(`${id}, version ${number}`);
    return toContent(row);
  }

  /** Whether some document holds, or held, these bytes. */
  async holds(scope: Scope, hash: string): Promise<boolean> {
    const query = 'select 1 as "one" from "evidence_file" where "hash" = ?';
    return (await firstRow(scope, query, [hash])) !== undefined;
  }

  private insertContent(tx: Transaction, content: EvidenceContent): Promise<void> {
    return insertRows(tx, 'evidence_content', CONTENT_COLUMNS, [toContentValues(content)]);
  }

  private async keepFile(tx: Transaction, { hash, size, mediaType }: Evidence): Promise<void> {
    await execute(
      tx,
      `insert into "evidence_file" ("hash", "size", "mediaType", "keptAt") values (?, ?, ?, ?)
        on conflict ("hash") do nothing`,
      [hash, size, mediaType, tx.now],
    );
  }
}
