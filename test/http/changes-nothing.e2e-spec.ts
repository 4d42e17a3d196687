import { CHANGEABLE, Scene } from '../support/changes';
import { ifMatch, type Answer } from '../support/client';
import { DEFAULT_CLOCKS } from '../support/deadlines';
import { succeeded } from '../support/plans';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.set();
});
afterAll(() => scene.app.stop());

/** The request succeeds, the thing is what it was, and nobody reads of it in the journal. */
async function expectNothing(
  read: () => Promise<Answer>,
  send: (version: number) => Promise<Answer>,
): Promise<void> {
  const before = await read();
  const facts = await scene.app.journalLength();
  expect(await send(before.body.version)).toMatchObject({
    status: 200,
    body: { version: before.body.version },
    headers: { etag: before.headers.etag },
  });
  expect(await scene.app.journalLength()).toBe(facts);
  expect((await read()).body).toEqual(before.body);
}

describe('a change that says what stands already leaves the version and the journal as they are', () => {
  it.each(CHANGEABLE)('$name', async ({ prepare, change, by }) => {
    const url = await prepare(scene);
    const read = () => by(scene).get(url);
    const send = (body: object) => (version: number) =>
      by(scene).patch(url, body, ifMatch(version));
    const { version } = succeeded(await read(), 200);
    expect(succeeded(await send(change(0))(version), 200).version).toBe(version + 1);
    await expectNothing(read, send(change(0)));
    await expectNothing(read, send({}));
    expect(await send(change(0))(version)).toMatchObject({ status: 412 });
    expect(succeeded(await send(change(1))(version + 1), 200).version).toBe(version + 2);
  });

  it('the deadlines of a mission', async () => {
    const url = `/missions/${scene.mission.id}/deadlines`;
    const days = { ...DEFAULT_CLOCKS, capDays: 60 };
    succeeded(await scene.lead.put(url, days, ifMatch(0)), 200);
    await expectNothing(
      () => scene.lead.get(url),
      (version) => scene.lead.put(url, days, ifMatch(version)),
    );
  });

  it('one of many findings', async () => {
    const [same, other] = [await scene.work.record(), await scene.work.record()];
    const before = await scene.lead.get(`/findings/${same.id}`);
    const facts = await scene.app.journalLength();
    const items = [
      { id: same.id, version: 1, dueOn: null },
      { id: other.id, version: 1, dueOn: '2026-05-01' },
    ];
    const { body } = await scene.lead.post('/findings/bulk-changes', { items });
    expect(body).toMatchObject({ changed: 2, refused: 0 });
    expect((await scene.lead.get(`/findings/${same.id}`)).body).toEqual(before.body);
    expect(await scene.app.journalLength()).toBe(facts + 1);
  });
});
