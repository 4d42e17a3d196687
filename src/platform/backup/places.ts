import { dirname } from 'node:path';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import type { Config } from '../config/config';
import { signingKeyFile } from '../journal/signing-key';

/** What was asked for cannot be done here, and why, in a sentence to act on. */
export class BackupRefused extends Error {}

/** What an installation keeps in files, and where each stands within a backup. */
export interface Places {
  readonly database: string;
  readonly signingKey: string;
  /** Undefined when evidence is kept in an object store. */
  readonly evidence: string | undefined;
}

export const SAVED = {
  database: 'octant.sqlite',
  signingKey: 'signing-key.pem',
  evidence: 'evidence',
} as const;

export function placesOf({ database, evidence }: Config): Places {
  if (database.kind === 'postgres')
    throw new BackupRefused(
      'A PostgreSQL database is saved with its own tools: ' +
        'pg_dump --format=custom --file=octant.dump "$OCTANT_DATABASE_URL", and pg_restore to bring it back. ' +
        'Copy the evidence folder afterwards.',
    );
  return {
    database: database.file,
    signingKey: signingKeyFile(database),
    evidence: evidence.kind === 'file' ? evidence.folder : undefined,
  };
}

/** Refuses a folder in which something is; makes one that is not there, for its owner only. */
export function assertEmptyFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new BackupRefused(`${folder} is no folder.`);
  if (found && readdirSync(folder).length > 0)
    throw new BackupRefused(`${folder} is not empty. Name a folder that is empty or not there.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** What SQLite keeps beside a database: part of its contents, until the database is next opened. */
export const logsOf = (database: string): readonly string[] =>
  ['wal', 'shm', 'journal'].map((kind) => `${database}-${kind}`);

/** A log that was left alone counts too: SQLite would play it into whatever database stands beside it. */
export function assertNoDatabaseAt(file: string): void {
  const found = [file, ...logsOf(file)].filter((path) => statSync(path, { throwIfNoEntry: false }));
  if (found.length === 0) return;
  throw new BackupRefused(
    `These are there already: ${found.join(', ')}. Nothing is written over. ` +
      'Move them away first, all of them together: they belong to one database.',
  );
}

export function assertNothingAt(file: string): void {
  if (statSync(file, { throwIfNoEntry: false }))
    throw new BackupRefused(
      `${file} is there already. Nothing is written over: move it away first.`,
    );
  mkdirSync(dirname(file), { recursive: true });
}
