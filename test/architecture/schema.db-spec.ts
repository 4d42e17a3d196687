import { mapping } from '../../src/mapping';
import { openDatabase, type Database } from '../../src/platform/database/open-database';
import { freshDatabase, kind } from '../support/test-database';

let database: Database;

beforeAll(async () => {
  database = await openDatabase(await freshDatabase(), mapping);
});
afterAll(() => database.close());

/** What the entities would still change in the schema that the migrations made. */
async function drift(): Promise<string[]> {
  const { upQueries } = await database.writer.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

const TABLES = {
  sqlite: `select "name" from sqlite_master where "type" = 'table' and "name" not like 'sqlite_%'`,
  postgres: `select table_name as "name" from information_schema.tables where table_schema = 'public'`,
};
async function tables(): Promise<string[]> {
  const found: { name: string }[] = await database.writer.query(TABLES[kind]);
  return found.map(({ name }) => name).sort();
}

const CHECKS = {
  sqlite: `select "sql" as "text" from sqlite_master where "sql" is not null`,
  postgres: `select conname || ' ' || pg_get_constraintdef(oid) as "text" from pg_constraint where contype = 'c'`,
};
/** A text in which only the words and values count, not how a database writes them out. */
const bare = (sql: string): string =>
  sql.replaceAll(/::[a-z ]+(\[\])?|["'\s()[\]]/g, '').toLowerCase();
/** The values in quotes, in order: of a list, all that can differ unseen. */
const quoted = (sql: string): string[] =>
  [...sql.matchAll(/'([^']*)'/g)].map(([, value]) => value!);

it('is the same from the migrations as from the entities', async () => {
  expect(await drift()).toEqual([]);
});

it('names every rule of the schema by its table', () => {
  for (const { tableName, checks, uniques, indices, foreignKeys } of database.writer
    .entityMetadatas) {
    const names = [...checks, ...uniques, ...indices, ...foreignKeys].map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith(`${tableName}_`))).toEqual([]);
  }
});

it('has in each CHECK what the entity says, not only its name', async () => {
  const found: { text: string }[] = await database.writer.query(CHECKS[kind]);
  const declared = database.writer.entityMetadatas.flatMap(({ checks }) => checks);
  const missing = declared.filter(({ name, expression }) => {
    const texts = found.map(({ text }) => text).filter((text) => text.includes(name));
    return !texts.some((text) =>
      kind === 'sqlite'
        ? bare(text).includes(bare(expression))
        : quoted(expression).every((value) => quoted(text).includes(value)),
    );
  });
  expect(missing.map(({ name }) => name)).toEqual([]);
});

it('goes all the way down and up again', async () => {
  const before = await tables();
  for (let left = database.writer.migrations.length; left > 0; left -= 1)
    await database.writer.undoLastMigration();
  expect(await tables()).toEqual(['migrations']);
  await database.writer.runMigrations();
  expect(await tables()).toEqual(before);
  expect(await drift()).toEqual([]);
});
