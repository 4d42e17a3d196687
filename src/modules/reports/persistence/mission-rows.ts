import { Injectable } from '@nestjs/common';
import { firstRow, jsonOf, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { Mission } from '../../missions';
import { consultationsAfter, type ConsultationFact } from '../domain/consultations-then';
import type { ReportedConsultation, ReportedMember, ReportedQuestion } from '../domain/material';

type Listed<T> = Omit<T, 'areas'> & { readonly areas: string | readonly string[] };
type MissionThen = Pick<Mission, 'title' | 'status' | 'leadOrganizationId' | 'startsOn' | 'endsOn'>;
type AnswerRow = Pick<ReportedQuestion, 'status' | 'remarks'> & { readonly question: string };

/** What a report tells of a mission beside its figures and findings. */
@Injectable()
export class MissionRows {
  /** What it was called and where it stood at an instant; before it was planned, as it was planned. */
  async mission(scope: Scope, missionId: string, asOf: Date): Promise<MissionThen> {
    const found = await firstRow<MissionThen>(
      scope,
      `select "title", "status", "leadOrganizationId", "startsOn", "endsOn" from "mission_history"
        where "missionId" = ?
        order by case when "validFrom" <= ? then 0 else 1 end,
                 case when "validFrom" <= ? then -"version" else "version" end limit 1`,
      [missionId, asOf, asOf],
    );
    if (!found) throw new Error('A mission has a history from its beginning');
    return found;
  }

  /** Who was in it at an instant. People are called as they are called now. */
  async team(scope: Scope, missionId: string, asOf: Date): Promise<readonly ReportedMember[]> {
    const found = await rows<Listed<ReportedMember>>(
      scope,
      `select u."name", m."role", m."areas" from "mission_member_history" m
         join "user_account" u on u."id" = m."userId"
        where m."missionId" = ? and m."validFrom" <= ? and m."role" is not null
          and not exists (select 1 from "mission_member_history" l
            where l."memberId" = m."memberId" and l."version" > m."version" and l."validFrom" <= ?)
        order by u."name", m."memberId"`,
      [missionId, asOf, asOf],
    );
    return found.map((row) => ({ ...row, areas: jsonOf(row.areas) }));
  }

  /** What was consulted on by then. The table of consultations holds them as they are; the journal, as they were. */
  async consultations(
    scope: Scope,
    missionId: string,
    asOf: Date,
  ): Promise<readonly ReportedConsultation[]> {
    const found = await rows<Omit<ConsultationFact, 'changes'> & { readonly changes: string }>(
      scope,
      `select "subjectId" as "id", "type", "changes" from "journal_entry"
        where "chain" = ? and "occurredAt" <= ?
          and "type" in ('consultation.recorded', 'consultation.changed', 'consultation.removed')
        order by "position"`,
      [missionId, asOf],
    );
    return consultationsAfter(
      found.map(({ id, type, changes }) => ({
        id,
        type,
        changes: jsonOf<ConsultationFact['changes']>(changes),
      })),
    );
  }

  /** The answers in one area as they were at an instant, by question. */
  async answers(
    scope: Scope,
    missionId: string,
    area: string,
    asOf: Date,
  ): Promise<ReadonlyMap<string, AnswerRow>> {
    const columns = '"question", "status", "remarks"';
    const found = await rows<AnswerRow>(
      scope,
      `select ${columns} from "assessment"
        where "missionId" = ? and "area" = ? and "validFrom" <= ?
       union all select ${columns} from "assessment_revision"
        where "missionId" = ? and "area" = ? and "validFrom" <= ? and "validTo" > ?`,
      [missionId, area, asOf, missionId, area, asOf, asOf],
    );
    return new Map(found.map((row) => [row.question, row]));
  }

  async organization(scope: Scope, id: string | null): Promise<string | null> {
    if (id === null) return null;
    const found = await firstRow<{ name: string }>(
      scope,
      'select "name" from "organization" where "id" = ?',
      [id],
    );
    return found?.name ?? null;
  }

  /** The newest fact of the mission at an instant. That somebody made a report is none: it changes nothing. */
  async journalPosition(scope: Scope, missionId: string, asOf: Date): Promise<number> {
    const found = await firstRow<{ position: number | null }>(
      scope,
      `select max("position") as "position" from "journal_entry"
        where "chain" = ? and "occurredAt" <= ? and "type" <> ?`,
      [missionId, asOf, 'report.made'],
    );
    return found?.position ?? 0;
  }
}
