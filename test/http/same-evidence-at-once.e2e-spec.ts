import { createHash } from 'node:crypto';
import { pdf } from '../support/files';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';
import { storedFiles, upload } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
});
afterAll(() => app.stop());

describe('the same bytes', () => {
  it('sent by ten people at once are stored once', async () => {
    const bytes = pdf('The same');
    const people = Object.values(mission.people).slice(0, 6);
    const senders = [...people, ...people].slice(0, 10);
    const file = { name: 'same.pdf', bytes };
    const made = await Promise.all(senders.map((who) => upload(app, who, mission, {}, file)));
    expect(made.map(({ status }) => status)).toEqual(Array(10).fill(201));
    const hash = sha256(bytes);
    expect(storedFiles(app).filter((name) => name.includes(hash))).toEqual([
      `${hash.slice(0, 2)}/${hash}`,
    ]);
  });

  it('stay when some of those who send them at once are refused', async () => {
    const bytes = pdf('Half refused');
    const file = { name: 'half.pdf', bytes };
    const links = '[{"kind":"assessment","question":"5.001"}]';
    const { lead } = mission.people;
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        upload(app, lead, mission, index % 2 === 0 ? {} : { links }, file),
      ),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(5);
    const first = made[0]!.body.id;
    const content = await app.as(lead).get(`/evidence/${first}/content`);
    expect(content.text).toBe(bytes.toString());
    expect(storedFiles(app).filter((name) => name.startsWith('incoming'))).toEqual([]);
  });
});
