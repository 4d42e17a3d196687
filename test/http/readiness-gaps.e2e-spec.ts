import { addDays } from '../../src/kernel/calendar-date';
import { ifMatch } from '../support/client';
import { DEFAULT_CLOCKS, deadlinesOf, moveMission } from '../support/deadlines';
import { expectProblem } from '../support/expect-problem';
import { PRIORITY, followedMission, type FollowedMission } from '../support/followed-mission';
import type { Person } from '../support/people';
import { succeeded } from '../support/plans';
import { TestApp } from '../support/test-app';
import { upload } from '../support/uploading';

interface Item {
  readonly id: string;
  readonly reference: string | null;
  readonly question: string | null;
  readonly dueOn: string | null;
  readonly daysOverdue: number | null;
}
interface Gaps {
  readonly today: string;
  readonly auditOn: string | null;
  readonly gaps: readonly { kind: string; count: number; items: readonly Item[] }[];
  readonly clusters: readonly { area: string; criticalElement: string; questions: string[] }[];
  readonly gains: readonly { area: string; gain: number | null; notSatisfactory: number }[];
}
interface Summary {
  readonly deadlines: { today: string; overdue: number; ahead: number; nextDueOn: string | null };
  readonly gaps: readonly { kind: string; count: number }[];
}

const PLANNED = {
  title: 'The audit of ICAO',
  state: 'TJ',
  kind: 'icao-audit',
  edition: '2024',
  areas: ['LEG'],
  leadOrganizationId: null,
  endsOn: null,
  illustrative: true,
};

describe('what holds readiness back', () => {
  let app: TestApp;
  let followed: FollowedMission;
  let lead: Person;
  let begun: string;

  beforeAll(async () => {
    app = await TestApp.start();
    followed = await followedMission(app);
    lead = followed.mission.people.lead;
    begun = app.clock.now().toISOString();
    app.clock.advance({ days: 40 });
  });
  afterAll(() => app.stop());

  const ask = (who: Person = lead, more = '') =>
    app.as(who).get<Gaps>(`/readiness/gaps?missionId=${followed.mission.id}${more}`);
  const itemsOf = async (kind: string, who: Person = lead, more = '') => {
    const { body } = await ask(who, more);
    const gap = body.gaps.find((one) => one.kind === kind);
    expect(gap?.count).toBe(gap?.items.length);
    return gap?.items ?? [];
  };
  const idsOf = async (kind: string, who: Person = lead, more = '') =>
    (await itemsOf(kind, who, more)).map(({ id }) => id);

  it('lists each thing where it belongs', async () => {
    expect(await idsOf('waiting-for-review')).toEqual([followed.submitted]);
    expect(await idsOf('without-plan')).toEqual([followed.due]);
    expect(await idsOf('waiting-for-verification')).toEqual([]);
    expect(await idsOf('repeated')).toEqual([]);
    expect(await idsOf('priority-not-satisfactory')).toEqual(PRIORITY);
    const never = await idsOf('never-assessed');
    expect(never).toHaveLength(159 - 6);
    expect(never).not.toContain('1.005');
    const offSite = await idsOf('not-satisfactory-off-site');
    const onSite = await idsOf('not-satisfactory-on-site-only');
    expect([...offSite, ...onSite].sort()).toEqual([...PRIORITY].sort());
  });

  it('knows how long a step of an accepted plan is overdue, and nothing of plans that were not', async () => {
    const overdue = await itemsOf('overdue-steps');
    const { body } = await ask();
    const days = (Date.parse(body.today) - Date.parse(addDays(followed.begin, 30))) / 86_400_000;
    expect(overdue).toMatchObject([
      { question: PRIORITY[0], dueOn: addDays(followed.begin, 30), daysOverdue: days },
    ]);
    expect(overdue[0]?.id).toBe((await followed.work.step(followed.accepted)).id);
    expect(await idsOf('overdue-steps', lead, `&asOf=${begun}`)).toEqual([]);
  });

  it('warns where three or more priority questions of one cell are not satisfactory', async () => {
    const { clusters, gains } = (await ask()).body;
    expect(clusters).toMatchObject([
      { area: 'OPS', criticalElement: 'CE-6', count: 4, questions: PRIORITY },
    ]);
    expect(gains).toMatchObject([
      { area: 'OPS', notSatisfactory: 4, priorityNotSatisfactory: 4, gain: 25 },
      { area: 'LEG', notSatisfactory: 0, gain: null },
    ]);
  });

  it('is the same for every member: nothing of a draft shows to anybody', async () => {
    const { people } = followed.mission;
    const mine = await ask();
    for (const person of [...Object.values(people), app.administrator]) {
      if (person === people.outsider) continue;
      const found = await ask(person);
      expect({ ...found.body, asOf: '' }).toEqual({ ...mine.body, asOf: '' });
      expect(found.text).not.toContain(followed.draft);
    }
    expectProblem(await ask(people.outsider), 404, 'mission.not-found');
    const anybody = `/readiness/gaps?missionId=${followed.mission.id}`;
    expectProblem(await app.anonymous.get(anybody), 401, 'session.required');
  });

  it('counts evidence for those who may know of it', async () => {
    const { mission } = followed;
    const { ncmc, viewer } = mission.people;
    const validUntil = addDays(followed.begin, 100);
    const uploaded = await upload(app, ncmc, mission, { confidentiality: 'own-side', validUntil });
    expect(uploaded).toMatchObject({ status: 201 });
    const { id, version } = uploaded.body;
    const linked = await app
      .as(ncmc)
      .post(`/evidence/${id}/links`, { kind: 'assessment', question: '1.001' });
    expect(linked).toMatchObject({ status: 201 });
    expect(await idsOf('without-evidence')).toEqual(['1.001']);
    expect(await idsOf('without-evidence', ncmc)).toEqual([]);
    const share = { confidentiality: 'internal' };
    await app.as(ncmc).patch(`/evidence/${id}`, share, ifMatch(version));
    expect(await idsOf('without-evidence')).toEqual([]);
    expect(await idsOf('without-evidence', viewer)).toEqual(['1.001']);
    const audit = `&auditOn=${addDays(validUntil, 1)}`;
    expect(await idsOf('evidence-expiring', lead, audit)).toEqual([id]);
    expect(await idsOf('evidence-expiring', viewer, audit)).toEqual([]);
    expect(await idsOf('evidence-expiring', lead, `&auditOn=${validUntil}`)).toEqual([]);

    const then = `&asOf=${app.clock.now().toISOString()}`;
    app.clock.advance({ hours: 1 });
    const renewed = { validUntil: addDays(validUntil, 100) };
    const changed = await app.as(ncmc).patch(`/evidence/${id}`, renewed, ifMatch(2));
    expect(changed).toMatchObject({ status: 200 });
    expect(await idsOf('evidence-expiring', lead, audit)).toEqual([]);
    expect(await idsOf('evidence-expiring', lead, audit + then)).toEqual([id]);
  });

  it('looks ahead to the audit that was known then', async () => {
    const audit = { ...PLANNED, startsOn: addDays(followed.begin, 200) };
    const { body: planned } = await app.as(app.administrator).post('/missions', audit);
    await app.member({ id: planned.id }, 'lead-auditor', { person: lead });
    const auditOn = async (more = '') => (await ask(lead, more)).body.auditOn;
    expect(await auditOn()).toBe(audit.startsOn);
    expect(await auditOn(`&asOf=${begun}`)).toBeNull();
    const then = `&asOf=${app.clock.now().toISOString()}`;
    app.clock.advance({ hours: 1 });

    const moved = { startsOn: addDays(followed.begin, 300) };
    const url = `/missions/${planned.id}`;
    expect(await app.as(lead).patch(url, moved, ifMatch(1))).toMatchObject({ status: 200 });
    expect(await auditOn()).toBe(moved.startsOn);
    expect(await auditOn(then)).toBe(audit.startsOn);
  });

  it('is summed beside the figures, now and as of then', async () => {
    const summary = async (more = '') =>
      (await app.as(lead).get<Summary>(`/readiness?missionId=${followed.mission.id}${more}`)).body;
    const now = await summary();
    const lists = (await ask()).body.gaps;
    expect(now.gaps).toEqual(
      lists
        .filter(({ kind }) => !['without-evidence', 'evidence-expiring'].includes(kind))
        .map(({ kind, count }) => ({ kind, count })),
    );
    expect(now.deadlines).toMatchObject({ overdue: 1 });
    expect((await summary(`&asOf=${begun}`)).deadlines).toEqual({
      today: expect.any(String) as string,
      overdue: 0,
      ahead: now.deadlines.ahead + 1,
      nextDueOn: addDays(followed.begin, 30),
    });
    app.clock.advance({ days: 30 });
    expect((await summary()).deadlines.overdue).toBeGreaterThan(1);
  });

  it('counts the plans and replies that clocks demand, as the list of deadlines does, then and now', async () => {
    const { mission, work } = followed;
    const url = `/readiness?missionId=${mission.id}`;
    const { id: concern } = await work.record({ sscCandidate: true, kind: 'observation' });
    succeeded(await work.move('lead', concern, 'issued'), 200);
    await moveMission(app, mission, 'commenting', 'reported');
    const kinds = ['overdue-replies', 'overdue-plans'];
    const idsAt = async (asOf?: string) => {
      const at = asOf === undefined ? '' : `&asOf=${asOf}`;
      return Promise.all(kinds.map((kind) => idsOf(kind, lead, at)));
    };
    const sums = async () => {
      const listed = await deadlinesOf(app, lead, `&missionId=${mission.id}`);
      const { deadlines } = succeeded(await app.as(lead).get(url), 200);
      return { overdue: listed.filter(({ status }) => status === 'overdue').length, deadlines };
    };
    expect(await idsAt()).toEqual([[], []]);
    app.clock.advance({ days: 40 });
    const early = app.clock.now().toISOString();
    expect(await idsAt()).toEqual([[concern], []]);
    app.clock.advance({ days: 20 });
    const late = app.clock.now().toISOString();
    expect(await idsAt()).toEqual([[concern], [followed.due]]);
    const { overdue, deadlines } = await sums();
    expect(deadlines).toMatchObject({ overdue });
    const clocks = { ...DEFAULT_CLOCKS, capDays: 100 };
    const set = await app.as(lead).put(`/missions/${mission.id}/deadlines`, clocks, ifMatch(0));
    succeeded(set, 200);
    const reply = { agree: true, language: 'en' };
    succeeded(await work.as('ncmc').post(`/findings/${concern}/comments`, reply), 201);
    expect(await idsAt()).toEqual([[], []]);
    expect(await idsAt(early)).toEqual([[concern], []]);
    expect(await idsAt(late)).toEqual([[concern], [followed.due]]);
    expect(await sums()).toEqual({
      overdue: overdue - 2,
      deadlines: expect.objectContaining({ overdue: overdue - 2 }) as unknown,
    });
  });
});
