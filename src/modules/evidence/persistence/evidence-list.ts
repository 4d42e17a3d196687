import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { Conditions } from '../../../platform/database/conditions';
import { listing, type ListShape } from '../../../platform/database/listing';
import { containing, containsText, placeholders } from '../../../platform/database/sql';
import { Reader, type Scope } from '../../../platform/database/transaction';
import type { Evidence } from '../domain/evidence';
import type { EvidenceFilter } from '../domain/evidence-filter';
import { EVIDENCE_COLUMNS, toEvidence, type EvidenceRow } from './evidence.row';
import { hasLink, linksKnownTo, visibleTo } from './known-links';

const SHAPE: ListShape<EvidenceRow, Evidence> = {
  columns: EVIDENCE_COLUMNS.map((column) => `e."${column}"`).join(', '),
  from: '"evidence" e',
  id: 'e."id"',
  sortable: {
    title: { sql: 'e."title"' },
    fileName: { sql: 'e."fileName"' },
    size: { sql: 'e."size"' },
    documentDate: { sql: 'e."documentDate"', nullable: true },
    validUntil: { sql: 'e."validUntil"', nullable: true },
    confidentiality: { sql: 'e."confidentiality"' },
    uploadedAt: { sql: 'e."uploadedAt"' },
  },
  defaultSort: [{ field: 'uploadedAt', descending: true }],
  toItem: toEvidence,
};

/** Lists of evidence, for the eyes of one person: what they may not know of is in no page, total or export. */
@Injectable()
export class EvidenceList {
  constructor(private readonly reader: Reader) {}

  list(actor: Actor, filter: EvidenceFilter): Listing<Evidence> {
    const conditions = new Conditions();
    const { sql, values } = visibleTo(actor);
    conditions.add(sql, ...values);
    addFilter(conditions, this.reader, filter);
    addLinked(conditions, actor, `l."kind" = 'finding' and l."subjectId"`, filter.finding);
    addLinked(conditions, actor, `l."kind" = 'step' and l."subjectId"`, filter.step);
    addLinked(
      conditions,
      actor,
      `l."kind" = 'consultation' and l."subjectId"`,
      filter.consultation,
    );
    addLinked(conditions, actor, 'l."question"', filter.question);
    return listing(this.reader, SHAPE, conditions);
  }
}

/** Only through links that the person may know of: else a filter would tell what a list hides. */
function addLinked(
  conditions: Conditions,
  actor: Actor,
  column: string,
  wanted: readonly string[] | undefined,
): void {
  if (wanted === undefined) return;
  const known = linksKnownTo(actor);
  const among = wanted.length === 0 ? '1 = 0' : `${column} in ${placeholders(wanted.length)}`;
  conditions.add(hasLink(`${among} and ${known.sql}`), ...wanted, ...known.values);
}

function addFilter(conditions: Conditions, scope: Scope, filter: EvidenceFilter): void {
  conditions
    .equal('e."missionId"', filter.missionId)
    .equal('e."side"', filter.side)
    .in('e."confidentiality"', filter.confidentiality);
  if (filter.validUntilBefore !== undefined)
    conditions.add('e."validUntil" < ?', filter.validUntilBefore);
  const words = filter.q?.trim() ?? '';
  if (words === '') return;
  const any = ['e."title"', 'e."fileName"'].map((column) => containsText(scope, column));
  conditions.add(`(${any.join(' or ')})`, containing(words), containing(words));
}
