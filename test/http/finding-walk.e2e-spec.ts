import { ifMatch, type Body } from '../support/client';
import { DEFAULT_CLOCKS, moveMission } from '../support/deadlines';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { aPlan, aStep, criteria, DONE, PlanWork, succeeded } from '../support/plans';
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

const stateOf = async (id: string): Promise<string> => (await work.finding(id, 'ncmc')).state;

it('walks from draft to closed, through every branch', async () => {
  // The auditor states a weakness; the leader issues it and asks for a plan.
  const { id } = await work.record({ sscCandidate: true });
  expect((await work.as('ncmc').get(`/findings/${id}`)).status).toBe(404);
  succeeded(await work.move('lead', id, 'issued'), 200);
  expect(await work.finding(id, 'ncmc')).toMatchObject({ state: 'issued', sscCandidate: true });
  succeeded(await work.move('lead', id, 'cap-due'), 200);

  // The State writes a draft, which is its own, and sends it as the first revision.
  succeeded(await work.write('coordinator', id, aPlan({ steps: [aStep()] })), 200);
  expect((await work.as('lead').get(`/findings/${id}/plan`)).status).toBe(404);
  succeeded(await work.submit('ncmc', id), 201);
  expect(await stateOf(id)).toBe('cap-submitted');
  expect(await work.plan(id, 'lead')).toMatchObject({ state: 'submitted', revision: 1 });

  // The auditors give it back with a note, and see what was sent while the State writes it anew.
  const note = 'Who trains the inspectors?';
  const partly = { rating: 'partially', criteria: criteria(['comprehensive']), note };
  succeeded(await work.review('auditor', id, partly), 201);
  expect(await work.finding(id, 'ncmc')).toMatchObject({
    state: 'cap-revision-required',
    stateReason: note,
  });
  succeeded(await work.write('ncmc', id), 200);
  expect((await work.plan(id, 'lead')).steps).toHaveLength(1);
  expect((await work.plan(id, 'ncmc')).steps).toHaveLength(2);

  // The second revision is accepted, and with it the first dates are frozen.
  succeeded(await work.submit('coordinator', id), 201);
  succeeded(await work.review('lead', id), 201);
  expect(await stateOf(id)).toBe('cap-accepted');

  // Work begins with the first report. A later date stands beside the first, with its reason.
  succeeded(await work.report('actionOwner', id, { progress: 30 }), 200);
  expect(await stateOf(id)).toBe('in-progress');
  const later = { revisedOn: '2030-09-01', revisionReason: 'The consultant fell ill' };
  expect(succeeded(await work.report('coordinator', id, later, 2), 200)).toMatchObject({
    ...later,
    estimatedOn: '2030-06-01',
    state: 'not-started',
  });
  const putRight = { ...later, revisionReason: 'The consultant fell ill until June' };
  const corrected = succeeded(await work.report('coordinator', id, putRight, 2), 200);
  expect(corrected).toMatchObject(putRight);
  await work.complete(id);
  succeeded(await work.move('coordinator', id, 'completion-reported'), 200);

  // One step does not convince: the finding goes back, and the State reads why.
  succeeded(await work.judge('auditor', id, { to: 'verified' }), 200);
  const reason = 'Two inspectors are missing on the list';
  succeeded(await work.judge('auditor', id, { to: 'refused', reason }, 2), 200);
  expect(await work.finding(id, 'ncmc')).toMatchObject({
    state: 'in-progress',
    stateReason: reason,
  });

  // It is done once more, reported, refused as a whole, reported again, verified and closed by somebody else.
  expect(succeeded(await work.report('actionOwner', id, DONE, 2), 200).state).toBe('completed');
  succeeded(await work.move('ncmc', id, 'completion-reported'), 200);
  succeeded(await work.move('auditor', id, 'in-progress', 'The list is unsigned'), 200);
  succeeded(await work.move('ncmc', id, 'completion-reported'), 200);
  await work.verify(id);
  const unproved = await work.move('lead', id, 'closed');
  expectProblem(unproved, 422, 'plan.incomplete', '#/steps/0');
  await work.prove(id, { confidentiality: 'own-side' });
  const unseen = await work.move('lead', id, 'closed');
  expectProblem(unseen, 422, 'plan.incomplete', '#/steps/0');
  await work.prove(id, {}, 'auditor');
  const ownOnly = await work.move('lead', id, 'closed');
  expectProblem(ownOnly, 422, 'plan.incomplete', '#/steps/0');
  await work.prove(id);
  expect(succeeded(await work.move('lead', id, 'closed'), 200).closedAt).not.toBeNull();

  // It comes back: reopened with a reason, a further step is done, and it is closed for good.
  succeeded(await work.move('lead', id, 'reopened', 'Seen again at the ramp'), 200);
  const further = aStep({ action: 'Audit the programme', estimatedOn: '2031-01-01' });
  const added = await work.as('ncmc').post(`/findings/${id}/plan/steps`, further);
  expect(succeeded(added, 201)).toMatchObject({ position: 3, state: 'not-started' });
  succeeded(await work.move('ncmc', id, 'in-progress'), 200);
  await work.complete(id);
  const proof = await work.prove(id);
  succeeded(await work.move('coordinator', id, 'completion-reported'), 200);
  await work.verify(id);
  succeeded(await work.move('auditor', id, 'closed'), 200);
  await staysProved(proof);
  expect(await work.finding(id)).toMatchObject({ state: 'closed', sscCandidate: true });

  const revisions = await work.as('viewer').get(`/findings/${id}/plan/submissions`);
  expect(revisions.body.items).toMatchObject([{ number: 1 }, { number: 2 }]);
  const reviews = await work.as('viewer').get(`/findings/${id}/plan/reviews`);
  expect(reviews.body.items).toMatchObject([
    { revision: 1, rating: 'partially', note },
    { revision: 2, rating: 'fully' },
  ]);

  // A later finding of the same kind names the one that it repeats.
  expect(await work.record({ repeatOf: id })).toMatchObject({ repeatOf: id });
});

/** What it was closed with is neither hidden nor taken away. */
async function staysProved({ id, version }: Body): Promise<void> {
  const url = `/evidence/${id}`;
  const ncmc = work.as('ncmc');
  const hidden = await ncmc.patch(url, { confidentiality: 'own-side' }, ifMatch(version));
  expectProblem(hidden, 409, 'evidence.proves', '#/confidentiality');
  const { links } = succeeded(await ncmc.get(url), 200) as Body & { links: readonly Body[] };
  for (const link of links)
    expectProblem(await ncmc.delete(`${url}/links/${link.id}`), 409, 'evidence.proves');
  expect(succeeded(await work.as('lead').get(url), 200).links).toHaveLength(3);
}

it('is withdrawn with a reason, as a draft or once it was issued', async () => {
  const { id } = await work.record();
  succeeded(await work.move('lead', id, 'issued'), 200);
  succeeded(await work.move('lead', id, 'withdrawn', 'Recorded twice'), 200);
  expect(await work.finding(id, 'ncmc')).toMatchObject({
    state: 'withdrawn',
    stateReason: 'Recorded twice',
  });
});

it('takes no word any more once its mission is closed', async () => {
  const { id } = await work.record();
  succeeded(await work.move('lead', id, 'issued'), 200);
  const advice = { text: 'Plan the inspections of a year', language: 'en' };
  const made = succeeded(
    await work.as('lead').post(`/findings/${id}/recommendations`, advice),
    201,
  );
  const { items } = succeeded(await work.as('lead').get('/findings?perPage=200'), 200);
  for (const one of items)
    if (one.state !== 'closed' && one.state !== 'withdrawn')
      succeeded(await work.move('lead', one.id, 'withdrawn', 'Recorded twice'), 200);
  await moveMission(app, mission, 'commenting', 'reported', 'following-up', 'closed');
  const lead = work.as('lead');
  const comment = { agree: true, language: 'en' };
  const answer = { response: 'accepted' };
  const url = `/findings/${id}/recommendations`;
  for (const refused of [
    await work.as('ncmc').post(`/findings/${id}/comments`, comment),
    await lead.post(url, advice),
    await work.as('ncmc').put(`${url}/${made.id}/response`, answer, { 'if-none-match': '*' }),
    await lead.put(`/missions/${mission.id}/deadlines`, DEFAULT_CLOCKS, ifMatch(0)),
  ])
    expectProblem(refused, 422, 'mission.is-over');
});
