import { DomainError } from './kernel/domain-error';
import { BackupDamaged } from './platform/backup/manifest';
import { BackupRefused } from './platform/backup/places';
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

/** Failures that a person can mend by reading what they say; of all others the developers need the place. */
function isPlain(error: Error): boolean {
  const kinds = [DomainError, DatabaseInUse, BackupDamaged, BackupRefused];
  return kinds.some((kind) => error instanceof kind) || 'code' in error;
}

const MOST_FAULTS = 20;

function linesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  if (!isPlain(error)) return [error.stack ?? error.message];
  const faults = error instanceof DomainError ? error.errors : [];
  const shown = faults
    .slice(0, MOST_FAULTS)
    .map(({ pointer, detail }) => `  ${pointer}: ${detail}`);
  const more = faults.length - shown.length;
  return [error.message, ...shown, ...(more > 0 ? [`  and ${String(more)} more`] : [])];
}

/** Says why the process cannot go on, and ends it with status 1 once that is said. */
export function reportAndExit(error: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`${linesOf(error).join('\n')}\n`, () => process.exit(1));
}
