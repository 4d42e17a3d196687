import type { Config } from './platform/config/config';
import { ConfigInvalid, readConfig } from './platform/config/read-config';
import { DatabaseInUse } from './platform/database/process-lock';

/** EX_CONFIG of sysexits.h: the settings are not right. */
const SETTINGS_WRONG = 78;

/** The settings of this process; with wrong ones, says all that is wrong and ends with status 78. */
export function readSettingsOrExit(env: Parameters<typeof readConfig>[0]): Config {
  try {
    return readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigInvalid)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(SETTINGS_WRONG);
  }
}

/** Failures that a person can mend by reading one sentence; of all others the developers need the place. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isPlain = error instanceof DatabaseInUse || 'code' in error;
  return isPlain ? error.message : (error.stack ?? error.message);
}

export function reportAndExit(error: unknown): never {
  process.stderr.write(`Octant cannot go on: ${messageOf(error)}\n`);
  process.exit(1);
}
