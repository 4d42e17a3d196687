import { gunzipSync } from 'node:zlib';
import { openMission, type OpenMission } from '../support/open-mission';
import { PlanWork } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let finding: string;
beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  const long = { description: 'The same again. '.repeat(400) };
  finding = (await new PlanWork(app, mission).record(long)).id;
});
afterAll(() => app.stop());

interface Asked {
  readonly accept?: string;
  readonly encoding?: string;
  readonly known?: string;
}

async function read(method: 'GET' | 'HEAD', url: string, asked: Asked = {}) {
  const { accept = 'application/json', encoding = 'gzip, br', known } = asked;
  const { statusCode, headers, rawPayload } = await app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: {
      authorization: `Bearer ${mission.people.lead.token}`,
      accept,
      'accept-encoding': encoding,
      ...(known === undefined ? {} : { 'if-none-match': known }),
    },
  });
  return { status: statusCode, headers, bytes: rawPayload };
}

const questions = () => `/missions/${mission.id}/assessments?perPage=200`;

describe('what is read is packed where the caller takes it so', () => {
  it.each(['application/json', 'application/x-ndjson', 'text/csv'])(
    'a list as %s',
    async (accept) => {
      const packed = await read('GET', questions(), { accept });
      const plain = await read('GET', questions(), { accept, encoding: 'identity' });
      expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip' });
      expect(packed.headers.vary).toMatch(/accept\b.*accept-encoding/);
      expect(plain.headers).not.toHaveProperty('content-encoding');
      expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 4);
    },
  );

  it('figures, which are not sent again to whoever has them', async () => {
    const first = await read('GET', `/readiness?missionId=${mission.id}`);
    expect(first).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip' } });
    const known = String(first.headers.etag);
    const again = await read('GET', `/readiness?missionId=${mission.id}`, { known });
    expect({ status: again.status, length: again.bytes.length }).toEqual({
      status: 304,
      length: 0,
    });
  });

  it('but not a record, whose ETag names its very bytes', async () => {
    const { headers, bytes } = await read('GET', `/findings/${finding}`);
    expect(headers.etag).toBe('"1"');
    expect(headers).not.toHaveProperty('content-encoding');
    expect(JSON.parse(bytes.toString())).toMatchObject({ id: finding });
  });

  it('but not what is short, nor what HEAD leaves out', async () => {
    const short = await read('GET', '/states?perPage=1');
    expect(short.headers).not.toHaveProperty('content-encoding');
    const head = await read('HEAD', questions());
    expect({ status: head.status, length: head.bytes.length }).toEqual({ status: 200, length: 0 });
  });
});
