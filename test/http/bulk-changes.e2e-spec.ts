import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { DONE, PlanWork, succeeded } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  work = new PlanWork(app, mission);
});
afterAll(() => app.stop());

describe('many findings at once', () => {
  it('get owner, date and step, each wholly or not at all, with a result per item', async () => {
    const found = await Promise.all([1, 2, 3, 4].map(() => work.record()));
    const [first, second, third, legal] = found.map(({ id }) => id);
    const items = [
      { id: first, version: 1, dueOn: '2030-01-01', to: 'issued' },
      { id: second, version: 1, dueOn: '2030-02-01', to: 'closed' },
      { id: third, version: 9, to: 'issued' },
      { id: mission.id, version: 1, to: 'issued' },
      { id: legal, version: 1, to: 'withdrawn', reason: 'Recorded twice' },
    ];
    const done = await work.as('lead').post('/findings/bulk-changes', { items });
    expect(succeeded(done, 200)).toMatchObject({
      changed: 2,
      refused: 3,
      items: [
        { id: first, finding: { state: 'issued', dueOn: '2030-01-01', version: 3 } },
        { id: second, problem: { code: 'finding.transition-refused' } },
        { id: third, problem: { code: 'version.stale' } },
        { id: mission.id, problem: { code: 'finding.not-found' } },
        { id: legal, finding: { state: 'withdrawn', stateReason: 'Recorded twice' } },
      ],
    });
    expect(await work.finding(second!)).toMatchObject({ state: 'draft', dueOn: null, version: 1 });
  });

  it('are repeated safely with the same key', async () => {
    const { id } = await work.record();
    const items = [{ id, version: 1, to: 'issued' }];
    const key = { 'idempotency-key': 'bulk-changes-once' };
    const first = await work.as('lead').post('/findings/bulk-changes', { items }, key);
    const again = await work.as('lead').post('/findings/bulk-changes', { items }, key);
    expect(succeeded(again, 200)).toEqual(first.body);
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  it('are refused as a whole when they are malformed, too many or one twice', async () => {
    const { id } = await work.record();
    const lead = work.as('lead');
    const one = { id, version: 1, to: 'issued' };
    for (const items of [[], [one, one], Array(201).fill(one), [{ ...one, state: 'x' }]])
      expectProblem(await lead.post('/findings/bulk-changes', { items }), 400, 'request.invalid');
    for (const who of ['actionOwner', 'viewer', 'outsider'] as const) {
      const refused = await work.as(who).post('/findings/bulk-changes', { items: [one] });
      expectProblem(refused, 403, 'access.forbidden');
    }
  });

  it('are for the State what a single one is: no draft, no owner, its own steps', async () => {
    const draft = await work.record();
    const due = await work.due();
    const done = await work.accepted();
    await work.complete(done);
    const items = [
      { id: draft.id, version: 1, to: 'issued' },
      { id: due, version: 3, dueOn: '2030-01-01' },
      { id: done, version: (await work.finding(done)).version, to: 'completion-reported' },
    ];
    const changed = await work.as('ncmc').post('/findings/bulk-changes', { items });
    expect(succeeded(changed, 200).items).toMatchObject([
      { problem: { code: 'finding.not-found' } },
      { problem: { code: 'access.forbidden' } },
      { finding: { state: 'completion-reported' } },
    ]);
  });
});

describe('many steps at once', () => {
  it('are reported by the State and judged by the auditors', async () => {
    const id = await work.accepted();
    const [one, two] = (await work.plan(id)).steps;
    const owner = mission.people.actionOwner;
    const reported = await work.as('ncmc').post('/steps/bulk-changes', {
      items: [
        { id: two?.id, version: 1, revisedOn: '2031-01-01' },
        { id: one?.id, version: 1, ownerId: owner.id, ...DONE },
      ],
    });
    expect(succeeded(reported, 200)).toMatchObject({
      changed: 1,
      refused: 1,
      items: [
        { id: two?.id, problem: { code: 'step.reason-required' } },
        { id: one?.id, step: { state: 'completed', owner: { id: owner.id, name: owner.name } } },
      ],
    });
    expect(await work.finding(id)).toMatchObject({ state: 'in-progress' });
    const judged = await work.as('auditor').post('/steps/bulk-transitions', {
      items: [
        { id: one?.id, version: 2, to: 'verified' },
        { id: two?.id, version: 1, to: 'verified' },
        { id, version: 1, to: 'verified' },
      ],
    });
    expect(succeeded(judged, 200).items).toMatchObject([
      { step: { state: 'verified', judgedBy: { name: 'The auditor' } } },
      { problem: { code: 'step.transition-refused' } },
      { problem: { code: 'step.not-found' } },
    ]);
  });

  it('of two findings take each finding along', async () => {
    const ids = [await work.accepted(), await work.accepted()];
    const steps = await Promise.all(ids.map((id) => work.step(id)));
    const items = steps.map(({ id, version }) => ({ id, version, progress: 10 }));
    succeeded(await work.as('coordinator').post('/steps/bulk-changes', { items }), 200);
    for (const id of ids) expect((await work.finding(id)).state).toBe('in-progress');
    const first = { items: [{ id: steps[0]!.id, version: 2, to: 'verified' }] };
    expectProblem(
      await work.as('ncmc').post('/steps/bulk-transitions', first),
      403,
      'access.forbidden',
    );
    expectProblem(
      await work.as('lead').post('/steps/bulk-changes', { items }),
      403,
      'access.forbidden',
    );
  });
});

describe('a recommendation', () => {
  const recommended = async () => {
    const { id } = await work.record({ recommendation: 'Approve a yearly programme' });
    succeeded(await work.move('lead', id, 'issued'), 200);
    const { items } = (await work.as('ncmc').get(`/findings/${id}/recommendations`)).body;
    return `/findings/${id}/recommendations/${String(items[0]?.id)}/response`;
  };
  const first = { 'if-none-match': '*' };

  it('is answered by the State, and answered anew, and shown with its answer', async () => {
    const url = await recommended();
    const accepted = await work.as('coordinator').put(url, { response: 'accepted' }, first);
    expect(succeeded(accepted, 200)).toMatchObject({ response: 'accepted', version: 1 });
    const adapted = { response: 'adapted', reason: 'Every second year', language: 'en' };
    succeeded(await work.as('ncmc').put(url, adapted, { 'if-match': '"1"' }), 200);
    const list = await work.as('auditor').get(url.replace(/\/[^/]+\/response$/, ''));
    expect(list.body.items).toMatchObject([{ answer: { ...adapted, version: 2 } }]);
    expectProblem(await work.as('ncmc').put(url, adapted, first), 412, 'version.stale');
  });

  it.each(['adapted', 'declined'])('is not %s without a reason', async (response) => {
    const refused = await work.as('ncmc').put(await recommended(), { response }, first);
    expectProblem(refused, 422, 'recommendation.reason-required', '#/reason');
  });

  it.each(['manager', 'lead', 'auditor', 'actionOwner', 'viewer', 'outsider'] as const)(
    'is not answered by the %s',
    async (who) => {
      const refused = await work.as(who).put(await recommended(), { response: 'accepted' }, first);
      expectProblem(refused, 403, 'access.forbidden');
    },
  );
});
