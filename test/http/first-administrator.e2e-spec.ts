import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { tmpdir } from 'node:os';
import { createApp } from '../../src/app';
import { FirstAdministrator } from '../../src/modules/identity';
import type { Config } from '../../src/platform/config/config';
import { Client } from '../support/client';
import { freshDatabase } from '../support/test-database';
import { testConfig } from '../support/test-config';

describe('The first administrator', () => {
  let app: NestFastifyApplication;
  const start = async (admin: Config['admin']): Promise<void> => {
    app = await createApp({ ...testConfig(await freshDatabase(), tmpdir()), admin });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  };
  afterEach(() => app.close());

  const ensure = () => app.get(FirstAdministrator).ensure();
  const signIn = (email: string, password: unknown) =>
    new Client(app, {}, (send) => send()).post('/session', { email, password });

  it('is made with a password that is told once, when there is nobody', async () => {
    await start({ email: 'admin@localhost' });
    const made = await ensure();
    expect(made).toEqual({
      email: 'admin@localhost',
      generatedPassword: expect.stringMatching(/^[\w-]{43}$/) as string,
    });
    const answer = await signIn('admin@localhost', made?.generatedPassword);
    expect(answer).toMatchObject({ status: 200, body: { me: { roles: ['administrator'] } } });
    expect(await ensure()).toBeUndefined();
  });

  it('is made with the password of the settings, which is told to nobody', async () => {
    await start({ email: 'Chief@example.test', password: 'chosen by the house' });
    expect(await ensure()).toEqual({ email: 'Chief@example.test' });
    expect(await signIn('chief@example.test', 'chosen by the house')).toMatchObject({
      status: 200,
    });
  });

  it('is made once, though two instances start at once', async () => {
    await start({ email: 'admin@localhost' });
    const made = await Promise.all([ensure(), ensure()]);
    expect(made.filter((one) => one !== undefined)).toHaveLength(1);
  });

  it('is not made with a password that is too weak', async () => {
    await start({ email: 'admin@example.test', password: 'Admin@example.test' });
    await expect(ensure()).rejects.toThrow('must not be the e-mail address');
  });
});
