import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MissionRole } from '../../src/kernel/actor';
import { createApp } from '../../src/app';
import { SessionTouch } from '../../src/modules/identity/application/session-touch';
import type { Config } from '../../src/platform/config/config';
import { firstRow, rows } from '../../src/platform/database/sql';
import { Reader } from '../../src/platform/database/transaction';
import { Client, ifMatch, type Answer, type Body } from './client';
import { People, type Person, type PersonOptions } from './people';
import { TestClock } from './test-clock';
import { testConfig } from './test-config';
import { freshDatabase } from './test-database';

/** Requests that succeed and rightly leave nothing in the journal. */
const WRITES_NOTHING = [/^\/api\/v1\/editions\/import\?.*dryRun=true/];

/** An entry of the journal as it stands in the database. */
export interface Fact {
  readonly type: string;
  readonly chain: string;
  readonly actorName: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** JSON text. */
  readonly changes: string;
}

/** The real application on a database of its own. One for a test file: start it in `beforeAll`, stop it in `afterAll`. */
export class TestApp {
  readonly anonymous: Client;
  private readonly people: People;
  private readonly clients = new Map<string, Client>();

  private constructor(
    readonly server: NestFastifyApplication,
    readonly clock: TestClock,
    readonly administrator: Person,
    people: People,
    private readonly folder: string,
  ) {
    this.people = people;
    this.anonymous = new Client(server, {}, this.watched);
  }

  static async start(more: Partial<Config> = {}): Promise<TestApp> {
    const folder = mkdtempSync(join(tmpdir(), 'octant-files-'));
    const clock = new TestClock();
    const config: Config = {
      ...testConfig(await freshDatabase(), folder),
      ...more,
    };
    const server = await createApp(config, { clock });
    await server.init();
    await server.getHttpAdapter().getInstance().ready();
    const people = new People(server, clock);
    const { email } = config.admin;
    const administrator = await people.create({
      name: 'Administrator',
      email,
      administrator: true,
    });
    return new TestApp(server, clock, administrator, people, folder);
  }

  async stop(): Promise<void> {
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Acts as this person, with their token. */
  as({ token }: Person): Client {
    const known = this.clients.get(token);
    if (known) return known;
    const client = this.anonymous.with({ authorization: `Bearer ${token}` });
    this.clients.set(token, client);
    return client;
  }

  /** A new person, who is in no mission yet. */
  person(options: PersonOptions = {}): Promise<Person> {
    return this.people.create(options);
  }

  /** Brings somebody into a mission; a new person when none is given. No areas means all. */
  async member(
    mission: { readonly id: string },
    role: MissionRole,
    { person, areas = [] }: { person?: Person; areas?: readonly string[] } = {},
  ): Promise<Person> {
    const who = person ?? (await this.person({ name: `The ${role}` }));
    const body = { userId: who.id, role, areas };
    const added = await this.as(this.administrator).post(`/missions/${mission.id}/members`, body);
    expect(added).toMatchObject({ status: 201 });
    return who;
  }

  /** How somebody is a member of a mission, as it stands. */
  async membership(mission: { readonly id: string }, { id }: Person): Promise<Body> {
    const url = `/missions/${mission.id}/members?perPage=200`;
    const { body } = await this.as(this.administrator).get(url);
    const member = body.items.find(({ userId }) => userId === id);
    if (!member) throw new Error('This person is no member of the mission');
    return member;
  }

  /** Signs in as a person would: with the cookie of a session and its token against forged requests. */
  async signIn(email: string, password: string): Promise<Client> {
    const answer = await this.anonymous.post('/session', { email, password });
    expect(answer).toMatchObject({ status: 200 });
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    return this.anonymous.with({ cookie, 'x-csrf-token': String(answer.body.csrfToken) });
  }

  /** Locks a person out, as an administrator does. */
  async disable({ id }: Person): Promise<void> {
    const admin = this.as(this.administrator);
    const { body } = await admin.get(`/users/${id}`);
    const answer = await admin.patch(`/users/${id}`, { disabled: true }, ifMatch(body.version));
    expect(answer).toMatchObject({ status: 200 });
  }

  /** Waits until what was begun beside the requests is on disk. */
  async settled(): Promise<void> {
    await this.server.get(SessionTouch, { strict: false }).beforeApplicationShutdown();
  }

  /** The facts of one type in the journal, the oldest first. */
  journal(type: string): Promise<readonly Fact[]> {
    const query = 'select * from "journal_entry" where "type" = ? order by "chain", "position"';
    return rows<Fact>(this.server.get(Reader), query, [type]);
  }

  /** All that stands in these tables, as one text: for a test that looks for what must not be there. */
  async everyText(tables: readonly string[]): Promise<string> {
    const reader = this.server.get(Reader);
    const found = await Promise.all(
      tables.map((table) => rows(reader, `select * from "${table}"`)),
    );
    return JSON.stringify(found);
  }

  /** How many facts the journal holds in all its chains. */
  async journalLength(): Promise<number> {
    const counted = await firstRow<{ length: number }>(
      this.server.get(Reader),
      'select coalesce(sum("position"), 0) as "length" from "journal_chain"',
    );
    return Number(counted?.length);
  }

  /** Every change that succeeds is in the journal: this proves it for each request of each test. */
  private readonly watched = async (send: () => Promise<Answer>): Promise<Answer> => {
    const before = await this.journalLength();
    const answer = await send();
    if (this.leavesATrace(answer) && (await this.journalLength()) <= before)
      throw new Error(`${answer.method} ${answer.url} changed something without a journal entry`);
    return answer;
  };

  private leavesATrace({ status, url, headers, isAsBefore }: Answer): boolean {
    if (status >= 400 || isAsBefore || headers['idempotent-replayed'] !== undefined) return false;
    return !WRITES_NOTHING.some((pattern) => pattern.test(url));
  }
}
