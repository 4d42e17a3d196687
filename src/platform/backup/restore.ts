import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config/config';
import type { CopyProgress } from '../database/copy-database';
import { lockForThisProcess } from '../database/process-lock';
import { checkedManifest, type Manifest } from './manifest';
import {
  BackupRefused,
  SAVED,
  assertEmptyFolder,
  assertNoDatabaseAt,
  assertNothingAt,
  logsOf,
  placesOf,
  type Places,
} from './places';

export interface Restored {
  readonly manifest: Manifest;
  /** Takes away what was restored, should it turn out to be wrong. */
  undo(): void;
}

/** Brings a backup to where the settings say that the installation is. Nothing that stands there is written over. */
export async function restore(
  config: Config,
  folder: string,
  progress: CopyProgress,
): Promise<Restored> {
  const places = placesOf(config);
  const manifest = await checkedManifest(folder, progress);
  if (places.evidence === undefined && manifest.files.some(isEvidence))
    throw new BackupRefused(
      'The backup holds evidence files, and the settings say that evidence is in an object store.',
    );
  mkdirSync(dirname(places.database), { recursive: true });
  // Held before anything is looked at, so that what another process makes meanwhile is never undone.
  const lock = lockForThisProcess(places.database);
  try {
    assertNothingStands(places);
    return { manifest, undo: bringOrUndo(folder, places) };
  } finally {
    lock.release();
  }
}

const isEvidence = ({ path }: { readonly path: string }): boolean =>
  path.startsWith(`${SAVED.evidence}/`);

function assertNothingStands({ database, signingKey, evidence }: Places): void {
  assertNoDatabaseAt(database);
  assertNothingAt(signingKey);
  if (evidence !== undefined) assertEmptyFolder(evidence);
}

function bringOrUndo(folder: string, places: Places): () => void {
  const undo = (): void => remove(places);
  try {
    bring(folder, places);
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}

function bring(folder: string, places: Places): void {
  copyFileSync(join(folder, SAVED.database), places.database);
  const key = join(folder, SAVED.signingKey);
  if (existsSync(key)) {
    copyFileSync(key, places.signingKey);
    chmodSync(places.signingKey, 0o600);
  }
  const evidence = join(folder, SAVED.evidence);
  if (places.evidence !== undefined && existsSync(evidence))
    cpSync(evidence, places.evidence, { recursive: true });
}

/** None of these stood there before. The folder of the evidence may have, empty, and stays. */
function remove({ database, signingKey, evidence }: Places): void {
  for (const file of [database, ...logsOf(database), signingKey]) rmSync(file, { force: true });
  if (evidence === undefined) return;
  for (const name of readdirSync(evidence))
    rmSync(join(evidence, name), { recursive: true, force: true });
}
