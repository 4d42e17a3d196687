import { TableCheck, type MigrationInterface, type QueryRunner } from 'typeorm';
import { oneOf } from './columns';

const BEFORE = ['question-item', 'assessment', 'finding', 'step'];
const CHECK = 'evidence_link_kind';

/** Documents become materials of a consultation by a link like any other. */
export class ConsultationMaterials1764001300000 implements MigrationInterface {
  name = 'ConsultationMaterials1764001300000';

  up(runner: QueryRunner): Promise<void> {
    return allowKinds(runner, [...BEFORE, 'consultation']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from "evidence_link" where "kind" = 'consultation'`);
    await allowKinds(runner, BEFORE);
  }
}

async function allowKinds(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  const check = new TableCheck({ name: CHECK, expression: oneOf('kind', kinds) });
  await runner.dropCheckConstraint('evidence_link', CHECK);
  await runner.createCheckConstraint('evidence_link', check);
}
