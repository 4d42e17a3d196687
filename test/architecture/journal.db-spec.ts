import { systemActor } from '../../src/kernel/actor';
import { mapping } from '../../src/mapping';
import { Clock } from '../../src/platform/clock/clock';
import { openDatabase, type Database } from '../../src/platform/database/open-database';
import { rows } from '../../src/platform/database/sql';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { freshDatabase, kind } from '../support/test-database';

let database: Database;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  database = await openDatabase(await freshDatabase(), mapping);
  unitOfWork = new UnitOfWork(database.committer, new Clock());
  await record('first');
});
afterAll(() => database.close());

const record = (id: string) =>
  unitOfWork.run(systemActor('test'), (tx) => {
    tx.record({
      type: 'pebble.dropped',
      subject: { kind: 'pebble', id },
      missionId: null,
      changes: { title: 'ҷиҳати қавӣ “ﯾافته” 🪨' },
    });
    return Promise.resolve();
  });

const TAMPERING = [
  `update "journal_entry" set "actorName" = 'somebody else'`,
  `update "journal_entry" set "changes" = '{}' where "position" = 1`,
  `delete from "journal_entry"`,
  ...(kind === 'postgres' ? ['truncate "journal_entry"'] : []),
];

it.each(TAMPERING)('refuses to %s', async (statement) => {
  await expect(database.writer.query(statement)).rejects.toThrow('append-only');
  const kept = await rows<{ actorName: string }>(
    database.reader,
    `select "actorName" from "journal_entry" where "subjectId" = 'first'`,
  );
  expect(kept[0]?.actorName).toBe('test');
});

it('keeps the words of a fact as they were written, to the letter', async () => {
  const [entry] = await rows<{ changes: string }>(
    database.reader,
    `select "changes" from "journal_entry" where "subjectId" = 'first'`,
  );
  expect(JSON.parse(entry!.changes)).toEqual({ title: 'ҷиҳати қавӣ “ﯾافته” 🪨' });
});

it('gives each entry of one unit the next place in the chain', async () => {
  await unitOfWork.run(systemActor('test'), (tx) => {
    for (const id of ['a', 'b', 'c'])
      tx.record({
        type: 'pebble.dropped',
        subject: { kind: 'pebble', id },
        missionId: null,
        changes: {},
      });
    return Promise.resolve();
  });
  const found = await rows<{ position: number; subjectId: string }>(
    database.reader,
    `select "position", "subjectId" from "journal_entry" where "subjectId" in ('a', 'b', 'c') order by "position"`,
  );
  const [first] = found;
  expect(found).toEqual(
    ['a', 'b', 'c'].map((subjectId, index) => ({
      position: first!.position + index,
      subjectId,
    })),
  );
});
