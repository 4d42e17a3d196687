import { Injectable } from '@nestjs/common';
import { instantText, rows } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import type { Scope } from '../../../platform/database/transaction';
import type { Status } from '../domain/counts';
import type { DatedAnswer } from '../domain/standing';
import type { Answer } from '../domain/status-vector';

/** Answers, and how far the journals of their missions went when they were read. */
export interface AnswersRead<A extends Answer> {
  readonly answers: readonly A[];
  /** By mission; one of which nothing is recorded is missing. */
  readonly positions: ReadonlyMap<string, number>;
}

interface GroupRow {
  readonly status: Status;
  readonly questions: string;
  readonly chain: string;
  readonly position: number;
}
interface DatedRow extends Omit<GroupRow, 'questions'> {
  readonly id: string;
  readonly question: string;
  readonly since: Date | string;
}

/**
 * The answers to questions as they are, or as they were at an instant. Answers and journal positions come out of
 * one statement each time, so that a figure never claims a position that its answers do not have.
 */
@Injectable()
export class AnswerRows {
  /** The answers of one mission. The database strings the numbers together: one row a status, not one a question. */
  async ofMission(scope: Scope, missionId: string, asOf?: Date): Promise<AnswersRead<Answer>> {
    const { sql, values } = valid('"status", "question"', [missionId], asOf);
    const found = await rows<GroupRow>(
      scope,
      `select "status", string_agg("question", ' ') as "questions", '' as "chain", 0 as "position"
         from (${sql}) as valid group by "status"
       union all select '', '', "chain", "position" from "journal_chain" where "chain" = ?`,
      [...values, missionId],
    );
    const answers = found.flatMap(({ status, questions, chain }) =>
      chain === '' ? questions.split(' ').map((question) => ({ question, status })) : [],
    );
    return { answers, positions: positionsIn(found) };
  }

  /** The answers of several missions, each with the moment since which it holds. */
  async ofMissions(
    scope: Scope,
    missionIds: readonly string[],
    asOf?: Date,
  ): Promise<AnswersRead<DatedAnswer>> {
    if (missionIds.length === 0) return { answers: [], positions: new Map() };
    const columns = 'cast("id" as varchar(36)) as "id", "question", "status", "validFrom"';
    const current = valid(columns, missionIds, asOf, REVISED);
    const found = await rows<DatedRow>(
      scope,
      `select "id", "question", "status", "validFrom" as "since", '' as "chain", 0 as "position"
         from (${current.sql}) as valid
       union all select '', '', '', null, "chain", "position" from "journal_chain"
        where "chain" in (${marks(missionIds)})`,
      [...current.values, ...missionIds],
    );
    const answers = found.flatMap(({ id, question, status, since, chain }) =>
      chain === '' ? [{ id, question, status, since: instantText(since) }] : [],
    );
    return { answers, positions: positionsIn(found) };
  }
}

const REVISED = 'cast("assessmentId" as varchar(36)) as "id", "question", "status", "validFrom"';

const marks = (ids: readonly string[]): string => ids.map(() => '?').join(', ');

const positionsIn = (
  found: readonly { readonly chain: string; readonly position: number }[],
): ReadonlyMap<string, number> =>
  new Map(found.flatMap(({ chain, position }) => (chain === '' ? [] : [[chain, position]])));

/** The rows that hold now, or that held at an instant: the current ones that are old enough, and those replaced since. */
function valid(
  columns: string,
  missionIds: readonly string[],
  asOf: Date | undefined,
  revisedColumns = columns,
): { readonly sql: string; readonly values: readonly SqlValue[] } {
  const ofMissions = `"missionId" in (${marks(missionIds)})`;
  const now = `select ${columns} from "assessment" where ${ofMissions}`;
  if (!asOf) return { sql: now, values: missionIds };
  const then = `select ${revisedColumns} from "assessment_revision"
    where ${ofMissions} and "validFrom" <= ? and "validTo" > ?`;
  return {
    sql: `${now} and "validFrom" <= ? union all ${then}`,
    values: [...missionIds, asOf, ...missionIds, asOf, asOf],
  };
}
