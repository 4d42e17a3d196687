import { Table, type MigrationInterface, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { columnsFor, oneOf } from './columns';

const PLAN_STATES = ['draft', 'submitted', 'accepted'];
const STEP_STATES = ['not-started', 'in-progress', 'completed', 'verified', 'refused'];
const RATINGS = ['fully', 'partially', 'does-not-address'];
const RESPONSES = ['accepted', 'adapted', 'declined'];
const NONE = { isNullable: true };

const to = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});

export class CorrectiveActions1764000700000 implements MigrationInterface {
  name = 'CorrectiveActions1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(planTable(runner));
    await runner.createTable(historyTable(runner, 'corrective_action_plan_revision', 'planId'));
    await runner.createTable(submissionTable(runner));
    await runner.createTable(reviewTable(runner));
    await runner.createTable(stepTable(runner));
    await runner.createTable(historyTable(runner, 'plan_step_revision', 'stepId'));
    await runner.createTable(answerTable(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('recommendation_answer');
    await runner.dropTable('plan_step_revision');
    await runner.dropTable('plan_step');
    await runner.dropTable('plan_review');
    await runner.dropTable('plan_submission');
    await runner.dropTable('corrective_action_plan_revision');
    await runner.dropTable('corrective_action_plan');
  }
}

/** The name of somebody beside their id, where there may be nobody. */
function person(runner: QueryRunner, role: string): TableColumnOptions[] {
  const { code } = columnsFor(runner);
  return [code(`${role}Id`, 36, NONE), code(`${role}Name`, 200, NONE)];
}

function planTable(runner: QueryRunner): Table {
  const { id, reference, code, text, json, integer, instant, version } = columnsFor(runner);
  return new Table({
    name: 'corrective_action_plan',
    columns: [
      id('corrective_action_plan'),
      reference('findingId'),
      reference('missionId'),
      code('state', 10),
      text('rootCause', NONE),
      text('summary', NONE),
      ...person(runner, 'coordinator'),
      code('language', 2),
      json('authors'),
      integer('revision'),
      instant('acceptedAt', NONE),
      ...person(runner, 'completionReportedBy'),
      instant('completionReportedAt', NONE),
      version(),
      instant('validFrom'),
    ],
    uniques: [{ name: 'corrective_action_plan_finding', columnNames: ['findingId'] }],
    checks: [{ name: 'corrective_action_plan_state', expression: oneOf('state', PLAN_STATES) }],
    foreignKeys: [
      to('corrective_action_plan_of', 'findingId', 'finding'),
      to('corrective_action_plan_mission', 'missionId', 'mission'),
    ],
    indices: [{ name: 'corrective_action_plan_in', columnNames: ['missionId', 'state'] }],
  });
}

/** Rows as they were before a change. */
function historyTable(runner: QueryRunner, name: string, subject: string): Table {
  const { reference, code, integer, json, instant } = columnsFor(runner);
  const key = { isPrimary: true, primaryKeyConstraintName: `${name}_pk` };
  return new Table({
    name,
    columns: [
      code(subject, 36, key),
      integer('version', key),
      reference('missionId'),
      reference('findingId'),
      code('state', 12),
      instant('validFrom'),
      instant('validTo'),
      json('row'),
    ],
    foreignKeys: [to(`${name}_finding`, 'findingId', 'finding')],
    indices: [{ name: `${name}_time`, columnNames: ['missionId', 'validFrom'] }],
  });
}

function submissionTable(runner: QueryRunner): Table {
  const { id, reference, code, integer, json, instant } = columnsFor(runner);
  return new Table({
    name: 'plan_submission',
    columns: [
      id('plan_submission'),
      reference('planId'),
      reference('findingId'),
      integer('number'),
      json('content'),
      json('warnings'),
      code('submittedById', 36),
      code('submittedByName', 200),
      instant('submittedAt'),
    ],
    uniques: [{ name: 'plan_submission_number', columnNames: ['findingId', 'number'] }],
    foreignKeys: [
      to('plan_submission_plan', 'planId', 'corrective_action_plan'),
      to('plan_submission_finding', 'findingId', 'finding'),
    ],
  });
}

function reviewTable(runner: QueryRunner): Table {
  const { id, reference, code, text, integer, json, instant } = columnsFor(runner);
  return new Table({
    name: 'plan_review',
    columns: [
      id('plan_review'),
      reference('planId'),
      reference('findingId'),
      integer('revision'),
      code('rating', 20),
      json('criteria'),
      text('note', NONE),
      code('reviewerId', 36),
      code('reviewerName', 200),
      instant('reviewedAt'),
    ],
    uniques: [{ name: 'plan_review_revision', columnNames: ['findingId', 'revision'] }],
    checks: [{ name: 'plan_review_rating', expression: oneOf('rating', RATINGS) }],
    foreignKeys: [
      to('plan_review_plan', 'planId', 'corrective_action_plan'),
      to('plan_review_finding', 'findingId', 'finding'),
    ],
  });
}

function stepTable(runner: QueryRunner): Table {
  const { id, reference, code, text, json, integer, date, instant, version } = columnsFor(runner);
  return new Table({
    name: 'plan_step',
    columns: [
      id('plan_step'),
      reference('planId'),
      reference('findingId'),
      reference('missionId'),
      integer('position'),
      text('action', NONE),
      reference('actionOfficeId', NONE),
      code('actionOffice', 300, NONE),
      ...person(runner, 'owner'),
      text('evidenceReference', NONE),
      json('evidenceItems'),
      date('estimatedOn', NONE),
      code('state', 12),
      integer('progress'),
      date('revisedOn', NONE),
      text('revisionReason', NONE),
      date('completedOn', NONE),
      ...person(runner, 'reportedBy'),
      ...person(runner, 'judgedBy'),
      instant('judgedAt', NONE),
      text('stateReason', NONE),
      version(),
      instant('validFrom'),
    ],
    checks: [
      { name: 'plan_step_state', expression: oneOf('state', STEP_STATES) },
      { name: 'plan_step_progress', expression: '"progress" BETWEEN 0 AND 100' },
    ],
    foreignKeys: [
      to('plan_step_plan', 'planId', 'corrective_action_plan'),
      to('plan_step_finding', 'findingId', 'finding'),
      to('plan_step_mission', 'missionId', 'mission'),
      to('plan_step_office', 'actionOfficeId', 'organization'),
    ],
    indices: [
      { name: 'plan_step_order', columnNames: ['findingId', 'position'] },
      { name: 'plan_step_open', columnNames: ['missionId', 'state', 'estimatedOn'] },
    ],
  });
}

function answerTable(runner: QueryRunner): Table {
  const { reference, code, text, integer, instant } = columnsFor(runner);
  const key = { isPrimary: true, primaryKeyConstraintName: 'recommendation_answer_pk' };
  return new Table({
    name: 'recommendation_answer',
    columns: [
      reference('recommendationId', key),
      integer('version', key),
      code('response', 10),
      text('reason', NONE),
      code('language', 2),
      code('authorId', 36),
      code('authorName', 200),
      instant('recordedAt'),
    ],
    checks: [{ name: 'recommendation_answer_response', expression: oneOf('response', RESPONSES) }],
    foreignKeys: [to('recommendation_answer_to', 'recommendationId', 'finding_recommendation')],
  });
}
