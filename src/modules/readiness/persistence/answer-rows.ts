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
  readonly missionId: string;
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
    const current = valid(DATED, missionIds, asOf, REVISED);
    const found = await rows<DatedRow>(
      scope,
      `select "id", "missionId", "question", "status", "validFrom" as "since",
              '' as "chain", 0 as "position"
         from (${current.sql}) as valid ${andPositions(missionIds)}`,
      [...current.values, ...missionIds],
    );
    return { answers: datedAnswers(found), positions: positionsIn(found) };
  }

  /** Every answer that was ever given in the missions up to a moment, in the order in which they were given. */
  async historyOf(
    scope: Scope,
    missionIds: readonly string[],
    until: Date,
  ): Promise<AnswersRead<DatedAnswer>> {
    if (missionIds.length === 0) return { answers: [], positions: new Map() };
    const given = (columns: string, table: string) => `select ${columns}, "version" from "${table}"
      where "missionId" in (${marks(missionIds)}) and "validFrom" <= ?`;
    const found = await rows<DatedRow>(
      scope,
      `select "id", "missionId", "question", "status", "validFrom" as "since",
              '' as "chain", 0 as "position", "version"
         from (${given(DATED, 'assessment')} union all ${given(REVISED, 'assessment_revision')}) as given
       ${andPositions(missionIds, ', 0')} order by "since", "version"`,
      [...missionIds, until, ...missionIds, until, ...missionIds],
    );
    return { answers: datedAnswers(found), positions: positionsIn(found) };
  }
}

const MISSION = 'cast("missionId" as varchar(36)) as "missionId"';
const DATED = `cast("id" as varchar(36)) as "id", ${MISSION}, "question", "status", "validFrom"`;
const REVISED = DATED.replace('"id"', '"assessmentId"');

const andPositions = (missionIds: readonly string[], more = ''): string =>
  `union all select '', '', '', '', null, "chain", "position"${more} from "journal_chain"
    where "chain" in (${marks(missionIds)})`;

const datedAnswers = (found: readonly DatedRow[]): readonly DatedAnswer[] =>
  found.flatMap(({ id, missionId, question, status, since, chain }) =>
    chain === '' ? [{ id, missionId, question, status, since: instantText(since) }] : [],
  );

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
