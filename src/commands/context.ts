import type { INestApplicationContext } from '@nestjs/common';
import { createApp } from '../app';
import type { Config } from '../platform/config/config';

/** What a command is given: the settings when it wants them, and where results go. */
export interface CommandContext {
  /** Reads the settings; with wrong ones the process ends with status 78. */
  readonly config: () => Config;
  readonly say: (line: string) => void;
}

/** Does work with the modules of the application, without listening. */
export async function withApp<T>(
  { config }: CommandContext,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await createApp({ ...config(), logLevel: 'silent' });
  try {
    await app.init();
    return await work(app);
  } finally {
    await app.close();
  }
}
