import { listRows, rows } from '../../src/platform/database/sql';
import { Reader } from '../../src/platform/database/transaction';
import { TestApp } from '../support/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const VALUES = [
  'null',
  "''",
  `'"quoted" and ''so'''`,
  '\'{"json":[1]}\'',
  "'آتش‌نشانی 🛬'",
  "'\n\t\u2028\\'",
  '0',
  '-7',
  '9007199254740991',
  'cast(0.1 as double precision)',
  'cast(62.55 as double precision)',
];
const NAMES = VALUES.map((_, index) => `value${index}`);

it('rows of a list are the same as those of any other query', async () => {
  const reader = app.server.get(Reader);
  const made = VALUES.map((value, index) => `${value} as "value${index}"`).join(', ');
  const columns = NAMES.map((name) => `x."${name}"`).join(', ');
  const rest = `from (select ${made}) x where 1 = ?`;
  const listed = await listRows(reader, columns, rest, [1]);
  expect(listed).toEqual(await rows(reader, `select ${columns} ${rest}`, [1]));
  expect(listed).toHaveLength(1);
  expect(Object.keys(listed[0] as object)).toEqual(NAMES);
  expect(await listRows(reader, columns, rest, [0])).toEqual([]);
});
