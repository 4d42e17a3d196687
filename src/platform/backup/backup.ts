import { copyFileSync, cpSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config/config';
import { copyDatabase, type CopyProgress } from '../database/copy-database';
import { INCOMING } from '../files/staging';
import { MANIFEST, filesIn, savedFile, type Manifest } from './manifest';
import { BackupRefused, SAVED, assertEmptyFolder, placesOf } from './places';

/**
 * Saves the database, the key and the evidence to a folder, also while a server is at work. The database comes
 * first: evidence is never changed, so that all which the copy refers to is in the folder afterwards.
 */
export async function backUp(
  config: Config,
  folder: string,
  now: Date,
  progress: CopyProgress,
): Promise<Manifest> {
  const places = placesOf(config);
  if (!existsSync(places.database))
    throw new BackupRefused(`There is no database at ${places.database}.`);
  assertEmptyFolder(folder);
  await copyDatabase(places.database, join(folder, SAVED.database), progress);
  if (existsSync(places.signingKey))
    copyFileSync(places.signingKey, join(folder, SAVED.signingKey));
  if (places.evidence !== undefined && existsSync(places.evidence))
    copyEvidence(resolve(places.evidence), join(folder, SAVED.evidence));
  return writeManifest(folder, now);
}

function copyEvidence(from: string, to: string): void {
  // What is still coming in may be gone the next moment. The folder itself may bear the same name.
  const incoming = join(from, INCOMING);
  cpSync(from, to, { recursive: true, filter: (path) => path !== incoming });
}

/** Written last: a backup without a manifest was not finished. */
async function writeManifest(folder: string, now: Date): Promise<Manifest> {
  const files = [];
  for (const path of filesIn(folder)) files.push(await savedFile(folder, path));
  const manifest: Manifest = { format: 1, takenAt: now.toISOString(), files };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' });
  return manifest;
}
