import { Injectable } from '@nestjs/common';
import { execute, insertRows, placeholders, rows } from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import { violates } from '../../../platform/database/violation';
import { subjectKey, type EvidenceLink } from '../domain/evidence-link';
import { EvidenceAlreadyLinked } from '../domain/evidence.errors';
import { toLink, type LinkRow } from './evidence.row';
import { KNOWN_TO, SEEN_BY } from './known-links';

const ONCE = {
  name: 'evidence_link_once',
  columns: 'evidence_link.evidenceId, evidence_link.subjectKey',
};
const COLUMNS = [
  'id',
  'evidenceId',
  'missionId',
  'kind',
  'subjectId',
  'question',
  'item',
  'subjectKey',
  'side',
  'linkedAt',
  'linkedById',
  'linkedByName',
];

const keyOf = ({ kind, subjectId, question, item }: EvidenceLink): string =>
  subjectKey({
    kind,
    ...(subjectId === null ? {} : { id: subjectId }),
    ...(question === null ? {} : { question }),
    ...(item === null ? {} : { item }),
  });

const toValues = (link: EvidenceLink) => [
  link.id,
  link.evidenceId,
  link.missionId,
  link.kind,
  link.subjectId,
  link.question,
  link.item,
  keyOf(link),
  link.side,
  new Date(link.linkedAt),
  link.linkedById,
  link.linkedByName,
];

@Injectable()
export class LinkRepository {
  /** The links of a document that stand, the oldest first. */
  async list(scope: Scope, evidenceId: string): Promise<readonly EvidenceLink[]> {
    return (await this.listMany(scope, [evidenceId])).get(evidenceId) ?? [];
  }

  /** The links of several documents that stand. */
  async listMany(
    scope: Scope,
    evidenceIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly EvidenceLink[]>> {
    const found = new Map<string, EvidenceLink[]>(evidenceIds.map((id) => [id, []]));
    if (evidenceIds.length === 0) return found;
    const links = await rows<LinkRow>(
      scope,
      `select l.*, ${KNOWN_TO.auditing} as "toAuditors", ${KNOWN_TO.state} as "toState" from "evidence_link" l
        where l."evidenceId" in ${placeholders(evidenceIds.length)} and l."unlinkedAt" is null
        order by l."linkedAt", l."id"`,
      evidenceIds,
    );
    for (const row of links) found.get(row.evidenceId)?.push(toLink(row));
    return found;
  }

  async insert(tx: Transaction, links: readonly EvidenceLink[]): Promise<void> {
    try {
      await insertRows(tx, 'evidence_link', COLUMNS, links.map(toValues));
    } catch (error) {
      if (violates(error, ONCE))
        throw new EvidenceAlreadyLinked('There is such a link already; look at the links.');
      throw error;
    }
  }

  /** Those of the steps and findings it is linked to that the auditors verified or closed, maybe on this document of the State. */
  async settledSubjects(scope: Scope, evidenceId: string): Promise<ReadonlySet<string>> {
    const found = await rows<{ subjectId: string }>(
      scope,
      `select k."subjectId" from "evidence_link" k join "evidence" e on e."id" = k."evidenceId"
        where k."evidenceId" = ? and k."unlinkedAt" is null and e."side" = 'state'
          and (exists (select 1 from "plan_step" s where s."id" = k."subjectId" and s."state" = 'verified')
            or exists (select 1 from "finding" f where f."id" = k."subjectId" and f."state" = 'closed'))`,
      [evidenceId],
    );
    return new Set(found.map(({ subjectId }) => subjectId));
  }

  /** The link stays in its table, as one that was undone. Answers whether it stood until now. */
  async undo(tx: Transaction, { id }: EvidenceLink): Promise<boolean> {
    const changed = await execute(
      tx,
      `update "evidence_link" set "unlinkedAt" = ?, "unlinkedById" = ?, "unlinkedByName" = ?
        where "id" = ? and "unlinkedAt" is null`,
      [tx.now, tx.actor.id, tx.actor.name, id],
    );
    return changed > 0;
  }

  /** Those of the findings and steps that a document of the State is linked to which the auditors may know of. */
  async subjectsProvedByState(scope: Scope, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const found = await rows<{ subjectId: string }>(
      scope,
      `select distinct k."subjectId" from "evidence_link" k join "evidence" e on e."id" = k."evidenceId"
        where k."unlinkedAt" is null and k."subjectId" in ${placeholders(ids.length)}
          and e."side" = 'state' and ${SEEN_BY.auditing}`,
      ids,
    );
    return new Set(found.map(({ subjectId }) => subjectId));
  }
}
