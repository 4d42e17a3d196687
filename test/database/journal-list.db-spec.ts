import { randomUUID } from 'node:crypto';
import { systemActor, type Actor, type MissionRole } from '../../src/kernel/actor';
import { mapping } from '../../src/mapping';
import { JournalQueries } from '../../src/modules/audit-trail/application/journal-queries';
import type { JournalFilter } from '../../src/modules/audit-trail/domain/entry';
import { JournalList } from '../../src/modules/audit-trail/persistence/journal-list';
import { openDatabase, type Database } from '../../src/platform/database/open-database';
import { fact } from '../support/journal';
import { freshDatabase } from '../support/test-database';

let database: Database;
/** How many entries the seeds of the database have left. */
let seeded: number;
let journal: JournalQueries;
const mission = randomUUID();
const other = randomUUID();
const issued = randomUUID();
const draft = randomUUID();
const withdrawn = randomUUID();

const page = { page: 1, perPage: 100, sort: [], withTotal: true };
const oldestFirst = { ...page, sort: [{ field: 'occurredAt', descending: false }] };

beforeAll(async () => {
  database = await openDatabase(await freshDatabase(), mapping);
  journal = new JournalQueries(new JournalList(database.reader));
  seeded = (await journal.list(systemActor('administrator'), {}).page(page)).total ?? 0;
  await fact(database, null, 'user.created', randomUUID());
  await fact(database, mission, 'mission.planned', mission);
  await fact(database, mission, 'assessment.recorded', randomUUID());
  await fact(database, mission, 'finding.recorded', issued, { title: 'Secret while a draft' });
  await fact(database, mission, 'finding.revised', issued, { title: { from: 'Secret' } });
  await fact(database, mission, 'finding.recorded', draft);
  await fact(database, mission, 'finding.note-added', issued, { text: 'Among us' });
  await fact(database, mission, 'recommendation.made', randomUUID(), { findingId: draft });
  await fact(database, mission, 'consultation.recorded', randomUUID(), { findingIds: [draft] });
  await fact(database, mission, 'finding.recorded', withdrawn);
  await fact(database, mission, 'finding.withdrawn', withdrawn, { reason: 'A mistake' });
  await fact(database, mission, 'finding.issued', issued);
  await fact(database, mission, 'finding.note-added', issued, { text: 'Still among us' });
  await fact(database, mission, 'finding.commented', issued, { agree: true });
  await fact(database, mission, 'plan.drafted', randomUUID(), { rootCause: 'Ours alone' });
  await fact(database, mission, 'something.new', issued);
  await fact(database, mission, 'finding.something-new', issued);
  await fact(database, mission, 'finding.revised', draft);
  await fact(database, other, 'mission.planned', other);
  await fact(database, other, 'finding.issued', draft);
});
afterAll(() => database.close());

const as = (role?: MissionRole): Actor => ({
  ...systemActor('reader'),
  administrator: false,
  memberships: new Map(role ? [[mission, { missionId: mission, role, areas: [] }]] : []),
});

async function typesFor(actor: Actor, filter: JournalFilter = {}): Promise<readonly string[]> {
  const { items, total } = await journal.list(actor, filter).page(oldestFirst);
  expect(total).toBe(items.length);
  return items.map(({ type }) => type);
}

const ALL_SEE = ['mission.planned', 'assessment.recorded', 'finding.issued', 'finding.commented'];

it.each<MissionRole>(['ncmc', 'area-coordinator', 'action-owner'])(
  'shows to a %s what the State may know, its own drafts, and nothing that no list names',
  async (role) => {
    expect(await typesFor(as(role))).toEqual([...ALL_SEE, 'plan.drafted']);
  },
);

it('shows to a viewer what both sides know', async () => {
  expect(await typesFor(as('viewer'))).toEqual(ALL_SEE);
});

it.each([
  ['a draft', { subject: draft }],
  ['a finding that was withdrawn before it was issued', { subject: withdrawn }],
  ['recordings', { type: ['finding.recorded'] }],
  ['notes', { type: ['finding.note-added'] }],
  ['another mission', { mission: other }],
  ['the system', { q: 'user.created' }],
])('shows the State nothing of %s, also when asked for', async (_, filter) => {
  expect(await typesFor(as('ncmc'), filter)).toEqual([]);
});

it('exports to the State no more than it lists', async () => {
  const types: string[] = [];
  for await (const { type } of journal.list(as('ncmc'), {}).all(oldestFirst.sort)) types.push(type);
  expect(types).toEqual([...ALL_SEE, 'plan.drafted']);
});

it.each<MissionRole>(['programme-manager', 'lead-auditor', 'auditor'])(
  'shows to a %s the whole chain of the mission but what the State has not sent, and no other',
  async (role) => {
    const types = await typesFor(as(role));
    expect(types).toHaveLength(16);
    expect(types).not.toContain('plan.drafted');
  },
);

it('shows to somebody who is in no mission nothing, and to the administrator everything', async () => {
  expect(await typesFor(as())).toEqual([]);
  expect(await typesFor(systemActor('administrator'))).toHaveLength(seeded + 20);
});

it('finds by subject, type, words and time', async () => {
  const actor = systemActor('administrator');
  expect(await typesFor(actor, { subject: withdrawn })).toEqual([
    'finding.recorded',
    'finding.withdrawn',
  ]);
  const types = ['user.created', 'something.new'];
  expect(await typesFor(actor, { type: types, q: 'zarina' })).toHaveLength(2);
  expect(await typesFor(actor, { q: 'ZARINA' })).toHaveLength(20);
  const { items } = await journal.list(actor, { mission }).page(oldestFirst);
  const from = new Date(items[5]!.occurredAt);
  const before = await typesFor(actor, { mission, to: from });
  const after = await typesFor(actor, { mission, from });
  expect([...before, ...after]).toEqual(items.map(({ type }) => type));
});

it('pages and streams in the same order, either way', async () => {
  const actor = systemActor('administrator');
  for (const descending of [true, false]) {
    const sort = [{ field: 'occurredAt', descending }];
    const paged: string[] = [];
    for (const number of [1, 2, 3, 4])
      paged.push(
        ...(
          await journal.list(actor, { mission }).page({ ...page, page: number, perPage: 5, sort })
        ).items.map(({ hash }) => hash),
      );
    const streamed: string[] = [];
    for await (const { hash } of journal.list(actor, { mission }).all(sort)) streamed.push(hash);
    expect(paged).toEqual(streamed);
    expect(new Set(streamed).size).toBe(17);
  }
});

it('refuses to sort by what has no index', async () => {
  const sort = [{ field: 'actorName', descending: false }];
  await expect(journal.list(as(), {}).page({ ...page, sort })).rejects.toThrow('sort takes');
});
