import { SeedCatalogue } from '../../src/modules/catalogue';
import { systemActor } from '../../src/kernel/actor';
import { execute } from '../../src/platform/database/sql';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { TestApp } from '../support/test-app';

describe('The database keeps a published edition as it is', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await app.server.get(SeedCatalogue).ensure();
  });
  afterAll(() => app.stop());

  const run = (sql: string): Promise<number> =>
    app.server.get(UnitOfWork).run(systemActor('tests'), (tx) => execute(tx, sql));

  it.each([
    `update "question" set "priority" = true where "edition" = '2024' and "number" = '1.001'`,
    `delete from "question" where "edition" = '2024' and "number" = '1.001'`,
    `insert into "question" ("edition", "number", "area", "priority", "onSiteOnly", "references",
       "referencesText", "topic", "evidenceItems", "searchText")
     values ('2024', '9.999', 'SSP', true, true, '[]', '', '{}', '[]', '')`,
    `update "edition_area" set "questionTotal" = 1 where "edition" = '2024'`,
    `delete from "edition_area" where "edition" = '2024'`,
    `insert into "edition_area" ("edition", "area") values ('2024', 'LEG')`,
    `update "edition_area" set "edition" = '2024' where "edition" = '2020'`,
    `update "edition" set "status" = 'draft' where "code" = '2024'`,
    `delete from "edition" where "code" = '2024'`,
  ])('refuses %s', async (sql) => {
    await expect(run(sql)).rejects.toMatchObject({
      message: expect.stringContaining('a published edition cannot change') as string,
    });
  });

  it('lets a draft change', async () => {
    expect(await run(`update "edition" set "revision" = 'B' where "code" = '2020'`)).toBe(1);
    expect(
      await run(`update "edition_area" set "questionTotal" = 1 where "edition" = '2020'`),
    ).toBe(8);
  });
});
