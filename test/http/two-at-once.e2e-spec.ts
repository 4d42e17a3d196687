import { CHANGEABLE, Scene } from '../support/changes';
import { ifMatch, type Answer, type Client, type Headers } from '../support/client';
import { DEFAULT_CLOCKS } from '../support/deadlines';
import { openMission } from '../support/open-mission';
import { aPlan, succeeded } from '../support/plans';

const ROUNDS = 3;
const FIRST = { 'if-none-match': '*' };
let scene: Scene;
beforeAll(async () => {
  scene = await Scene.set();
});
afterAll(() => scene.app.stop());

/** The same change twice at one moment, from one version. */
const twice = (send: () => Promise<Answer>) => Promise.all([send(), send()]);

function expectOneOf(both: readonly Answer[]): void {
  const [made, refused] = [...both].sort((one, other) => one.status - other.status);
  expect(made).toMatchObject({ status: 200 });
  expect(refused).toMatchObject({ status: 412, body: { code: 'version.stale' } });
}

describe('of two changes at once from one version, one is made and the other is told', () => {
  it.each(CHANGEABLE)('$name', async ({ prepare, change, by }) => {
    const url = await prepare(scene);
    for (let round = 0; round < ROUNDS; round += 1) {
      const { version } = succeeded(await by(scene).get(url), 200);
      expectOneOf(await twice(() => by(scene).patch(url, change(round), ifMatch(version))));
    }
  });

  it.each<[string, () => Promise<string>, object, Headers, () => Client]>([
    [
      'the deadlines of a mission',
      async () => {
        const other = await openMission(scene.app);
        const person = scene.mission.people.outsider;
        await scene.app.member(other, 'lead-auditor', { person });
        return `/missions/${other.id}/deadlines`;
      },
      { ...DEFAULT_CLOCKS, capDays: 60 },
      ifMatch(0),
      () => scene.app.as(scene.mission.people.outsider),
    ],
    [
      'the first plan',
      async () => `/findings/${await scene.work.due()}/plan`,
      aPlan(),
      FIRST,
      () => scene.work.as('coordinator'),
    ],
    [
      'the answer to a recommendation',
      async () => {
        const id = await scene.work.due();
        const advice = `/findings/${id}/recommendations`;
        const text = { text: 'Plan by risk.', language: 'en' };
        return `${await scene.add(scene.lead, advice, text)}/response`;
      },
      { response: 'accepted' },
      FIRST,
      () => scene.work.as('ncmc'),
    ],
  ])('%s', async (_, prepare, body, version, by) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const url = await prepare();
      expectOneOf(await twice(() => by().put(url, body, version)));
    }
  });

  it('the first answer to a question', async () => {
    const answers = `/missions/${scene.mission.id}/assessments`;
    const { body } = await scene.lead.get(`${answers}?area=LEG&perPage=${ROUNDS}`);
    expect(body.items).toHaveLength(ROUNDS);
    for (const { question } of body.items) {
      const url = `${answers}/${String(question)}`;
      expectOneOf(await twice(() => scene.lead.put(url, { status: 'satisfactory' }, ifMatch(0))));
    }
  });
});
