import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** One file of a backup, by which it can be told whether it is what was saved. */
export interface SavedFile {
  /** Within the backup, with slashes. */
  readonly path: string;
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
}

export interface Manifest {
  readonly format: 1;
  /** RFC 3339 in UTC. */
  readonly takenAt: string;
  readonly files: readonly SavedFile[];
}

export const MANIFEST = 'manifest.json';

/** What is in a backup is not what its manifest says, or there is no manifest. */
export class BackupDamaged extends Error {}

/** The files of a folder and of those within it; none when there is no folder. */
export function filesIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export async function savedFile(folder: string, path: string): Promise<SavedFile> {
  const file = join(folder, path);
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { path: path.replaceAll(sep, '/'), size: statSync(file).size, sha256: hash.digest('hex') };
}

/** Reads the manifest, and the files against it; throws BackupDamaged at the first that differs, is missing, or is too many. */
export async function checkedManifest(
  folder: string,
  progress: (checked: number, total: number) => void,
): Promise<Manifest> {
  const manifest = readManifest(folder);
  const known = new Set(manifest.files.map(({ path }) => path));
  const extra = filesIn(folder).find((path) => path !== MANIFEST && !known.has(path));
  if (extra !== undefined) throw new BackupDamaged(`${extra} is not in the manifest.`);
  for (const [index, expected] of manifest.files.entries()) {
    if (!statSync(join(folder, expected.path), { throwIfNoEntry: false })?.isFile())
      throw new BackupDamaged(`${expected.path} is missing.`);
    const { size, sha256 } = await savedFile(folder, expected.path);
    if (size !== expected.size || sha256 !== expected.sha256)
      throw new BackupDamaged(`${expected.path} is not what was saved.`);
    progress(index + 1, manifest.files.length);
  }
  return manifest;
}

function readManifest(folder: string): Manifest {
  const text = readText(join(folder, MANIFEST));
  const { format, takenAt, files } = JSON.parse(text) as Partial<Manifest>;
  if (format !== 1 || typeof takenAt !== 'string' || !files?.every(isWithin))
    throw new BackupDamaged(`${MANIFEST} is not the manifest of a backup.`);
  return { format, takenAt, files };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BackupDamaged(`${file} is missing: the backup was not finished, or this is none.`);
  }
}

const isWithin = ({ path }: SavedFile): boolean =>
  !path.startsWith('/') && !path.split('/').includes('..') && path !== '';
