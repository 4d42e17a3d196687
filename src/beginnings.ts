import type { INestApplicationContext } from '@nestjs/common';

export interface FirstSignIn {
  readonly email: string;
  readonly password: string;
}

/** What every installation begins with. Each part is made only where it is missing. */
export async function ensureBeginnings(
  _app: INestApplicationContext,
): Promise<FirstSignIn | undefined> {
  await Promise.resolve();
  return undefined;
}
