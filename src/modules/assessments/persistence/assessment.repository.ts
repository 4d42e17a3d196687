import { Injectable } from '@nestjs/common';
import {
  execute,
  firstRow,
  forUpdate,
  instantText,
  listRows,
  placeholders,
  rows,
} from '../../../platform/database/sql';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Assessment, AssessmentRevision } from '../domain/assessment';
import { ANSWER_COLUMNS, toAssessment, toValues, type AssessmentRow } from './assessment.row';

const ANSWER = ANSWER_COLUMNS.map((column) => `"${column}"`).join(', ');
const COLUMNS = `"id", ${ANSWER}`;
const ONE_ROW = placeholders(ANSWER_COLUMNS.length + 1);
/** Everything that an answer given anew changes. */
const RENEWED = ANSWER_COLUMNS.filter((column) => column !== 'missionId' && column !== 'question')
  .map((column) => `"${column}" = excluded."${column}"`)
  .join(', ');

interface RevisionRow extends AssessmentRow {
  readonly validTo: Date | string | null;
}

type ByQuestion = ReadonlyMap<string, Assessment>;

@Injectable()
export class AssessmentRepository {
  async find(scope: Scope, missionId: string, question: string): Promise<Assessment | undefined> {
    const row = await firstRow<AssessmentRow>(
      scope,
      `select ${COLUMNS} from "assessment" where "missionId" = ? and "question" = ?`,
      [missionId, question],
    );
    return row && toAssessment(row);
  }

  /** Every answer of the mission. */
  async list(scope: Scope, missionId: string): Promise<ByQuestion> {
    const rest = 'from "assessment" where "missionId" = ?';
    return byQuestion(await listRows<AssessmentRow>(scope, COLUMNS, rest, [missionId]));
  }

  /** The answers that there are to some questions. */
  async findMany(
    scope: Scope,
    missionId: string,
    questions: readonly string[],
  ): Promise<ByQuestion> {
    if (questions.length === 0) return new Map();
    const found = await rows<AssessmentRow>(scope, someOf(questions), [missionId, ...questions]);
    return byQuestion(found);
  }

  /** The same, held until the unit ends: nobody else changes them meanwhile. */
  async hold(
    tx: Transaction,
    missionId: string,
    questions: readonly string[],
  ): Promise<ByQuestion> {
    const query = `${someOf(questions)} order by "question"${forUpdate(tx)}`;
    return byQuestion(await rows<AssessmentRow>(tx, query, [missionId, ...questions]));
  }

  /** Copies answers into the history before these replace them; each held until its own replacement does. */
  async keepRevisions(tx: Transaction, replacing: readonly Assessment[]): Promise<void> {
    const anew = replacing.filter(({ version }) => version > 1);
    for (const until of new Set(anew.map(({ assessedAt }) => assessedAt))) {
      const ids = anew.filter(({ assessedAt }) => assessedAt === until).map(({ id }) => id);
      await execute(
        tx,
        `insert into "assessment_revision" ("assessmentId", ${ANSWER}, "validTo")
          select ${COLUMNS}, ? from "assessment" where "id" in ${placeholders(ids.length)}`,
        [new Date(until), ...ids],
      );
    }
  }

  /**
   * Writes answers, each as the first of its question or in the place of the version before it. Answers how many
   * were written: one that somebody else was quicker with is left out.
   */
  store(tx: Transaction, assessments: readonly Assessment[]): Promise<number> {
    const inOneOrder = [...assessments].sort((a, b) => (a.question < b.question ? -1 : 1));
    return execute(
      tx,
      `insert into "assessment" (${COLUMNS}) values ${inOneOrder.map(() => ONE_ROW).join(', ')}
        on conflict ("missionId", "question") do update set ${RENEWED}
        where "assessment"."version" = excluded."version" - 1`,
      inOneOrder.flatMap(toValues),
    );
  }

  /** The answer to a question and all that it said before, the newest first. */
  async history(
    scope: Scope,
    missionId: string,
    question: string,
  ): Promise<readonly AssessmentRevision[]> {
    const current = await this.find(scope, missionId, question);
    if (!current) return [];
    const before = await rows<RevisionRow>(
      scope,
      `select "assessmentId" as "id", ${ANSWER}, "validTo" from "assessment_revision"
        where "assessmentId" = ? and "version" < ? order by "version" desc`,
      [current.id, current.version],
    );
    return [{ ...current, replacedAt: null }, ...before.map(toRevision)];
  }
}

const someOf = (questions: readonly string[]): string =>
  `select ${COLUMNS} from "assessment"
    where "missionId" = ? and "question" in ${placeholders(questions.length)}`;

const byQuestion = (found: readonly AssessmentRow[]): ByQuestion =>
  new Map(found.map((row) => [row.question, toAssessment(row)]));

const toRevision = (row: RevisionRow): AssessmentRevision => ({
  ...toAssessment(row),
  replacedAt: row.validTo === null ? null : instantText(row.validTo),
});
