import type { INestApplicationContext } from '@nestjs/common';
import { SeedCatalogue } from './modules/catalogue';
import { FirstAdministrator, type MadeAdministrator } from './modules/identity';
import { SeedMissions } from './modules/missions';
import { SeedReferenceData } from './modules/reference-data';
import { DATABASE } from './platform/database/database.module';
import type { Database } from './platform/database/open-database';

/** What every installation begins with, each built on what stands before it. */
const SEEDS = [SeedCatalogue, SeedReferenceData, SeedMissions] as const;

/** The reference data and the public facts, where they are missing. */
export async function ensureSeeds(app: INestApplicationContext): Promise<void> {
  for (const seed of SEEDS) await app.get<{ ensure(): Promise<unknown> }>(seed).ensure();
}

/** Makes what is missing, also when several instances start at once; answers the first administrator when it was made just now. */
export function ensureBeginnings(
  app: INestApplicationContext,
): Promise<MadeAdministrator | undefined> {
  return app.get<Database>(DATABASE).alone(async () => {
    await ensureSeeds(app);
    return app.get(FirstAdministrator).ensure();
  });
}
