import { Scene } from '../support/changes';
import { ifMatch, type Answer } from '../support/client';
import { openMission, type OpenMission } from '../support/open-mission';
import { succeeded } from '../support/plans';

const ROUNDS = 4;
let scene: Scene;
beforeAll(async () => {
  scene = await Scene.set();
});
afterAll(() => scene.app.stop());

const PLANNED = {
  title: 'A mission',
  state: 'TJ',
  kind: 'internal-audit',
  edition: '2024',
  areas: ['LEG', 'OPS'],
  leadOrganizationId: null,
  startsOn: null,
  endsOn: null,
};
/** Whichever came first is made; the other is refused, since it contradicts that one. */
function expectOneMade(both: readonly Answer[]): void {
  expect(both.filter(({ status }) => status < 300)).toHaveLength(1);
  expect(both.filter(({ status }) => status === 409 || status === 422)).toHaveLength(1);
}
const lead = (mission: OpenMission) => scene.app.as(mission.people.lead);
const read = async (mission: OpenMission) =>
  succeeded(await lead(mission).get(`/missions/${mission.id}`), 200);
const move = async (mission: OpenMission, to: string): Promise<Answer> => {
  const { version } = await read(mission);
  return lead(mission).post(`/missions/${mission.id}/transitions`, { to }, ifMatch(version));
};
const finding = ({ id }: OpenMission) => ({
  missionId: id,
  area: 'OPS',
  kind: 'observation',
  title: 'Seen',
  description: 'It was seen.',
  language: 'en',
});

const inTurn = async (mission: OpenMission, ...states: readonly string[]) => {
  for (const to of states) succeeded(await move(mission, to), 200);
};

describe('what is relied on in a mission stays so until it is done', () => {
  const missions = async (...states: readonly string[]) => {
    const opened: OpenMission[] = [];
    for (let n = 0; n < ROUNDS; n += 1) {
      const mission = await openMission(scene.app);
      await inTurn(mission, ...states);
      opened.push(mission);
    }
    return opened;
  };

  it('a mission is not closed while a finding is recorded in it', async () => {
    for (const mission of await missions('commenting', 'reported', 'following-up')) {
      const { version } = await read(mission);
      const to = { to: 'closed' };
      const both = await Promise.all([
        lead(mission).post(`/missions/${mission.id}/transitions`, to, ifMatch(version)),
        lead(mission).post('/findings', finding(mission)),
      ]);
      expectOneMade(both);
    }
  });

  it('no answer follows the report', async () => {
    for (const mission of await missions('commenting')) {
      const { version } = await read(mission);
      const { body } = await lead(mission).get(`/missions/${mission.id}/assessments?perPage=1`);
      const items = [{ question: body.items[0]?.question, status: 'satisfactory', version: 0 }];
      const to = { to: 'reported' };
      const [moved] = await Promise.all([
        lead(mission).post(`/missions/${mission.id}/transitions`, to, ifMatch(version)),
        lead(mission).patch(`/missions/${mission.id}/assessments`, { items }),
      ]);
      expect(moved.status).toBe(200);
      const last = await lead(mission).get(`/journal?mission=${mission.id}&perPage=1`);
      expect(last.body.items).toMatchObject([{ type: 'mission.reported' }]);
    }
  });

  it('nobody comes to act in an area that is taken out', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { administrator } = scene;
      const planned = succeeded(await administrator.post('/missions', PLANNED), 201);
      const leader = scene.app.as(await scene.app.member(planned, 'lead-auditor'));
      const { id: userId } = await scene.app.person();
      const url = `/missions/${planned.id}`;
      const { version } = succeeded(await leader.get(url), 200);
      const both = await Promise.all([
        leader.patch(url, { areas: ['LEG'] }, ifMatch(version)),
        administrator.post(`${url}/members`, { userId, role: 'auditor', areas: ['OPS'] }),
      ]);
      expectOneMade(both);
    }
  });
});
