import { chmodSync, copyFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config';
import type { CopyProgress } from '../database/copy-database';
import { lockForThisProcess } from '../database/process-lock';
import { checkedManifest, type Manifest } from './manifest';
import {
  BackupRefused,
  SAVED,
  assertEmptyFolder,
  assertNothingAt,
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
  assertNothingAt(places.database);
  assertNothingAt(places.signingKey);
  if (places.evidence !== undefined) assertEmptyFolder(places.evidence);
  const undo = (): void => remove(places);
  try {
    bring(folder, places);
  } catch (error) {
    undo();
    throw error;
  }
  return { manifest, undo };
}

const isEvidence = ({ path }: { readonly path: string }): boolean =>
  path.startsWith(`${SAVED.evidence}/`);

function bring(folder: string, places: Places): void {
  const lock = lockForThisProcess(places.database);
  try {
    copyFileSync(join(folder, SAVED.database), places.database);
    const key = join(folder, SAVED.signingKey);
    if (existsSync(key)) {
      copyFileSync(key, places.signingKey);
      chmodSync(places.signingKey, 0o600);
    }
    const evidence = join(folder, SAVED.evidence);
    if (places.evidence !== undefined && existsSync(evidence))
      cpSync(evidence, places.evidence, { recursive: true });
  } finally {
    lock.release();
  }
}

function remove({ database, signingKey, evidence }: Places): void {
  for (const file of [database, `${database}-wal`, `${database}-shm`, signingKey])
    rmSync(file, { force: true });
  if (evidence !== undefined) rmSync(evidence, { recursive: true, force: true });
}
