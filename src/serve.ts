import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app';
import { ensureBeginnings } from './beginnings';
import type { MadeAdministrator } from './modules/identity';
import { DailyJobs } from './platform/jobs/daily-jobs';
import type { Config } from './platform/config/config';

export interface Running {
  readonly app: NestFastifyApplication;
  /** Where it listens, `http://127.0.0.1:3000`. */
  readonly address: string;
  /** The first administrator, when it was made just now. */
  readonly administrator?: MadeAdministrator;
}

/** Opens the database, brings it up to date, and takes requests. */
export async function serve(config: Config): Promise<Running> {
  const app = await createApp(config);
  try {
    const administrator = await ensureBeginnings(app);
    await app.listen({ host: config.host, port: config.port });
    app.get(DailyJobs).start();
    const address = await app.getUrl();
    return { app, address, ...(administrator ? { administrator } : {}) };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Requests still under way after this long lose their connection, so that the whole end takes less than ten seconds. */
const LONGEST_DRAIN_MS = 8_000;
const GIVE_UP_MS = 9_500;
const BETWEEN_LOOKS_MS = 50;

/** Takes no new connection, lets requests in flight finish, closes the database. */
async function drain(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer();
  // A connection that is kept alive after its last answer would hold the server open.
  const looking = setInterval(() => server.closeIdleConnections(), BETWEEN_LOOKS_MS);
  const cutting = setTimeout(() => server.closeAllConnections(), LONGEST_DRAIN_MS);
  await app.close();
  clearInterval(looking);
  clearTimeout(cutting);
}

/** Drains on SIGTERM and SIGINT, and ends the process with status 0. */
export function drainOnSignal(app: NestFastifyApplication): void {
  let draining = false;
  const end = (): void => {
    if (draining) return;
    draining = true;
    setTimeout(() => process.exit(1), GIVE_UP_MS).unref();
    drain(app).then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`The server did not end well: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end).on('SIGINT', end);
}
