import { Injectable } from '@nestjs/common';
import { instantText, jsonOf, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { Finding } from '../../findings';
import type { ReportedFinding } from '../domain/material';
import { validRows } from './valid-rows';

type Instant = Date | string;
type FindingRow = Omit<Finding, 'recordedAt' | 'issuedAt' | 'closedAt' | 'sscCandidate'> & {
  readonly recordedAt: Instant;
  readonly issuedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly sscCandidate: boolean | number;
};
type Remark = ReportedFinding['recommendations'][number] & { readonly findingId: string };
type Comment = Omit<ReportedFinding['comments'][number], 'agree'> & {
  readonly findingId: string;
  readonly agree: boolean | number | null;
};

const orNull = (value: Instant | null): string | null =>
  value === null ? null : instantText(value);

const told = (row: FindingRow): Finding => ({
  ...row,
  references: jsonOf(row.references),
  law: row.law === null ? null : jsonOf(row.law),
  sscCandidate: Boolean(row.sscCandidate),
  recordedAt: instantText(row.recordedAt),
  issuedAt: orNull(row.issuedAt),
  closedAt: orNull(row.closedAt),
  validFrom: instantText(row.validFrom),
});

/** The findings of a mission as they were at an instant. Internal notes are never read. */
@Injectable()
export class FindingRows {
  async list(
    scope: Scope,
    missionId: string,
    asOf: Date,
    withDrafts: boolean,
  ): Promise<readonly ReportedFinding[]> {
    const kept = { table: 'finding', revisions: 'finding_revision' };
    const findings = await validRows<FindingRow>(scope, kept, missionId, asOf);
    const shown = findings.map(told).filter(({ issuedAt }) => withDrafts || issuedAt !== null);
    const remarks = grouped(await this.remarks(scope, missionId, asOf));
    const comments = grouped(await this.comments(scope, missionId, asOf));
    const owners = await this.owners(scope);
    return shown
      .map((finding) => ({
        ...finding,
        owner: owners.get(finding.ownerOrganizationId ?? '') ?? null,
        recommendations: (remarks.get(finding.id) ?? []).map(({ text, language }) => ({
          text,
          language,
        })),
        comments: (comments.get(finding.id) ?? []).map((comment) => ({
          agree: comment.agree === null ? null : Boolean(comment.agree),
          text: comment.text,
          language: comment.language,
          authorName: comment.authorName,
        })),
      }))
      .sort((one, other) => (one.reference < other.reference ? -1 : 1));
  }

  private remarks(scope: Scope, missionId: string, asOf: Date): Promise<Remark[]> {
    return rows(
      scope,
      `select r."findingId", r."text", r."language" from "finding_recommendation" r
         join "finding" f on f."id" = r."findingId"
        where f."missionId" = ? and r."recordedAt" <= ? order by r."recordedAt", r."id"`,
      [missionId, asOf],
    );
  }

  private comments(scope: Scope, missionId: string, asOf: Date): Promise<Comment[]> {
    return rows(
      scope,
      `select c."findingId", c."agree", c."text", c."language", c."authorName"
         from "finding_comment" c join "finding" f on f."id" = c."findingId"
        where f."missionId" = ? and c."recordedAt" <= ? and c."internal" = ?
        order by c."recordedAt", c."id"`,
      [missionId, asOf, false],
    );
  }

  private async owners(scope: Scope): Promise<ReadonlyMap<string, string>> {
    const found = await rows<{ id: string; name: string }>(
      scope,
      'select "id", "name" from "organization"',
    );
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}

function grouped<T extends { readonly findingId: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(one.findingId, [...(groups.get(one.findingId) ?? []), one]);
  return groups;
}
