import { systemActor } from '../../src/kernel/actor';
import { ImportEdition, PublishEdition } from '../../src/modules/catalogue';
import { assessingMission, type AnsweredQuestion } from '../support/assessing';
import { ifMatch, type Client } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { TestApp } from '../support/test-app';

/** An edition whose first question has three lines of guidance, as an authority imports its own. */
const EDITION = `number,area,critical_element,priority,on_site_only,references,topic_en,evidence_items
1.001,LEG,CE-1,false,false,STD Annex 6 4.2.1,Law,"First line
Second line
Third line"
1.003,LEG,CE-1,false,false,STD Annex 6 4.2.2,Regulations,
`;
const FIRST = { 'if-none-match': '*' };

let app: TestApp;
let lead: Client;
let url: string;

beforeAll(async () => {
  app = await TestApp.start();
  await app.server.get(ImportEdition).execute(systemActor('tests'), {
    fileName: 'own.csv',
    bytes: Buffer.from(EDITION),
    dryRun: false,
    edition: 'own',
  });
  const { body } = await app.as(app.administrator).get('/editions/own');
  await app.server.get(PublishEdition).execute(systemActor('tests'), 'own', body.version);
});
beforeEach(async () => {
  const mission = await assessingMission(app, ['LEG'], 'own');
  lead = app.as(mission.lead);
  url = mission.url;
});
afterAll(() => app.stop());

const judged = (...judgements: readonly string[]) =>
  judgements.map((judgement, index) => ({ position: index + 1, judgement }));

describe('A question with evidence items', () => {
  it('has the status that follows from them, and keeps how each was judged', async () => {
    const evidenceItems = judged('met', 'not-applicable', 'met');
    const sent = { status: 'satisfactory', evidenceItems: [...evidenceItems].reverse() };
    const first = await lead.put<AnsweredQuestion>(`${url}/1.001`, sent, FIRST);
    expect(first).toMatchObject({ status: 200, body: { status: 'satisfactory', evidenceItems } });
    const worse = { status: 'not-satisfactory', evidenceItems: judged('met', 'not-met', 'met') };
    await lead.put(`${url}/1.001`, worse, ifMatch(1));
    const { body } = await lead.get(`${url}/1.001/history`);
    expect(body.items).toMatchObject([worse, { status: 'satisfactory', evidenceItems }]);
  });

  it('keeps its items when remarks are added, and loses them when it is not reviewed any more', async () => {
    const evidenceItems = judged('met', 'met', 'met');
    const item = { question: '1.001', status: 'satisfactory' };
    await lead.patch(url, { items: [{ ...item, evidenceItems, version: 0 }] });
    const remarked = await lead.patch(url, { items: [{ ...item, remarks: 'Seen', version: 1 }] });
    expect(remarked.body.items[0]).toMatchObject({ remarks: 'Seen', evidenceItems, version: 2 });
    const back = { question: '1.001', status: 'not-reviewed', version: 2 };
    const { body } = await lead.patch(url, { items: [back] });
    expect(body.items[0]).toMatchObject({ evidenceItems: null, remarks: 'Seen' });
  });

  it.each<[object, string, string]>([
    [{ status: 'satisfactory' }, 'evidence-items-incomplete', 'evidenceItems'],
    [
      { status: 'satisfactory', evidenceItems: judged('met', 'met') },
      'evidence-items-incomplete',
      'evidenceItems',
    ],
    [
      { status: 'satisfactory', evidenceItems: judged('met', 'not-met', 'met') },
      'contradicts-evidence-items',
      'status',
    ],
    [
      { status: 'satisfactory', evidenceItems: judged('met', 'undecided', 'met') },
      'contradicts-evidence-items',
      'status',
    ],
  ])('refuses %j: %s', async (sent, code, member) => {
    const alone = await lead.put(`${url}/1.001`, sent, FIRST);
    expectProblem(alone, 422, `assessment.${code}`, `#/${member}`);
    const items = [
      { question: '1.003', status: 'satisfactory', version: 0 },
      { question: '1.001', version: 0, ...sent },
    ];
    const together = await lead.patch(url, { items });
    expectProblem(together, 422, 'assessments.refused', `#/items/1/${member}`);
    expect((await lead.get(`${url}/1.003`)).body.version).toBe(0);
  });

  it('names the status that follows', async () => {
    const sent = { status: 'satisfactory', evidenceItems: judged('met', 'not-met', 'met') };
    const { body } = await lead.put(`${url}/1.001`, sent, FIRST);
    expect(body.follows).toBe('not-satisfactory');
  });

  it('is in an edition of the mission: numbers of another edition are not known there', async () => {
    const other = await lead.put(`${url}/4.103`, { status: 'satisfactory' }, FIRST);
    expectProblem(other, 404, 'question.not-found');
    const items = [{ question: '4.103', status: 'satisfactory', version: 0 }];
    const together = await lead.patch(url, { items });
    expectProblem(together, 422, 'assessments.refused', '#/items/0/question');
  });
});
