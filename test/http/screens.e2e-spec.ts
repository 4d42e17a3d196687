import { TestApp } from '../support/test-app';

const PERSON = { accept: 'text/html,application/xhtml+xml' };

describe('addresses outside the API', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const ask = (
    url: string,
    headers: Readonly<Record<string, string>>,
    method: 'GET' | 'POST' = 'GET',
  ) => app.server.inject({ method, url, headers });

  it.each(['/', '/missions/1/worksheet?area=OPS', '/users'])(
    'tell a person at %s that the screens are not built',
    async (url) => {
      const answer = await ask(url, PERSON);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.body).toContain('npm run build');
    },
  );

  it.each([
    ['/api/v1/nothing', PERSON],
    ['/health/nothing', PERSON],
    ['/assets/gone.js', PERSON],
    ['/nothing', { accept: 'application/json' }],
  ])('tell a program at %s that nothing is there', async (url, headers) => {
    const answer = await ask(url, headers);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'route.not-found' });
  });

  it('run no script that is written into a page', async () => {
    const { headers } = await ask('/', PERSON);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('take nothing', async () => {
    expect((await ask('/', PERSON, 'POST')).statusCode).toBe(404);
  });
});
