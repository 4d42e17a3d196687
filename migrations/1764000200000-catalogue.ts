import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor, isPostgres, oneOf } from './columns';

const TABLES = ['question', 'edition_area', 'edition', 'critical_element', 'area'];

export class Catalogue1764000200000 implements MigrationInterface {
  name = 'Catalogue1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await createAreas(runner);
    await createEditions(runner);
    await createQuestions(runner);
    await (isPostgres(runner) ? freezePostgres(runner) : freezeSqlite(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.dropTable(table);
    if (!isPostgres(runner)) return;
    await runner.query('DROP FUNCTION edition_is_frozen()');
    await runner.query('DROP FUNCTION edition_content_is_frozen()');
  }
}

const primary = (table: string) => ({ isPrimary: true, primaryKeyConstraintName: `${table}_pk` });
const nullable = { isNullable: true };
const pointsAt = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['code'],
});

async function createAreas(runner: QueryRunner): Promise<void> {
  const { code, integer, json, boolean } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'area',
      columns: [
        code('code', 10, primary('area')),
        json('names'),
        boolean('countsInOverall'),
        integer('position'),
      ],
    }),
  );
  await runner.createTable(
    new Table({
      name: 'critical_element',
      columns: [
        code('code', 10, primary('critical_element')),
        json('names'),
        code('phase', 20),
        integer('position'),
      ],
      checks: [
        { name: 'critical_element_phase', expression: oneOf('phase', ['establish', 'implement']) },
      ],
    }),
  );
}

async function createEditions(runner: QueryRunner): Promise<void> {
  const { code, integer, instant, version } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'edition',
      columns: [
        code('code', 20, primary('edition')),
        code('revision', 80, nullable),
        code('status', 20),
        integer('questionTotal', nullable),
        instant('publishedAt', nullable),
        version(),
      ],
      checks: [{ name: 'edition_status', expression: oneOf('status', ['draft', 'published']) }],
    }),
  );
  await runner.createTable(
    new Table({
      name: 'edition_area',
      columns: [
        code('edition', 20, primary('edition_area')),
        code('area', 10, primary('edition_area')),
        integer('questionTotal', nullable),
      ],
      foreignKeys: [
        pointsAt('edition_area_edition', 'edition', 'edition'),
        pointsAt('edition_area_area', 'area', 'area'),
      ],
    }),
  );
}

async function createQuestions(runner: QueryRunner): Promise<void> {
  const { code, json, text, boolean } = columnsFor(runner);
  await runner.createTable(
    new Table({
      name: 'question',
      columns: [
        code('edition', 20, primary('question')),
        code('number', 5, primary('question')),
        code('area', 10),
        code('criticalElement', 10, nullable),
        boolean('priority'),
        boolean('onSiteOnly'),
        json('references'),
        text('referencesText'),
        json('topic'),
        json('wording', nullable),
        json('evidenceItems'),
        text('searchText'),
      ],
      foreignKeys: [
        pointsAt('question_edition', 'edition', 'edition'),
        pointsAt('question_area', 'area', 'area'),
        pointsAt('question_critical_element', 'criticalElement', 'critical_element'),
      ],
    }),
  );
}

const ACTS = ['INSERT', 'UPDATE', 'DELETE'] as const;
/** An update may also move a row into another edition. */
const ROWS = { INSERT: ['NEW'], UPDATE: ['OLD', 'NEW'], DELETE: ['OLD'] } as const;

async function freezeSqlite(runner: QueryRunner): Promise<void> {
  const refuse = "BEGIN SELECT RAISE(ABORT, 'a published edition cannot change'); END";
  const isPublished = (act: (typeof ACTS)[number]) =>
    `EXISTS (SELECT 1 FROM "edition" WHERE "status" = 'published'
       AND "code" IN (${ROWS[act].map((row) => `${row}."edition"`).join(', ')}))`;
  for (const table of ['question', 'edition_area']) {
    for (const act of ACTS) {
      await runner.query(
        `CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON "${table}"
         WHEN ${isPublished(act)} ${refuse}`,
      );
    }
  }
  for (const act of ['UPDATE', 'DELETE']) {
    await runner.query(
      `CREATE TRIGGER edition_no_${act.toLowerCase()} BEFORE ${act} ON "edition"
       WHEN OLD."status" = 'published' ${refuse}`,
    );
  }
}

async function freezePostgres(runner: QueryRunner): Promise<void> {
  const refuse = "RAISE EXCEPTION 'a published edition cannot change';";
  const pass = "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;";
  await runner.query(
    `CREATE FUNCTION edition_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF OLD."status" = 'published' THEN ${refuse} END IF; ${pass} END $$`,
  );
  await runner.query(
    `CREATE FUNCTION edition_content_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
     DECLARE touched varchar[]; BEGIN
       IF TG_OP <> 'INSERT' THEN touched := touched || OLD."edition"; END IF;
       IF TG_OP <> 'DELETE' THEN touched := touched || NEW."edition"; END IF;
       IF EXISTS (SELECT 1 FROM "edition" WHERE "code" = ANY (touched) AND "status" = 'published')
       THEN ${refuse} END IF; ${pass} END $$`,
  );
  await runner.query(
    `CREATE TRIGGER edition_no_change BEFORE UPDATE OR DELETE ON "edition"
     FOR EACH ROW EXECUTE FUNCTION edition_is_frozen()`,
  );
  for (const table of ['question', 'edition_area']) {
    await runner.query(
      `CREATE TRIGGER ${table}_no_change BEFORE INSERT OR UPDATE OR DELETE ON "${table}"
       FOR EACH ROW EXECUTE FUNCTION edition_content_is_frozen()`,
    );
  }
}
